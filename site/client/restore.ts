import type { Kept } from "./drafts.ts";
import type { Session } from "./session.ts";

/** Brings a reader's kept changes back, none of them run, and says so with a way to run them and a way back. */
export function restore(session: Session, { sources, running }: Kept): void {
  const cells = Object.entries(sources).filter(([id]) => session.cells.has(id));
  if (cells.length === 0) return;
  for (const [id, source] of cells) session.edited(id, source);
  const crashed = running === undefined ? "" : ` Cell “${running}” was running when the page went away.`;
  const banner = document.createElement("div");
  banner.className = "banner";
  banner.setAttribute("role", "status");
  banner.append(
    `Your changes from last time are back, not yet run.${crashed} `,
    button("Run all", "run-all"),
    button("Back to the lesson’s own", "reset-all"),
  );
  document.querySelector("main")!.prepend(banner);
  banner.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && banner.remove());
}

function button(text: string, action: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["action"] = action;
  button.textContent = text;
  return button;
}
