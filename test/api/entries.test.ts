import { expect, test } from "vitest";
import * as engine from "engine";
import * as inputs from "inputs";
import * as figures from "../../lessons/figures.ts";
import { firstSentence } from "../../site/api/docblock.ts";
import { entries, sectionsOf } from "../../site/api/entries.ts";
import { parts } from "../../site/api/parts.ts";

const all = entries();
const engineNames = all.filter(({ module }) => module === "engine").map(({ name }) => name);
const signature = (address: string) => all.find((one) => one.address === address)!.signatures;
const option = (address: string, name: string) =>
  all.find((one) => one.address === address)!.members.find((one) => one.name === name)!;

test("every value that a cell can import has an entry", () => {
  expect(Object.keys(engine).filter((name) => name !== "layers" && !engineNames.includes(name))).toEqual([]);
  expect(
    Object.keys(engine.layers).filter((name) => !all.some((one) => one.address === `engine/layers/#${name}`)),
  ).toEqual([]);
  const of = (module: string) => all.filter((one) => one.module === module).map(({ name }) => name);
  expect(Object.keys(figures).filter((name) => !of("./figures").includes(name))).toEqual([]);
  expect(Object.keys(inputs).filter((name) => !of("inputs").includes(name))).toEqual([]);
});

test("every entry begins with a sentence", () => {
  const silent = all
    .filter(({ doc }) => firstSentence(doc) === undefined)
    .map(({ file, name }) => `${file}: ${name}`);
  expect(silent).toEqual([]);
});

test("every option of every function says what it means", () => {
  const silent = all
    .filter(({ membersAre }) => membersAre === "Options")
    .flatMap(({ file, name, members }) =>
      members.filter(({ doc }) => doc.blocks.length === 0).map((member) => `${file}: ${name} ${member.name}`),
    );
  expect(silent).toEqual([]);
});

test("every entry stands on one page, under one heading, at an address of its own", () => {
  const shown = parts.flatMap((part) => sectionsOf(part, all).flatMap(([, own]) => own));
  expect(shown).toHaveLength(all.length);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
});

test("no entry has the id of the page's own main part", () => {
  expect(all.filter(({ name }) => name === "main" || name === "unit-choice")).toEqual([]);
});

test("signatures write options out, groups among them, with their defaults", () => {
  expect(signature("engine/tensors/#conv2d")).toEqual([
    "conv2d(input: Tensor, weight: Tensor, {bias?, stride = 1, padding = 0, dilation = 1, groups = 1}): Tensor",
  ]);
  expect(signature("engine/layers/#conv2d")).toEqual([
    "layers.conv2d({inChannels, outChannels, kernelSize, stride = 1, padding = 0, dilation = 1, groups = 1, bias = true}): Layer",
  ]);
  expect(signature("engine/inputs/#slider")).toEqual([
    "slider(label: string, {min, max, step = 1, value = min, play = false}): number",
  ]);
  expect(signature("engine/memory/#peak")).toEqual(["peak(timeline: Timeline): Peak"]);
});

test("an option has its type, its meaning, and whether it is needed", () => {
  expect(option("engine/layers/#conv2d", "groups")).toMatchObject({
    type: "number",
    optional: true,
    fallback: "1",
  });
  expect(option("engine/layers/#conv2d", "inChannels")).toMatchObject({ type: "number", optional: false });
  expect(option("engine/layers/#maxPool2d", "stride").type).toBe("number | [number, number]");
  expect(option("engine/inputs/#predict", "answer").type).toBe("number | Amount");
});
