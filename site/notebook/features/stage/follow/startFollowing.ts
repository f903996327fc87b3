import type { TalkHearing } from "../client/startTalk.ts";
import { create } from "../client/create.ts";
import { createScene, shownItems } from "../client/createScene.ts";
import { createSpotlight } from "../client/createSpotlight.ts";
import { keepAwake } from "../client/keepAwake.ts";
import { keepsKey } from "../client/keepsKey.ts";
import { lightAt } from "../client/lightsOf.ts";
import { loadStyle } from "../client/loadStyle.ts";
import { shapesOf } from "../client/sceneAt.ts";
import { placeState } from "../client/stageState.ts";
import type { Deck } from "../deck.ts";
import { connectClass } from "./connectClass.ts";
import { createBallots } from "./createBallots.ts";
import { createFollowBar } from "./createFollowBar.ts";
import { Follower, type Followed } from "./follower.ts";
import { socketAddress } from "./socketAddress.ts";
import style from "./follow.css?url&no-inline";

export interface FollowingOptions extends Omit<Followed, "changed"> {
  readonly deck: Deck;
}

const root = document.documentElement;

/** Follows a class with this page, until the page is left. */
export async function startFollowing({ deck, ...page }: FollowingOptions): Promise<TalkHearing> {
  await loadStyle(style);
  const follower = new Follower({ ...page, changed: () => show() });
  const title = create("h1", {});
  const question = create("p", { class: "stage-question" });
  const head = create("div", { class: "stage-head" }, title, question);
  const bar = createFollowBar(follower, () => catchUp());
  const ballots = createBallots(deck);
  const scene = createScene(deck);
  const main = document.querySelector("main")!;
  const spotlight = createSpotlight(main);
  main.prepend(head);
  main.append(spotlight.element);
  document.body.append(bar.element);
  let isConnected = true;
  let lesson = deck.lesson;
  const isElsewhere = (): boolean => lesson !== deck.lesson;
  let seen = 0;
  const show = (): void => {
    const { state } = follower.shown;
    root.dataset["following"] = String(follower.isFollowing);
    bar.show(isConnected, isElsewhere());
    if (follower.shown.revision === 0) return;
    const place = {
      ...placeState(shapesOf(deck), state.stop, state.reveal),
      blank: state.blank,
      code: state.code,
    };
    const stop = deck.stops[place.stop - 1]!;
    if (title.textContent !== stop.title) title.textContent = stop.title;
    question.textContent = stop.question ?? "";
    question.hidden = stop.question === undefined;
    scene.show(place);
    ballots.show(place, head);
    if (seen !== place.stop) scrollTo({ top: 0, behavior: "instant" });
    seen = place.stop;
    // Whoever tries things sees them in full light.
    light(follower.isFollowing ? lightAt(shownItems(), state.spotlight) : undefined);
  };
  let lit: Element | undefined;
  const light = (target: Element | undefined): void => {
    spotlight.light(target ?? null);
    if (target !== lit) target?.scrollIntoView({ block: "center" });
    lit = target;
  };
  root.dataset["view"] = "follow";
  show();
  const go = (): void => {
    if (follower.isFollowing && isElsewhere())
      location.replace(`${import.meta.env.BASE_URL}${lesson}/?follow`);
  };
  const connection = connectClass({
    url: socketAddress("follow"),
    hears(now, isJoining) {
      if (now === undefined) return;
      lesson = now.lesson;
      if (isElsewhere()) bar.show(isConnected, true);
      else follower.receive(now.record);
      go();
      if (isJoining) ballots.sendAgain();
    },
    connected(isThere) {
      isConnected = isThere;
      bar.show(isConnected, isElsewhere());
    },
  });
  addEventListener("online", () => connection.renew());
  addEventListener("pagehide", () => connection.close());
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  const catchUp = (): void => {
    follower.catchUp();
    go();
  };
  addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
    if (/^c$/i.test(key) && !ctrlKey && !metaKey && !altKey && !keepsKey(document.activeElement, key))
      catchUp();
  });
  addEventListener("resize", () => spotlight.light());
  keepAwake(new AbortController().signal);
  return {
    begin: () => {},
    heardInput: (input) => void follower.heardInput(input),
    heardSource: (cell, source) => void follower.heardSource(cell, source),
    heardAct: (action, cell) => {
      if (/^(run|stop|reset|run-all|reset-all)$/.test(action)) follower.heardAct(cell);
    },
    heardSetting: () => undefined,
    redrawn: () => spotlight.light(),
  };
}
