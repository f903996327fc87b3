import type { LiveFeature } from "../../client/liveFeature.ts";
import type { StageHearing } from "./client/openStage.ts";
import { asksForStage } from "./page.ts";

/** Puts a lesson on stage when its button or key is pressed; `style` is the site's own, fetched with it. */
export function createStage(style?: () => Promise<unknown>): LiveFeature {
  let stage: Promise<StageHearing> | undefined;
  let hears: StageHearing | undefined;
  return {
    begin(inputs, cells) {
      const present = (): void => {
        if (stage !== undefined) return void stage.then((one) => one.present());
        stage = Promise.all([import("./client/openStage.ts"), style?.()]).then(([{ openStage }]) =>
          openStage(inputs, cells),
        );
        stage.then(
          (one) => (hears = one),
          () => (stage = undefined),
        );
      };
      addEventListener("click", ({ target }) => {
        if ((target as Element).closest("[data-action=present]")) present();
      });
      addEventListener("keydown", (event) => {
        if (asksForStage(event)) present();
      });
    },
    stands: (record) => hears?.stands(record),
    acted: (action, cell) => hears?.acted(action, cell),
    update: (output) => hears?.update(output),
  };
}

/** The same for a site that has no style of its own for it. */
export const live: LiveFeature = createStage();
