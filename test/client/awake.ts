export { followAddress } from "../../site/client/address.ts";
export { CellRecord } from "../../site/client/cellRecord.ts";
export { listenToReveals, markAnswered, noteAnswers } from "../../site/client/ui/answered.ts";
export { listenToControls } from "../../site/client/ui/controls.ts";
export { keepFocus } from "../../site/client/ui/keepFocus.ts";
export { listenToQuestions } from "../../site/client/ui/questions.ts";
export { pageView } from "../../site/client/view.ts";

/** What the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = {
  set: (input: string, value: unknown) => void sent.push([input, value]),
  whenSettled: async () => {},
};
