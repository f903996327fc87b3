/** The place of an editor: a shadow root before the static code, so that its styles need no <style> in the page. */
export interface EditorMount {
  readonly root: ShadowRoot;
  /** Whether long lines wrap rather than scroll, as the static code does: in front of a class. */
  readonly wraps: boolean;
  unmount(source: string): void;
}

export function mountEditor(host: HTMLElement): EditorMount {
  const code = host.querySelector("pre")!;
  const details = code.closest("details");
  if (details !== null) details.open = true;
  const box = document.createElement("div");
  box.className = "editor";
  copyType(code, box);
  code.before(box);
  code.hidden = true;
  return {
    root: box.attachShadow({ mode: "open" }),
    wraps: host.closest("[data-view=stage]") !== null,
    unmount(source) {
      // Only unlike code loses the colours it was built with.
      if (source !== code.textContent?.replace(/\n$/, ""))
        (code.querySelector("code") ?? code).textContent = source;
      code.hidden = false;
      box.remove();
    },
  };
}

/** Gives the editor the type of the static code, with the line numbers in the margin, so that nothing jumps. */
function copyType(from: HTMLElement, to: HTMLElement): void {
  const style = getComputedStyle(from);
  const names = ["font", "letterSpacing", "margin", "padding", "borderInlineStart", "tabSize"] as const;
  for (const name of names) to.style[name] = style[name];
  to.style.paddingInlineStart = "0";
  to.style.setProperty("--gutter", style.paddingInlineStart);
}
