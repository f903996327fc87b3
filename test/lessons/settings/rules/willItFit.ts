import { exact } from "../findingsIn.ts";
import { shareAlive } from "../aliveByKind.ts";
import { column, sum, type Rules } from "../rule.ts";

export const willItFit: Rules = {
  timeline: ({ rows }) => {
    const kinds = rows({ cell: "peak" });
    const most = sum(column(kinds, "memory"));
    const weights = Number(kinds.find((row) => row["kind"] === "weights")?.["memory"] ?? 0);
    return `The peak is ${exact(most)}; weights take ${exact(weights)} of it.`;
  },
  peak: ({ rows, figure }) => {
    const [, where] = /(Memory peaks [^"]*?: )/.exec(JSON.stringify(figure))!;
    return `${where}${exact(sum(column(rows(), "memory")))}.`;
  },
  alive: shareAlive,
};
