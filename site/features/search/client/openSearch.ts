import style from "./search.css?url&no-inline";
import { loadStyle } from "../../../notebook/features/stage/client/loadStyle.ts";
import { createDialog, type SearchDialog } from "./createDialog.ts";
import { foundText } from "./foundText.ts";
import { loadIndex, most, type Found } from "./loadIndex.ts";
import { resultElement } from "./resultElement.ts";

let opened: Promise<() => void> | undefined;

/** Opens the search; `address` is that of its index, beside which the site's pages stand. */
export async function openSearch(address: string): Promise<void> {
  opened ??= startSearch(address);
  (await opened)();
}

async function startSearch(address: string): Promise<() => void> {
  await loadStyle(style);
  const { dialog, field, status, list } = createDialog();
  const base = new URL(address, location.href);
  let index: ReturnType<typeof loadIndex> | undefined;
  const show = async (): Promise<void> => {
    const query = field.value;
    index ??= loadIndex(base.href);
    try {
      const search = await index;
      if (query !== field.value) return;
      const found: readonly Found[] = query.trim() === "" ? [] : search(query);
      list.replaceChildren(...found.map((one, k) => resultElement(one, { id: `found-${k}`, base })));
      list.scrollTop = 0;
      status.textContent = foundText(query, found.length, most);
    } catch {
      index = undefined;
      list.replaceChildren();
      status.textContent = "The index could not be fetched. Are you online? The next key tries again.";
    }
    field.ariaExpanded = String(list.childElementCount > 0);
    mark({ field, list }, 0);
  };
  field.addEventListener("input", () => void show());
  list.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a") !== null) dialog.close();
  });
  field.addEventListener("keydown", (event) => {
    const options = [...list.children] as HTMLElement[];
    const now = options.findIndex(({ ariaSelected }) => ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || (step === undefined && event.key !== "Enter")) return;
    event.preventDefault();
    if (step === undefined) options[now]?.click();
    else mark({ field, list }, Math.min(Math.max(now + step, 0), options.length - 1));
  });
  return () => {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    void show();
  };
}

/** Makes one of the places found the one that Enter goes to. */
function mark({ field, list }: Pick<SearchDialog, "field" | "list">, place: number): void {
  const options = [...list.children] as HTMLElement[];
  for (const [k, option] of options.entries()) option.ariaSelected = String(k === place);
  options[place]?.scrollIntoView({ block: "nearest" });
  if (options[place] === undefined) field.removeAttribute("aria-activedescendant");
  else field.setAttribute("aria-activedescendant", options[place].id);
}
