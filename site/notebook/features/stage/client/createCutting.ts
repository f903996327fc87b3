import type { Deck } from "../deck.ts";
import { create } from "./create.ts";
import { plannedMinutes, stopsText, type Cut } from "./cut.ts";

/** Draws the fields by which an instructor makes a shorter cut: one for each stop, and one for the time; `take` is called with it. */
export function createCutting({ stops }: Deck, take: (cut: Cut | undefined) => void) {
  const boxes = stops.map(({ title, minutes }, k) => {
    const box = create("input", {
      type: "checkbox",
      "aria-label": `Stop ${k + 1}, ${title}, is in the talk`,
    });
    return create("label", {}, box, minutes === undefined ? "" : ` ${minutes} min`);
  });
  const fields = boxes.map((label) => label.querySelector("input")!);
  const amount = create("span", {});
  const minutes = create("input", { type: "number", min: "1", max: "600" });
  const all = create("button", { type: "button" }, "All stops");
  const link = create("a", {}, "Link to this cut");
  const element = create(
    "p",
    { class: "overview-cut" },
    amount,
    create("label", {}, "in ", minutes, " minutes"),
    all,
    link,
  );
  let typed: number | undefined;
  const change = (): void => {
    const chosen = fields.flatMap((field, k) => (field.checked ? [k + 1] : []));
    const isWhole = chosen.length === stops.length && typed === undefined;
    // A talk has a stop.
    if (chosen.length > 0) take(isWhole ? undefined : { stops: chosen, minutes: typed });
  };
  for (const field of fields) field.addEventListener("change", change);
  minutes.addEventListener("change", () => {
    const { valueAsNumber: value } = minutes;
    typed = Number.isInteger(value) && value > 0 ? value : undefined;
    change();
  });
  all.addEventListener("click", () => take(undefined));
  return {
    /** The fields of the stops, in order. */
    boxes,
    element,
    show(cut: Cut | undefined): void {
      typed = cut?.minutes;
      const chosen = cut?.stops ?? stops.map((_, k) => k + 1);
      for (const [k, field] of fields.entries()) field.checked = chosen.includes(k + 1);
      const sum = Math.round(plannedMinutes(stops, cut).reduce((all, one) => all + one, 0));
      amount.textContent = `${chosen.length} of ${stops.length} stops`;
      minutes.value = String(sum);
      all.disabled = cut === undefined;
      link.hidden = cut === undefined;
      const time = typed === undefined ? "" : `&minutes=${typed}`;
      link.href = `?present&stops=${stopsText(chosen)}${time}`;
    },
  };
}
