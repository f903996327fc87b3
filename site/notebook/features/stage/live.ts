import type { LiveFeature } from "../../client/liveFeature.ts";
import type { StageHearing } from "./client/openStage.ts";
import { hasSingleKeys } from "./client/hasSingleKeys.ts";
import { asksForStage } from "./page.ts";

/** Puts a lesson on stage when its button or key is pressed; `style` is the address of the site's own style for it. */
export function stageWith(style?: string): LiveFeature {
  return (page, cells) => {
    let stage: Promise<StageHearing> | undefined;
    let hears: StageHearing | undefined;
    const present = (): void => {
      if (stage !== undefined) return void stage.then((one) => one.present());
      stage = import("./client/openStage.ts").then(({ openStage }) => openStage(page, cells, style));
      stage.then(
        (one) => (hears = one),
        () => (stage = undefined),
      );
    };
    addEventListener("click", ({ target }) => {
      if ((target as Element).closest("[data-action=present]")) present();
    });
    addEventListener("keydown", (event) => {
      if (asksForStage(event) && hasSingleKeys()) present();
    });
    return {
      stands: (record) => hears?.stands(record),
      acted: (action, cell) => hears?.acted(action, cell),
      update: (output) => hears?.update(output),
    };
  };
}

/** The live part for a site without a style of its own for the stage. */
export const live: LiveFeature = stageWith();
