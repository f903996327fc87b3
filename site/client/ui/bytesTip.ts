import { put } from "./patch/given.ts";
import { hideTip, isTip, placeTip, showTip, tipAnchor } from "./tip.ts";

/** So many characters of a derivation a tip has room for. */
const longest = 600;

/** How long the tip waits for a pointer that may be on its way to it, in milliseconds. */
const grace = 200;

/** Shows the exact bytes of a count and where they come from: on hover, focus and tap, until Escape. */
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
export function refreshTip(): void {
  const count = tipAnchor();
  if (count?.isConnected && "bytes" in count.dataset) tell(count);
  else hideTip();
}

/** The count of bytes that a pointer or the focus is at; what says that it counts bytes and has no such number is none. */
function countAt(target: EventTarget | null): HTMLElement | undefined {
  const count = target instanceof Element ? target.closest<HTMLElement>("[data-bytes]") : null;
  return count !== null && isBytes(count.dataset["bytes"]!) ? count : undefined;
}

const isBytes = (text: string): boolean =>
  /^-?\d/.test(text) && Number.isFinite(Number(text)) && text.length < 40;

function tell(count: HTMLElement): void {
  put(count, "title", null);
  const bytes = document.createElement("strong");
  bytes.textContent = `${Number(count.dataset["bytes"]).toLocaleString("en")} bytes`;
  const { derivation = "" } = count.dataset;
  const cut = derivation.length > longest ? `${derivation.slice(0, longest)}…` : derivation;
  showTip(count, bytes, ...(cut ? [` = ${cut}`] : []));
}
