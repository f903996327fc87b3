import type { LivePart } from "../../client/liveFeature.ts";
import { markPageNode } from "../../client/patch/cellNodes.ts";

/** Matches two numbers, names or brackets with ^ between them. */
const xor = /([\w.]*[\w)\]])\s*\^\s*([\w(][\w.]*)/;
/** Comments and texts, in which a sign does nothing. */
const inert = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

/** Hints below the reply of an exercise that is not solved yet how a power is written, where a reader has written ^. */
export function hintAtPower(): Required<Pick<LivePart, "stands" | "settle">> {
  /** The cells that a reader has changed and in which ^ stands, with how a power is written there. */
  const suspects = new Map<string, string>();
  return {
    stands({ id, source, original }) {
      const found = source === original.source ? null : xor.exec(source.replace(inert, ""));
      if (found === null) suspects.delete(id);
      else
        suspects.set(
          id,
          `In TypeScript ^ is no power, it works on bits. A power is ${found[1]} ** ${found[2]}.`,
        );
    },
    settle(cell) {
      const check = cell.querySelector(".question.check");
      const old = check?.querySelector(":scope > .power-hint");
      const [hint] = suspects.values();
      if (check == null || hint === undefined || check.getAttribute("data-verdict") === "right") {
        old?.remove();
        return;
      }
      const place = old ?? markPageNode(document.createElement("p"));
      place.className = "hint power-hint";
      place.textContent = hint;
      if (old == null) check.querySelector(".reply")!.after(place);
    },
  };
}
