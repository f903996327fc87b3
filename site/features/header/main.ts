// The header of every page. Before the reader does anything it only listens: what it does comes as files.
import { listenToSearch } from "../search/listenToSearch.ts";

const { documentElement: root } = document;

/** Calls back the first time that something happens; if what it then wants cannot be fetched, the next time, too. */
function when(event: string, selector: string, start: (target: Element) => Promise<unknown>): void {
  const heard = ({ target }: Event): void => {
    const element = target instanceof Element ? target : root;
    if (element.closest(selector) === null) return;
    removeEventListener(event, heard, true);
    start(element).catch(() => addEventListener(event, heard, true));
  };
  addEventListener(event, heard, true);
}

let way: Promise<unknown> | undefined;
const from = scrollY;
const follow = () => (way ??= import("./startWay.ts").then(({ startWay }) => startWay(from)));

if (scrollY > 0 || location.hash !== "") follow().catch(() => {});
else {
  when("scroll", ":root", follow);
  when("toggle", "[data-outline]", follow);
}

// A browser counts what lies under the header as in sight.
root.addEventListener("focusin", ({ target }) => {
  const [focused, header] = [target as Element, document.querySelector("[data-header]")!];
  const isUnder = focused.getBoundingClientRect().bottom <= header.getBoundingClientRect().bottom;
  if (isUnder && !header.contains(focused)) focused.scrollIntoView({ behavior: "instant", block: "nearest" });
});

const themes = () => import("../theme/listenToTheme.ts");

when("click", "[data-theme-choice]", async (button) => (await themes()).listenToTheme(button));
if (root.dataset["theme"] !== undefined)
  void themes().then(
    ({ showKeptTheme }) => showKeptTheme(),
    () => {},
  );

listenToSearch();
