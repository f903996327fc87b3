import { create } from "../client/create.ts";
import type { Follower } from "./follower.ts";

/** The line at the foot of a follower's page: says whether it follows, and leads back. */
export interface FollowBar {
  readonly element: HTMLElement;
  /** Shows how things stand; the class may be `elsewhere`, in another lesson. */
  show(isConnected: boolean, isElsewhere: boolean): void;
}

/** Draws a follower's line; `catchUp` is called when its reader wants to be where the class is. */
export function createFollowBar(follower: Follower, catchUp: () => void): FollowBar {
  const words = create("p", { role: "status" });
  const back = create(
    "button",
    { type: "button", class: "catch-up", "aria-keyshortcuts": "C" },
    "Catch up ",
    create("kbd", {}, "C"),
  );
  const code = create("input", { type: "checkbox" });
  const wants = create("label", {}, code, " the speaker’s code, too");
  const leave = create("a", { href: location.pathname }, "Read the lesson");
  back.addEventListener("click", catchUp);
  code.addEventListener("change", () => follower.takeCode(code.checked));
  const element = create(
    "aside",
    { class: "follow-bar", "aria-label": "The class" },
    words,
    back,
    wants,
    leave,
  );
  return {
    element,
    show(isConnected, isElsewhere) {
      const { isFollowing, latest, takesCode } = follower;
      const place = isFollowing
        ? latest.revision === 0
          ? "Waiting for the speaker."
          : "You are following."
        : `You are on your own; the class is ${isElsewhere ? "in another lesson" : `at stop ${latest.state.stop}`}.`;
      const text = isConnected ? place : "The connection is lost. It is being tried again.";
      if (words.textContent !== text) words.textContent = text;
      back.hidden = isFollowing;
      code.checked = takesCode;
    },
  };
}
