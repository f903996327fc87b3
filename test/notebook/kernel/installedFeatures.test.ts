import { afterAll, expect, test } from "vitest";
import { kernelFeatures } from "../../../site/kernelFeatures.ts";
import { addFeatureNames } from "../../../site/notebook/kernel/featureNames.ts";
import { askKinds, installFeatures, quantityOf } from "../../../site/notebook/kernel/installedFeatures.ts";
import type { KernelFeature, Quantity } from "../../../site/notebook/kernel/kernelFeature.ts";
import { jsonText } from "../../../site/notebook/kernel/render/jsonText.ts";
import { render } from "../../../site/notebook/kernel/render/index.ts";
import { createDocument } from "../../../site/notebook/kernel/document/index.ts";
import { predict } from "../../../site/notebook/features/questions/predict.ts";
import { notebookOf } from "./cells.ts";

const hours = (value: unknown): number | undefined =>
  typeof value === "object" && value !== null && "hours" in value ? (value.hours as number) : undefined;

const duration: Quantity = {
  name: "a duration",
  amountOf: hours,
  units: [
    ["h", 1],
    ["d", 24],
    ["weeks", 168],
  ],
  usual: 2,
  within: 0.1,
  show: (_, amount) => [`${amount} h`],
  rounded: [1],
  hint: (guess, answer) => (guess === answer * 24 ? "Those are days." : undefined),
};

const time: KernelFeature = {
  setting: { name: "zone", initial: "UTC", accepts: (zone) => zone === "UTC" || zone === "CET" },
  members: { noon: 12 },
  values: [
    {
      word: (value) =>
        hours(value) === undefined
          ? undefined
          : { tag: "time", attributes: {}, children: [`${hours(value)} h`] },
      json: hours,
    },
  ],
  quantity: duration,
};

installFeatures([time]);
addFeatureNames([{ members: ["zone", "noon"] }]);
afterAll(() => installFeatures(kernelFeatures));

test("a feature's kind of value has its own word and its own JSON, inside others as well", () => {
  expect(jsonText([{ hours: 3 }, { days: 1 }])).toBe('[3,{"days":1}]');
  const document = createDocument() as unknown as Document;
  expect(render({ hours: 3 }, { document, cell: "c" })).toEqual([
    {
      tag: "p",
      attributes: { class: "value" },
      children: [{ tag: "time", attributes: {}, children: ["3 h"] }],
    },
  ]);
});

test("the first feature that knows a value answers for it", () => {
  expect(askKinds(({ json }) => json?.({ hours: 3 }))).toBe(3);
  expect(askKinds(({ json }) => json?.({ days: 3 }))).toBe(undefined);
  expect(quantityOf({ hours: 3 })).toBe(duration);
  expect(quantityOf(3)).toBe(undefined);
});

test("a question asks for a feature's kind of amount in its units", () => {
  const { draw } = predict("How long?", { answer: { hours: 48 } as never, because: "so" });
  const text = JSON.stringify(draw("long", 1152));
  expect(text).toContain("Those are days.");
  expect(text).toContain('"value":"24","selected":""');
  expect(text).not.toContain("GiB");
  expect(JSON.stringify(draw("long", 44))).toContain("Right");
  expect(JSON.stringify(draw("long", 42))).not.toContain("Right");
});

test("what an answer may be is told by the features that there are", () => {
  expect(() => predict("How long?", { answer: {} as never, because: "so" })).toThrow(
    "predict: answer must be a number or a duration",
  );
});

test("cells import a feature's members, and run again when its setting changes", async () => {
  const { notebook, ran, shows } = notebookOf({
    a: 'import { zone, noon } from "inputs";',
    b: "`${noon} ${zone}`",
    c: "3",
  });
  await notebook.run();
  expect(shows("b")).toContain("12 UTC");
  ran();
  await notebook.set("zone", "CET");
  expect(shows("b")).toContain("12 CET");
  expect(ran()).toEqual(["a", "b"]);
  await notebook.set("zone", "nowhere");
  expect(shows("b")).toContain("12 CET");
});
