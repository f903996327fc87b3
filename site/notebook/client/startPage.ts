import { hasSharedInputs } from "./address/isShareable.ts";
import { hasDrafts } from "./drafts/draftsMark.ts";
import { cellToEdit } from "./editor/cellToEdit.ts";
import type { Inputs } from "./controls/createInputs.ts";
import { createTips } from "./createTips.ts";
import type { Page, PageFeature, PagePart } from "./liveFeature.ts";
import { hasPositions } from "./positions/positions.ts";
import { createSetters } from "./setters/createSetters.ts";
import { showBanner } from "./showBanner.ts";

/**
 * Starts the page with its features, and waits for the first focus, pointer or key in a cell or control; `load` then
 * fetches and starts all that makes cells run in the same page, with the parts that features have in it.
 */
export function startPage(
  features: readonly PageFeature[],
  load: (page: Page, parts: readonly PagePart[]) => Promise<Inputs>,
): void {
  let coming: Promise<Inputs> | undefined;
  let live: Inputs | undefined;
  const setters = createSetters();
  const page: Page = { set: (input, value) => live?.set(input, value), tips: createTips(), setters };
  const parts = features.map((start) => start(page) ?? {});
  let failed: HTMLElement | undefined;

  /** Wakes the page. If its code cannot be fetched the page stays as it was built, and the next touch tries again. */
  async function wakePage(then?: () => unknown): Promise<void> {
    coming ??= load(page, parts).then((inputs) => (live = inputs));
    try {
      await coming;
    } catch {
      coming = undefined;
      document.documentElement.dataset["kernel"] = "failed";
      // Who only passed over a cell wants nothing of it.
      if (then !== undefined)
        failed ??= showBanner(
          "This page’s code could not be loaded. Are you online? Your next click tries again.",
          {},
          { urgent: true },
        );
      return;
    }
    failed?.remove();
    then?.();
  }

  const actions = ["[data-action]", ...parts.flatMap(({ sleeps }) => (sleeps ? `:not(${sleeps})` : []))].join(
    "",
  );
  const wanted = `[data-cell], [data-input], ${actions}`;
  for (const type of ["focusin", "pointerover", "pointerdown", "keydown", "input"]) {
    addEventListener(type, ({ target }) => {
      if (live === undefined && (target as Element).closest?.(wanted))
        void wakePage(type === "input" ? () => {} : undefined);
    });
  }

  // What is pressed before the page is awake is done once it is.
  const pressable = [actions, "[data-step]", ...parts.flatMap(({ wakes }) => wakes ?? [])].join();
  addEventListener("click", ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>(pressable) ?? setters.at(target);
    if (live !== undefined || pressed === undefined) return;
    void wakePage(() => pressed.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  });
  const wakesOn = (event: KeyboardEvent): boolean =>
    setters.isKey(event) ||
    cellToEdit(event) !== undefined ||
    parts.some(({ wakesOn }) => wakesOn?.(event) === true);
  addEventListener("keydown", (event) => {
    const { target } = event;
    if (live !== undefined || !wakesOn(event)) return;
    event.preventDefault();
    void wakePage(() => target!.dispatchEvent(new KeyboardEvent("keydown", event)));
  });

  setters.update(document);
  if (hasDrafts() || hasSharedInputs()) void wakePage();
  // Once the page is painted: what the reader left is not what they came for.
  else if (hasPositions()) requestAnimationFrame(() => setTimeout(() => void wakePage()));
  // Another tab changed this lesson.
  addEventListener("storage", () => {
    if (live === undefined && hasDrafts()) void wakePage();
  });
}
