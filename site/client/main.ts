// All that runs before the reader does anything: it waits for the first focus, pointer or key in a cell or control.
import { listenToByteTips } from "./ui/bytesTip.ts";
import { listenToCounts } from "./ui/countStops.ts";
import { listenToParts } from "./ui/together.ts";
import { listenToReveals, markAnswered } from "./ui/answered.ts";
import { listenToUnits } from "./ui/units.ts";
import { banner } from "./banner.ts";
import { isSent } from "./isSent.ts";
import { keepsDrafts } from "./keepsDrafts.ts";
import { isGuess } from "./ui/isGuess.ts";
import { cellToEdit } from "./ui/editKey.ts";
import { dressSetters } from "./ui/setters/dress.ts";
import { aims, setterAt } from "./ui/setters/sets.ts";
import type { LivePage } from "./live.ts";

const wanted = "[data-cell], [data-input], [data-action]:not([data-action=unit])";

let coming: Promise<LivePage> | undefined;
let page: LivePage | undefined;

let failed: HTMLElement | undefined;

/** Wakes the page. Where its code cannot be fetched it stays as it was built, and the next touch tries again. */
async function wake(then?: () => unknown): Promise<void> {
  coming ??= import("./live.ts").then(async ({ start }) => (page = await start()));
  try {
    await coming;
  } catch {
    coming = undefined;
    document.documentElement.dataset["kernel"] = "failed";
    // Who only passed over a cell wants nothing of it.
    if (then !== undefined)
      failed ??= banner(
        "The code of this page could not be fetched. Are you online? The next touch tries again.",
        {},
        { urgent: true },
      );
    return;
  }
  failed?.remove();
  then?.();
}

listenToByteTips();
listenToCounts();
listenToParts();
listenToUnits((unit) => page?.set("unit", unit));

for (const type of ["focusin", "pointerover", "pointerdown", "keydown", "input"]) {
  addEventListener(type, ({ target }) => {
    if (page === undefined && (target as Element).closest?.(wanted))
      void wake(type === "input" ? () => {} : undefined);
  });
}

// What is pressed before the page is awake is done once it is.
addEventListener("click", ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(
    "[data-action], [data-step], [data-play], [data-check]",
  );
  const pressed = button ?? setterAt(target);
  if (page !== undefined || pressed === undefined || button?.dataset["action"] === "unit") return;
  void wake(() => pressed.dispatchEvent(new MouseEvent("click", { bubbles: true })));
});
addEventListener("keydown", (event) => {
  const { target } = event;
  if (page !== undefined || (!aims(event) && !isGuess(event) && cellToEdit(event) === undefined)) return;
  event.preventDefault();
  void wake(() => target!.dispatchEvent(new KeyboardEvent("keydown", event)));
});

dressSetters(document);
markAnswered();
listenToReveals();
if (keepsDrafts() || isSent()) void wake();
// Another tab changed this lesson.
addEventListener("storage", () => {
  if (page === undefined && keepsDrafts()) void wake();
});
