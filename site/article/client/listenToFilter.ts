import { targetId } from "./targetId.ts";
import { noFilter, filterQuery, readFilter, toggleVerdict, matchesFilter, type Filter } from "./filter.ts";

/** Lets the reader choose which figures are shown, and keeps the choice in the address, so that it can be sent. */
export function listenToFilter(): void {
  const bar = document.querySelector(".filter")!;
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("li button")];
  const select = bar.querySelector("select")!;
  const known = {
    verdicts: buttons.map(({ value }) => value),
    lessons: [...select.options].map(({ value }) => value).filter((value) => value !== ""),
  };
  let filter = readFilter(location.search, known);
  const show = () => {
    for (const button of buttons) {
      button.disabled = false;
      button.ariaPressed = String(filter.verdicts.includes(button.value));
    }
    select.value = filter.lesson ?? "";
    showFigures(filter);
    bar.querySelector<HTMLElement>("[data-action=everything]")!.hidden = filterQuery(filter) === "";
  };
  const choose = (chosen: Filter, hash = "") => {
    filter = chosen;
    history.replaceState(history.state, "", `${location.pathname}${filterQuery(filter)}${hash}`);
    show();
  };
  // A link to a figure shows it, whatever was chosen before.
  const reach = () => {
    const figure = document.getElementById(targetId(location.hash));
    if (!(figure instanceof HTMLTableRowElement)) return;
    if (figure.hidden) choose(noFilter, location.hash);
    figure.scrollIntoView();
  };

  bar.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button === null) return;
    choose(button.value === "" ? noFilter : toggleVerdict(filter, button.value));
    // What was pressed is gone now; the reader goes on where its effect is.
    if (button.hidden) buttons[0]!.focus();
  });
  select.addEventListener("change", () => choose({ ...filter, lesson: select.value || undefined }));
  addEventListener("hashchange", reach);
  addEventListener("popstate", () => {
    filter = readFilter(location.search, known);
    show();
  });
  show();
  if (filterQuery(filter) !== "") reach();
}

function showFigures(filter: Filter): void {
  let [shown, all] = [0, 0];
  for (const place of document.querySelectorAll<HTMLElement>(".place")) {
    const rows = [...place.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    for (const row of rows) {
      const { verdict = "", lessons = "" } = row.dataset;
      row.hidden = !matchesFilter(filter, {
        verdict,
        lessons: lessons.split(" ").filter((name) => name !== ""),
      });
    }
    place.hidden = rows.every(({ hidden }) => hidden);
    shown += rows.filter(({ hidden }) => !hidden).length;
    all += rows.length;
  }
  const words = `${shown} of ${all} figures shown`;
  const status = document.querySelector(".filter [role=status]")!;
  if (status.textContent !== words) status.textContent = words;
}
