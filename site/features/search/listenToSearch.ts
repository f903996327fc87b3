import { showBanner } from "../../notebook/client/showBanner.ts";
import { isSearchKey } from "./isSearchKey.ts";

/** Opens the search by `[data-search]`, whose value is the address of its index, or by `/`; nothing of it is fetched before. */
export function listenToSearch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (button === null) return;
  const open = async (): Promise<void> => {
    const search = await import("./client/openSearch.ts").catch(() => undefined);
    if (search === undefined)
      showBanner("The search could not be fetched. Are you online?", {}, { urgent: true });
    else await search.openSearch(button.value);
  };
  button.addEventListener("click", () => void open());
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !isSearchKey(event)) return;
    event.preventDefault();
    void open();
  });
}
