import type { Deck } from "../deck.ts";
import type { Command } from "../client/commandOf.ts";
import { create } from "../client/create.ts";
import type { Presenter } from "../client/presenter.ts";
import { plannedMinutes } from "../client/cut.ts";
import { withStageAddress } from "../client/stageAddress.ts";
import type { StageRecord } from "../client/stageRecord.ts";
import { createDriving } from "./createDriving.ts";
import { previewStop } from "./previewStop.ts";
import { timeText } from "./timeText.ts";

/** Opens the speaker's window of this lesson, which joins by itself. */
export function openSpeaker(): void {
  const href = withStageAddress(location.href, "speaker", { stop: 1, reveal: 0 });
  open(href, "_blank", "noopener,popup,width=1180,height=780");
}

interface SpeakerOptions {
  readonly writer: string;
  readonly does: (command: Command) => void;
  readonly signal: AbortSignal;
}

const keys: readonly (readonly [Command, string])[] = [
  ["previousStop", "Previous stop"],
  ["back", "Back"],
  ["next", "Next"],
  ["nextStop", "Next stop"],
  ["blank", "Blank"],
  ["spotlight", "Spotlight"],
  ["overview", "Overview"],
];

/** Adds to the page all that only the speaker sees, and returns the function that updates it from a record. */
export function startSpeaker(
  { stops }: Deck,
  presenter: Presenter,
  { writer, does, signal }: SpeakerOptions,
): (record: StageRecord) => void {
  const clock = create("p", { class: "clock" });
  const timer = create("p", { class: "timer" });
  const restart = create("button", { type: "button" }, "Restart the clock");
  restart.addEventListener("click", () => presenter.tell({ started: Date.now() }));
  const buttons = keys.map(([command, words]) => {
    const button = create("button", { type: "button", "data-command": command }, words);
    button.addEventListener("click", () => does(command));
    return button;
  });
  const controls = create(
    "div",
    { class: "speaker-keys", role: "group", "aria-label": "On stage" },
    ...buttons,
  );
  const note = create("div", { class: "speaker-note", tabindex: "0", role: "group", "aria-label": "Notes" });
  const next = create("div", { class: "speaker-next" });
  const driving = createDriving(presenter, writer, signal);
  const open = "Notes are part of the lesson’s public files: anyone who looks can read them.";
  const side = create(
    "aside",
    { class: "speaker", "aria-label": "For the speaker" },
    create("div", { class: "speaker-time" }, clock, timer, restart),
    driving.element,
    controls,
    create("h2", {}, "Notes"),
    note,
    create("h2", {}, "Next"),
    next,
    create("p", { class: "speaker-public" }, open),
  );
  document.body.append(side);
  let record = presenter.record;
  let shown = "";
  const tick = (): void => {
    const now = Date.now();
    clock.textContent = new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    const planned = plannedMinutes(stops, record.cut);
    const seconds = record.started === undefined ? 0 : (now - record.started) / 1000;
    timer.textContent = timeText(seconds, planned, record.state.stop);
  };
  const ticking = setInterval(tick, 1000);
  signal.addEventListener("abort", () => (clearInterval(ticking), side.remove()));
  return (now) => {
    record = now;
    tick();
    controls.inert = !driving.show(now);
    const { stop, reveal, blank } = now.state;
    controls.querySelector('[data-command="blank"]')!.setAttribute("aria-pressed", String(blank));
    const place = `${stop}.${reveal} ${now.cut?.stops.join() ?? ""}`;
    if (place === shown) return;
    shown = place;
    note.replaceChildren(...paragraphs(stops[stop - 1]!.note ?? "No note."));
    const left = stops[stop - 1]!.reveals.length - reveal;
    const to = stops.find((_, k) => k >= stop && (now.cut?.stops.includes(k + 1) ?? true));
    const step = left > 0 ? [create("p", {}, `The next key reveals more: ${left} to come.`)] : [];
    next.replaceChildren(
      ...step,
      ...(to === undefined ? [create("p", {}, "This is the last stop.")] : previewStop(to)),
    );
  };
}

const paragraphs = (note: string): HTMLElement[] =>
  note.split(/\n{2,}/).map((words) => create("p", {}, words));
