import Slugger from "github-slugger";
import { mdxToMdast, type MdastNode } from "satteri";
import type { Lesson } from "../../../notebook/build/lesson.ts";
import { sourceOf, type Placed } from "../../../notebook/build/sourceOf.ts";
import { markdownFeatures } from "../../../notebook/build/source.ts";
import { splitFrontMatter } from "../../../notebook/build/splitFrontMatter.ts";
import { textOf } from "../../../notebook/build/textOf.ts";
import type { Tree } from "../../../notebook/kernel/tree.ts";
import { exactBytes, treeText, valueText } from "./treeText.ts";

/** A part of a lesson below one heading; the part above the first has none. */
export interface LessonSection {
  readonly heading: string | undefined;
  /** The id of the heading. */
  readonly anchor: string | undefined;
  /** Its sentences, with the values in them. */
  readonly text: string;
  /** The words and numbers that its cells and formulas show. */
  readonly also: string;
}

/** Reads the sections of a lesson whose cells ran, in page order. What waits behind an answer is not read. */
export function lessonSections(
  text: string,
  lesson: Pick<Lesson, "file" | "cells" | "formulas" | "results">,
) {
  const root = mdxToMdast(splitFrontMatter(text).body, { features: markdownFeatures });
  const placed = new Map(sourceOf(root, lesson.file).placed.map((one) => [one.node, one.component]));
  const slugger = new Slugger();
  const sections: { heading?: string; anchor?: string; text: string[]; also: string[] }[] = [
    { text: [], also: [] },
  ];
  const outputOf = (index: number): readonly Tree[] =>
    lesson.results.get(lesson.cells[index]!.cell.id)?.output ?? [];
  const show = ({ name, attributes }: NonNullable<Placed["component"]>): void => {
    const { text, also } = sections.at(-1)!;
    const index = Number(attributes["index"]);
    const outputs = name === "Formula" ? lesson.formulas[index]!.values.map(outputOf) : [outputOf(index)];
    if (name === "Value") text.push(valueText(outputs[0]!));
    else also.push(...outputs.map(treeText));
    also.push(...outputs.flatMap(exactBytes));
  };
  const walk = (node: MdastNode): void => {
    if (isFolded(node)) return;
    const component = placed.get(node);
    if (component !== undefined)
      return /^(Value|Cell|Formula)$/.test(component.name) ? show(component) : undefined;
    if (node.type === "heading" && node.depth === 2) {
      const heading = textOf(node);
      sections.push({ heading, anchor: slugger.slug(rawText(node)), text: [], also: [] });
    } else if (node.type === "heading") slugger.slug(rawText(node));
    else if (node.type === "code" || node.type === "math") return;
    else if ("children" in node) node.children.forEach(walk);
    else if ("value" in node && /^(text|inlineCode)$/.test(node.type))
      sections.at(-1)!.text.push(String(node.value));
    if (/^(paragraph|listItem|tableCell)$/.test(node.type)) sections.at(-1)!.text.push(" ");
  };
  walk(root);
  return sections.map(({ heading, anchor, text, also }): LessonSection => ({
    heading,
    anchor,
    text: spaced(text.join("")),
    also: spaced(also.join(" ")),
  }));
}

/** The words of a heading as the page makes its id of them, with no-break spaces. */
const rawText = (node: MdastNode): string =>
  "children" in node
    ? node.children.map(rawText).join("")
    : "value" in node && typeof node.value === "string"
      ? node.value
      : "";

const isFolded = (node: MdastNode): boolean =>
  "name" in node && node.type === "mdxJsxFlowElement" && node.name === "details";

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
