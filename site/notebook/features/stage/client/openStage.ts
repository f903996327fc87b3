import type { LiveInputs } from "../../../client/controls/createInputs.ts";
import { findControl, isQuestion, readControl } from "../../../client/controls/readControl.ts";
import { fetchText } from "../../../client/fetchText.ts";
import type { LiveCells, LivePart } from "../../../client/liveFeature.ts";
import { draftsPlace } from "../../../client/drafts/draftsMark.ts";
import { pageId } from "../../../client/drafts/tabId.ts";
import type { Deck } from "../deck.ts";
import type { InputValues } from "./stageRecord.ts";
import { loadStyle } from "./loadStyle.ts";
import type { Presented } from "./presented.ts";
import { startTalk } from "./startTalk.ts";
import { classRole } from "../follow/classRole.ts";
import style from "../stage.css?url&no-inline";

/** An open stage, for the feature's live part: it hears what happens to cells, and presents again. */
export type StageHearing = Required<Pick<LivePart, "stands" | "acted" | "update">> & {
  /** Puts the lesson on stage again, or into the speaker's window. */
  present(): void;
};

/** Fetches a lesson's deck and puts the lesson on stage, or into the speaker's window where the address says so. */
export async function openStage(
  inputs: LiveInputs,
  cells: LiveCells,
  siteStyle?: string,
): Promise<StageHearing> {
  const styles = Promise.all(
    [style, siteStyle].flatMap((href) => (href === undefined ? [] : loadStyle(href))),
  );
  const { lesson, version } = draftsPlace();
  const deck = JSON.parse(await fetchText(`${import.meta.env.BASE_URL}deck/${lesson}.json`)) as Deck;
  await styles;
  const { moveInput, initial } = inputsOf(inputs);
  if (new URLSearchParams(location.search).has("print")) {
    const { printHandout } = await import("../handout/printHandout.ts");
    await printHandout(deck, { initial, moveInput, settled: () => inputs.whenSettled() });
    return { present: () => {}, stands: () => {}, acted: () => {}, update: () => {} };
  }
  const own = cells.changed();
  const page: Omit<Presented, "changed" | "nextLight"> = {
    initial,
    readInput: (input) => readControl(findControl(input)!),
    moveInput,
    write: (cell, source) => cells.write(cell, source ?? own[cell]),
    act: cells.act,
    keep: cells.keep,
    set(name, value) {
      const setting = cells.settings.find((one) => one.name === name);
      if (setting?.accepts(value) !== true) return;
      setting.show(value);
      inputs.set(name, value);
    },
  };
  const talk =
    classRole() === "follower"
      ? await (await import("../follow/startFollowing.ts")).startFollowing({ deck, ...page })
      : startTalk({ deck, name: `${lesson}/${version}`, window: pageId, ...page });
  inputs.onSend((input) => input in initial && talk.heardInput(input));
  addEventListener("click", ({ target }) => {
    for (const { name, chooser, current } of cells.settings)
      if (target instanceof Element && target.closest(chooser)) talk.heardSetting(name, current());
  });
  return {
    stands: ({ id, source, original }) =>
      talk.heardSource(id, source === (own[id] ?? original.source) ? undefined : source),
    acted: talk.heardAct,
    update: talk.redrawn,
    present: talk.begin,
  };
}

/** The inputs of the page that a presenter may move, with their values now. */
function inputsOf(inputs: LiveInputs) {
  const controls = [...document.querySelectorAll<HTMLElement>("[data-input]")].filter(
    (control) => !isQuestion(control) && !control.matches("[type=file]"),
  );
  const initial: InputValues = Object.fromEntries(
    controls.map((control) => [control.dataset["input"]!, readControl(control)]),
  );
  const moveInput = (input: string, value: unknown): void => {
    const control = findControl(input);
    if (control !== null) inputs.move(control, value);
  };
  return { initial, moveInput };
}
