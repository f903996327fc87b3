export { live as units } from "../../../../site/features/units/live.ts";
export { syncAddress } from "../../../../site/notebook/client/address/syncAddress.ts";
export { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
export {
  listenToReveals,
  markAnswered,
  saveAnswers,
} from "../../../../site/notebook/features/questions/markAnswered.ts";
export { saveAnswer } from "../../../../site/notebook/features/questions/answers.ts";
export { hintAtPower, watchForPower } from "../../../../site/notebook/features/questions/hintAtPower.ts";
export { listenToControls } from "../../../../site/notebook/client/controls/listenToControls.ts";
export { keepFocus } from "../../../../site/notebook/client/patch/keepFocus.ts";
export { listenToQuestions } from "../../../../site/notebook/features/questions/listenToQuestions.ts";
export { createPageView } from "../../../../site/notebook/client/view.ts";

/** The values that the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = {
  set: (input: string, value: unknown) => void sent.push([input, value]),
  whenSettled: async () => {},
};
