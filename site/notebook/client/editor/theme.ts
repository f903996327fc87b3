import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The look of the editor. All colours are custom properties of the page, so that light and dark need nothing here. */
export const theme = EditorView.theme({
  "&": { color: "var(--ink)", background: "none" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": {
    font: "inherit",
    lineHeight: "inherit",
    letterSpacing: "inherit",
    background: "var(--sides)",
  },
  ".cm-content": { padding: "0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0" },
  // Lines that scroll go behind their numbers.
  ".cm-gutters": { color: "var(--ink-soft)", background: "var(--paper)", border: "0" },
  ".cm-lineNumbers .cm-gutterElement": {
    padding: "0 0.7ch 0 0",
    minWidth: "var(--gutter)",
    fontSize: "var(--gutter-size, 0.85em)",
  },
  ".cm-line::selection, .cm-line ::selection": { background: "var(--accent-soft)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--line-strong)" },
  ".cm-failing": { background: "var(--bad-soft)", boxShadow: "-0.4em 0 var(--bad-soft)" },
  ".cm-failing-point": { textDecoration: "underline wavy var(--bad) 1px", textUnderlineOffset: "0.25em" },
  ".cm-message": {
    position: "sticky",
    left: "var(--gutter)",
    width: "max-content",
    maxWidth: "min(100%, 36rem)",
    color: "var(--bad)",
    whiteSpace: "pre-wrap",
  },
});

/** The colours of each kind of token, as custom properties of the page. */
export const highlightStyle = HighlightStyle.define([
  { tag: [tags.keyword, tags.operator, tags.modifier], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--code-number)" },
  { tag: [tags.comment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.className], color: "var(--code-type)" },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: "var(--code-function)",
  },
  { tag: [tags.invalid], color: "var(--bad)" },
]);
