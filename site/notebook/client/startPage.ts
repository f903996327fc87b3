import { hasSharedInputs } from "./address/isShareable.ts";
import { hasDrafts } from "./drafts/draftsMark.ts";
import { cellToEdit } from "./editor/cellToEdit.ts";
import type { PageFeature } from "./liveFeature.ts";
import type { LivePage } from "./livePage.ts";
import { hasPositions } from "./positions/positions.ts";
import { isSetterKey, setterAt } from "./setters/indexSetters.ts";
import { updateSetters } from "./setters/updateSetters.ts";
import { showBanner } from "./showBanner.ts";

/**
 * Starts the page with its features, and waits for the first focus, pointer or key in a cell or control; `load` then
 * fetches and starts all that makes cells run.
 */
export function startPage(features: readonly PageFeature[], load: () => Promise<LivePage>): void {
  let coming: Promise<LivePage> | undefined;
  let page: LivePage | undefined;
  let failed: HTMLElement | undefined;

  /** Wakes the page. If its code cannot be fetched the page stays as it was built, and the next touch tries again. */
  async function wakePage(then?: () => unknown): Promise<void> {
    coming ??= load().then((live) => (page = live));
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

  for (const { begin } of features) begin?.({ set: (input, value) => page?.set(input, value) });

  const actions = [
    "[data-action]",
    ...features.flatMap(({ sleeps }) => (sleeps ? `:not(${sleeps})` : [])),
  ].join("");
  const wanted = `[data-cell], [data-input], ${actions}`;
  for (const type of ["focusin", "pointerover", "pointerdown", "keydown", "input"]) {
    addEventListener(type, ({ target }) => {
      if (page === undefined && (target as Element).closest?.(wanted))
        void wakePage(type === "input" ? () => {} : undefined);
    });
  }

  // What is pressed before the page is awake is done once it is.
  const pressable = [actions, "[data-step]", ...features.flatMap(({ wakes }) => wakes ?? [])].join();
  addEventListener("click", ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>(pressable) ?? setterAt(target);
    if (page !== undefined || pressed === undefined) return;
    void wakePage(() => pressed.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  });
  const wakesOn = (event: KeyboardEvent): boolean =>
    isSetterKey(event) ||
    cellToEdit(event) !== undefined ||
    features.some(({ wakesOn }) => wakesOn?.(event) === true);
  addEventListener("keydown", (event) => {
    const { target } = event;
    if (page !== undefined || !wakesOn(event)) return;
    event.preventDefault();
    void wakePage(() => target!.dispatchEvent(new KeyboardEvent("keydown", event)));
  });

  updateSetters(document);
  if (hasDrafts() || hasSharedInputs()) void wakePage();
  // Once the page is painted: what the reader left is not what they came for.
  else if (hasPositions()) requestAnimationFrame(() => setTimeout(() => void wakePage()));
  // Another tab changed this lesson.
  addEventListener("storage", () => {
    if (page === undefined && hasDrafts()) void wakePage();
  });
}
