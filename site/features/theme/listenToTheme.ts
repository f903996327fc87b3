import { storagePrefix } from "../../notebook/client/store/storagePrefix.ts";
import { isTheme, type Theme } from "./theme.ts";

const key = `${storagePrefix}theme`;

/**
 * Lets `[data-theme-choice]` choose light, dark or the system's theme, and keeps the choice in all tabs; begins with the
 * choice that was `pressed` already.
 */
export function listenToTheme(pressed: Element): void {
  const choose = (target: Element): void => {
    const choice = target.closest<HTMLButtonElement>("[data-theme-choice]")?.value;
    if (!isTheme(choice)) return;
    keep(choice);
    showTheme(choice);
  };
  document.addEventListener("click", ({ target }) => choose(target as Element));
  addEventListener("storage", (event) => {
    if (event.key === key) showKeptTheme();
  });
  choose(pressed);
}

/** Brings the page in line with the theme that is kept. */
export const showKeptTheme = (): void => showTheme(recall());

/** Brings the page, the browser's own bar and the buttons in line with a theme. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-choice]"))
    button.ariaPressed = String(button.value === theme);
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const own = bar.dataset["scheme"];
    bar.media = theme === "system" ? `(prefers-color-scheme: ${own})` : own === theme ? "all" : "not all";
  }
}

/** Stores the choice; if the storage is closed, it holds for this page alone. */
function keep(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    return;
  }
}

function recall(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return isTheme(kept) ? kept : "system";
  } catch {
    return "system";
  }
}
