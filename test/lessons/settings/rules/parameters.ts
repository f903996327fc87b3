import { column, number, percent, provided, sum, type Rules } from "../rule.ts";
import { layersByHand, parametersByHand } from "../parametersByHand.ts";

export const parameters: Rules = {
  strip: ({ at, rows }) => {
    const width = { "half as many": 0.5, "as published": 1, "twice as many": 2 }[
      at("width") as "as published"
    ];
    const [filtering, joining] = parametersByHand({ filterSide: at("side") as number, width });
    if (sum(column(rows(), "parameters")) !== filtering + joining) return "the squares say otherwise";
    const ahead = filtering > joining ? "convolutions" : "fully connected layers";
    const [more, less] = [Math.max(filtering, joining), Math.min(filtering, joining)];
    return `The ${ahead} are ahead: ${number(more)} parameters against ${number(less)}.`;
  },
  layerByLayer: ({ at }) => {
    const [name, count] = layersByHand()[(at("place") as number) - 1]!;
    return `${name} learns ${number(count)} parameters.`;
  },
  // 74.3% at 32 bits, at 16 and at 8: three bars of fc1, three of all the rest.
  bars: ({ rows }) => {
    const sizes = column(rows(), "memory");
    const whole = 4 * sum(parametersByHand());
    const shares = [0, 1, 2].map((k) => percent((100 * sizes[k]!) / (sizes[k]! + sizes[k + 3]!)));
    if (sizes.some((size, k) => size + sizes[(k + 3) % 6]! !== whole / 2 ** (k % 3)))
      return "the bars say otherwise";
    return new Set(shares).size === 1
      ? `With 32, 16 or 8 bits, fc1 takes ${shares[0]}%.`
      : "the bars say otherwise";
  },
  work: provided("The convolutions do the work. The fully connected layers have the weights.", ({ rows }) => {
    const [size, work] = rows().map(
      (row) => column([row], "convolutions")[0]! / column([row], "fully connected")[0]!,
    );
    return size! < 1 && work! > 1;
  }),
  networkShares: provided(
    "In GoogLeNet and ResNet-50 the large fully connected layers are gone.",
    ({ rows }) =>
      rows().every((row) => {
        const isGone = Number(row["fully connected"]) < Number(row["all other layers"]);
        return isGone === ["GoogLeNet", "ResNet-50"].includes(String(row["whole"]));
      }),
  ),
  trick: ({ at, rows }) => {
    const [filtering, joining] = parametersByHand();
    const left = sum(column(rows(), "parameters"));
    // The first fully connected layer then reads 512 values in place of 25,088.
    const due = filtering + joining - (at("averaged") === true ? 4096 * (25_088 - 512) : 0);
    if (left !== due) return "the squares say otherwise";
    return at("averaged") === true
      ? `Of ${number(filtering + joining)} parameters ${number(due)} are left.`
      : `As published it has ${number(due)} parameters.`;
  },
  spectrum: provided(
    "Each bar is one possible MB, as high as the number of figures that it explains.",
    ({ rows }) => {
      const best = rows().filter((row) => row["figures that come out"] === 13);
      return best.length === 1 && best[0]!["bytes in a MB"] === 1_024_000;
    },
  ),
};
