import { createInputs } from "../../../../site/notebook/client/controls/createInputs.ts";

export { live as units } from "../../../../site/features/units/live.ts";
export { syncAddress } from "../../../../site/notebook/client/address/syncAddress.ts";
export { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
export { markAnswered } from "../../../../site/notebook/features/questions/markAnswered.ts";
export { openAnswers } from "../../../../site/notebook/features/questions/answers.ts";
export { hintAtPower } from "../../../../site/notebook/features/questions/hintAtPower.ts";
export { listenToControls } from "../../../../site/notebook/client/controls/listenToControls.ts";
export { keepFocus } from "../../../../site/notebook/client/patch/keepFocus.ts";
export { listenToQuestions } from "../../../../site/notebook/features/questions/listenToQuestions.ts";
export { createPageView } from "../../../../site/notebook/client/view.ts";

/** The values that the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = createInputs({
  set: (input, value) => void sent.push([input, value]),
  whenSettled: async () => {},
});
