import type { Deck } from "../deck.ts";
import { classRole } from "../follow/classRole.ts";
import type { SharedTalk } from "../follow/shareTalk.ts";
import { openSpeaker, startSpeaker } from "../speaker/startSpeaker.ts";
import { openChannel } from "../speaker/openChannel.ts";
import type { Command } from "./commandOf.ts";
import { createChrome } from "./createChrome.ts";
import { itemElement } from "./itemElement.ts";
import type { LightPath } from "./lightsOf.ts";
import { keepAwake } from "./keepAwake.ts";
import { listenToStage } from "./listenToStage.ts";
import type { Presented } from "./presented.ts";
import { Presenter } from "./presenter.ts";
import { createEdits, unkeptCells } from "./createEdits.ts";
import { createScene, keepSceneFitting, layOutScene, shownItems } from "./createScene.ts";
import { createSpotlight } from "./createSpotlight.ts";
import { cutIn } from "./cut.ts";
import { keepCut, loadCut } from "./keepCut.ts";
import { lightAt, lightsOf, lightUnder } from "./lightsOf.ts";
import { sceneAt } from "./sceneAt.ts";
import { toggleFullScreen } from "./toggleFullScreen.ts";
import { sizeDrawings } from "./sizeDrawings.ts";
import { readStageAddress, withStageAddress } from "./stageAddress.ts";
import { loadRecord, saveRecord, type StageRecord } from "./stageRecord.ts";

export interface TalkOptions extends Omit<Presented, "changed" | "nextLight"> {
  readonly deck: Deck;
  /** A name that no other talk of this site has. */
  readonly name: string;
  readonly window: string;
}

const root = document.documentElement;
const main = document.querySelector("main")!;
const isOn = ({ aborted }: AbortSignal): boolean => !aborted && root.dataset["view"] === "stage";
const isSpeaker = (): boolean => root.dataset["view"] === "speaker";

/** The talk of a window, or of a follower's page, as it hears what is done on the page. */
export type TalkHearing = ReturnType<typeof startTalk>;

