import { type Extension, StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

/** The place in the code that failed: line from 1, column from 0. */
export interface FailingLine {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export const setFailingLine = StateEffect.define<FailingLine | undefined>();

class Message extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Message): boolean {
    return other.text === this.text;
  }

  toDOM(): HTMLElement {
    const message = document.createElement("div");
    message.className = "cm-message";
    message.textContent = this.text;
    return message;
  }
}

function decorations(text: Text, { line, column, message }: FailingLine): DecorationSet {
  const { from, to, length } = text.line(Math.min(Math.max(line, 1), text.lines));
  const start = from + Math.min(Math.max(column, 0), length);
  const point = start < to ? [Decoration.mark({ class: "cm-failing-point" }).range(start, to)] : [];
  const words = Decoration.widget({ widget: new Message(message), side: 1, block: true }).range(to);
  return Decoration.set([Decoration.line({ class: "cm-failing" }).range(from), ...point, words]);
}

/** The mark on the failing line, which moves with its text until the cell runs again. */
export const failingLineField: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFailingLine)) {
        return effect.value ? decorations(transaction.newDoc, effect.value) : Decoration.none;
      }
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
