import { setPageAttribute } from "../../notebook/client/patch/cellAttributes.ts";
import { hideTip, isTip, placeTip, showTip, tipAnchor } from "../../notebook/client/showTip.ts";

/** The time for which the tip waits for a pointer that may be on its way to it, in milliseconds. */
const grace = 200;

/** Shows the exact bytes of a count with their derivation: on hover, focus and tap, until Escape. */
export function listenToByteTips(): void {
  let leaving = 0;
  document.addEventListener("pointerover", ({ target }) => {
    clearTimeout(leaving);
    const count = countAt(target);
    if (count !== undefined) tell(count);
    else if (!isTip(target) && tipAnchor() !== document.activeElement)
      leaving = window.setTimeout(hideTip, grace);
  });
  document.addEventListener("focusin", ({ target }) => {
    const count = countAt(target);
    if (count !== undefined) tell(count);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (target === tipAnchor() && !tipAnchor()!.matches(":hover")) hideTip();
  });
  document.addEventListener("click", ({ target }) => {
    const count = countAt(target);
    if (count !== undefined) tell(count);
    else if (!isTip(target)) hideTip();
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hideTip());
  document.addEventListener("scroll", placeTip, { capture: true, passive: true });
}

/** Brings an open tip in line with an output that has changed. */
export function refreshByteTip(): void {
  const count = tipAnchor();
  if (count?.isConnected && "bytes" in count.dataset) tell(count);
  else hideTip();
}

function countAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>("[data-bytes]")) || undefined;
}

function tell(count: HTMLElement): void {
  setPageAttribute(count, "title", null);
  const bytes = document.createElement("strong");
  bytes.textContent = `${Number(count.dataset["bytes"]).toLocaleString("en")} bytes`;
  const { derivation } = count.dataset;
  showTip(count, bytes, ...(derivation ? [` = ${derivation}`] : []));
}
