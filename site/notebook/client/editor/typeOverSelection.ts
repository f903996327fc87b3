import { EditorView } from "@codemirror/view";

/**
 * Puts what is typed in the place of what is selected, without the browser changing the line first: where all of
 * a line's coloured parts were selected, Firefox leaves them so that they read as if nothing had been taken out.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (inputType !== "insertText" || !data || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});
