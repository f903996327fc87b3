export { createScene, shownItems } from "../../../../site/notebook/features/stage/client/createScene.ts";
export { createSpotlight } from "../../../../site/notebook/features/stage/client/createSpotlight.ts";
export { createDriving } from "../../../../site/notebook/features/stage/speaker/createDriving.ts";
export { fitStage, isFitting, unfitStage } from "../../../../site/notebook/features/stage/client/fitStage.ts";
export { isWithin } from "../../../../site/notebook/features/stage/client/isWithin.ts";
export { itemElement } from "../../../../site/notebook/features/stage/client/itemElement.ts";
export { keepAwake } from "../../../../site/notebook/features/stage/client/keepAwake.ts";
export { keepCut, loadCut } from "../../../../site/notebook/features/stage/client/keepCut.ts";
export { lightAt, lightsOf, lightUnder } from "../../../../site/notebook/features/stage/client/lightsOf.ts";
export { listenToStage } from "../../../../site/notebook/features/stage/client/listenToStage.ts";
export {
  sizeDrawings,
  unsizeDrawings,
} from "../../../../site/notebook/features/stage/client/sizeDrawings.ts";
export { createBallots } from "../../../../site/notebook/features/stage/follow/createBallots.ts";
export { watchAnswers } from "../../../../site/notebook/features/stage/follow/watchAnswers.ts";
export { copyElement } from "../../../../site/notebook/features/stage/handout/copyElement.ts";
export { createSlide } from "../../../../site/notebook/features/stage/handout/createSlide.ts";
export { previewStop } from "../../../../site/notebook/features/stage/speaker/previewStop.ts";
