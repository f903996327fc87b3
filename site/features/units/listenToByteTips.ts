import { setPageAttribute } from "../../notebook/client/patch/cellAttributes.ts";
import type { Tips } from "../../notebook/client/createTips.ts";

/** Shows the exact bytes of a count with their derivation. */
export function listenToByteTips(tips: Tips): void {
  tips.add({ selector: "[data-bytes]", contentOf: exactBytes });
}

function exactBytes(count: HTMLElement): readonly (string | Node)[] {
  setPageAttribute(count, "title", null);
  const bytes = document.createElement("strong");
  bytes.textContent = `${Number(count.dataset["bytes"]).toLocaleString("en")} bytes`;
  const { derivation } = count.dataset;
  return [bytes, ...(derivation ? [` = ${derivation}`] : [])];
}
