// All that runs before the reader does anything: it waits for the first focus, pointer or key in a cell or control.
import { listenToByteTips } from "./ui/bytesTip.ts";
import { listenToUnits } from "./ui/units.ts";
import { keepsDrafts } from "./keepsDrafts.ts";
import { dressSetters } from "./ui/setters/dress.ts";
import type { LivePage } from "./live.ts";

const wanted = "[data-cell], [data-input], [data-action]:not([data-action=unit])";

let coming: Promise<LivePage> | undefined;
let page: LivePage | undefined;

async function wake(): Promise<LivePage> {
  coming ??= import("./live.ts").then(({ start }) => (page = start()));
  return coming;
}

listenToByteTips();
listenToUnits((unit) => page?.set("unit", unit));

for (const type of ["focusin", "pointerover", "pointerdown", "keydown"]) {
  addEventListener(type, ({ target }) => {
    if (page === undefined && (target as Element).closest?.(wanted)) void wake();
  });
}

// What is pressed before the page is awake is done once it is.
addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-action], [data-step], [data-play]");
  if (page !== undefined || button === null || button.dataset["action"] === "unit") return;
  void wake().then(() => button.click());
});

dressSetters(document);
if (keepsDrafts()) void wake();