/** Presents a lesson to a class: begins, follows commands until it ends, and can begin again. */
export function startTalk({ deck, name, window: writer, ...page }: TalkOptions) {
  /** Ends all that belongs to the presentation under way; undefined while the lesson is only read. */
  let ending: AbortController | undefined;
  let shows: ((record: StageRecord) => void) | undefined;
  let post: ((record: StageRecord) => void) | undefined;
  let shared: SharedTalk | undefined;
  const changed = (record: StageRecord, here: boolean): void => {
    saveRecord(name, record);
    edits.show(record);
    if (ending === undefined) return;
    // Others first: drawing takes longer.
    if (here) post?.(record);
    shared?.tell(record, here);
    shows?.(record);
  };
  const nextLight = (path: LightPath): LightPath => {
    const lights = lightsOf(shownItems());
    return lights[lights.indexOf(path) + 1] ?? "";
  };
  const presenter = new Presenter(deck, { ...page, changed, nextLight }, writer);
  const scene = createScene(deck);
  const spotlight = createSpotlight(main);
  const drives = (): boolean => !isSpeaker() || presenter.record.driver === writer;
  const edit = {
    keep: (cell: string) => presenter.keep(cell),
    discard: (cell: string) => presenter.discard(cell),
  };
  /** After the talk, above the text: what was changed in it. */
  const edits = createEdits(edit);
  edits.element.classList.add("banner", "urgent");

  const end = (): void => {
    ending?.abort();
    ending = undefined;
    const stop = deck.stops[presenter.record.state.stop - 1]!;
    const first = sceneAt(stop, stop.reveals.length).items[0];
    root.dataset["view"] = "page";
    scene.hide();
    spotlight.element.remove();
    if (unkeptCells(presenter.record).length > 0) main.prepend(edits.element);
    history.replaceState(history.state, "", withStageAddress(location.href, "present", undefined));
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    if (first !== undefined) itemElement(first)?.scrollIntoView({ behavior: "instant", block: "center" });
  };
  const does = (command: Command): void => {
    if (command === "leave" && presenter.record.state.overview) presenter.command("overview");
    else if (command === "leave") end();
    else if (command === "fullScreen") void toggleFullScreen();
    else if (command === "speaker") openSpeaker();
    else if (drives()) presenter.command(command);
  };
  const share = async (signal: AbortSignal): Promise<void> => {
    const { shareTalk } = await import("../follow/shareTalk.ts");
    const answered = (): void => shows?.(presenter.record);
    if (!signal.aborted) shared = shareTalk(deck.lesson, { presenter, answered, signal });
    signal.addEventListener("abort", () => (shared = undefined));
  };
  const begin = (): void => {
    if (ending !== undefined) return;
    const cut = cutIn(location.search, deck.stops.length);
    if (cut !== undefined) keepCut(deck, cut);
    const place = readStageAddress(location.search);
    const speaks = place?.speaker === true;
    const { signal } = (ending = new AbortController());
    root.dataset["view"] = speaks ? "speaker" : "stage";
    document.querySelector<HTMLElement>(":focus")?.blur();
    edits.element.remove();
    main.append(spotlight.element);
    const chrome = createChrome(deck, {
      ...edit,
      does,
      go: (stop) => presenter.jump(stop),
      count: (option, by) => drives() && presenter.count(option, by),
      take(cut) {
        keepCut(deck, cut);
        presenter.tell({ cut });
      },
    });
    signal.addEventListener("abort", chrome.remove);
    const speaker = speaks ? startSpeaker(deck, presenter, { writer, does, signal }) : undefined;
    let laidOut = "";
    // An output, an editor or a message may come after its stop, and need more room.
    const outgrown = new ResizeObserver(() =>
      setTimeout(() => {
        if (isOn(signal)) keepSceneFitting();
        spotlight.light();
      }),
    );
    signal.addEventListener("abort", () => outgrown.disconnect());
    shows = (record) => {
      const { state } = record;
      chrome.show(shared?.withAnswers(record) ?? record);
      scene.show(state);
      speaker?.(record);
      const layout = JSON.stringify([state.stop, state.reveal, state.code]);
      if (!speaks && layout !== laidOut) layOutScene(outgrown);
      laidOut = layout;
      spotlight.light(lightAt(shownItems(), state.spotlight) ?? null);
      const parameter = speaks ? "speaker" : "present";
      const href = withStageAddress(location.href, parameter, state);
      if (href !== location.href) history.replaceState(history.state, "", href);
    };
    const channel = openChannel(name, { presenter, signal, view: speaks ? "speaker" : "stage" });
    post = channel.post;
    if (classRole() === "speaker") void share(signal);
    if (!speaks) keepAwake(signal);
    listenToStage(does, signal);
    addEventListener(
      "resize",
      () => {
        if (!speaks) layOutScene();
        spotlight.light();
      },
      { signal },
    );
    addEventListener(
      "click",
      (event) => {
        const path = event.altKey && drives() ? lightUnder(shownItems(), event.target as Element) : "";
        if (path === "") return;
        event.preventDefault();
        presenter.light(path === presenter.record.state.spotlight ? "" : path);
      },
      { signal },
    );
    const before = presenter.record.revision;
    void channel.joined.then(() => {
      if (signal.aborted) return;
      if (presenter.record.revision > before) return shows?.(presenter.record);
      const kept = before > 0 ? presenter.record : loadRecord(name);
      presenter.begin(kept, place, cut ?? kept?.cut ?? loadCut(deck));
    });
    if (!speaks) void document.fonts.ready.then(() => !signal.aborted && layOutScene());
  };
  begin();
  return {
    begin,
    heardInput: (input: string) => ending !== undefined && presenter.heardInput(input),
    heardSource: (cell: string, source: string | undefined) =>
      void (ending !== undefined && presenter.heardSource(cell, source)),
    heardAct: (action: string, cell: string) =>
      void (ending !== undefined && presenter.heardAct(action, cell)),
    heardSetting: (setting: string, value: string) =>
      ending !== undefined && presenter.heardSetting(setting, value),
    /** Hears that an output was drawn anew. */
    redrawn(output: Element): void {
      if (ending === undefined || output.closest("[data-shown]") === null) return;
      if (!isSpeaker()) sizeDrawings(output);
      // A formula outgrows the stage while its box stays as it is.
      if (!isSpeaker() && output.closest("math") !== null) requestAnimationFrame(keepSceneFitting);
      spotlight.light();
    },
  };
}
