import { history, historyKeymap, redo, standardKeymap, toggleComment } from "@codemirror/commands";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { failingLineField, type FailingLine, setFailingLine } from "./failingLine.ts";
import { highlightStyle, theme } from "./theme.ts";
import { mountEditor } from "./mountEditor.ts";
import { typeOverSelection } from "./typeOverSelection.ts";

export interface EditorOptions {
  readonly cell: string;
  /** The element that holds the static code, `[data-source]`. */
  readonly host: HTMLElement;
  readonly source: string;
  onChange(source: string): void;
  onRun(): void;
  onLeave(): void;
}

export interface Editor {
  source(): string;
  focus(): void;
  /** Marks the line that failed, with the message below it. */
  mark(mark: FailingLine): void;
  clear(): void;
  replace(source: string): void;
  /** Gives the place back to the static code, which then shows `source()`. */
  close(): void;
}

/** Opens an editor in the place of a cell's static code. It leaves Tab to the page, so that it traps nobody. */
export function openEditor({ cell, host, source, onChange, onRun, onLeave }: EditorOptions): Editor {
  const place = mountEditor(host);
  const run = () => (onRun(), true);
  const leave = () => (onLeave(), true);
  const view = new EditorView({
    root: place.root,
    parent: place.root,
    state: EditorState.create({
      doc: source,
      extensions: [
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Shift-Enter", run },
          { key: "Escape", run: leave },
          { key: "Mod-/", run: toggleComment },
          { key: "Mod-Shift-z", run: redo, preventDefault: true },
          ...historyKeymap,
          ...standardKeymap,
        ]),
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        bracketMatching(),
        indentOnInput(),
        indentUnit.of("  "),
        EditorState.tabSize.of(2),
        typescriptLanguage,
        syntaxHighlighting(highlightStyle),
        theme,
        typeOverSelection,
        failingLineField,
        place.wraps ? EditorView.lineWrapping : [],
        EditorView.contentAttributes.of({
          "aria-label": `Code of cell ${cell}. Escape leaves the editor.`,
          autocapitalize: "off",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.sliceDoc());
        }),
      ],
    }),
  });
  return {
    source: () => view.state.sliceDoc(),
    focus: () => view.focus(),
    mark: (mark) => view.dispatch({ effects: setFailingLine.of(mark) }),
    clear: () => view.dispatch({ effects: setFailingLine.of(undefined) }),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    close() {
      const text = view.state.sliceDoc();
      view.destroy();
      place.unmount(text);
    },
  };
}
