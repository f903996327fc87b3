import { expect, test } from "vitest";
import { bytes } from "engine";
import { predict } from "../../../../site/notebook/features/questions/predict.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { notebookOf } from "../../kernel/cells.ts";

const layer = { answer: 1792, because: "64 × 28.", near: [{ guess: 1728, hint: "And the bias?" }] };

test("a question has no value until there is a guess, and its value is the guess", async () => {
  const { notebook, shows } = notebookOf({
    first: `import { predict } from "inputs";\nconst first = predict("How many?", ${JSON.stringify(layer)});`,
    reads: "String(first)",
  });
  await notebook.run();
  expect(shows("reads")).toBe("undefined");
  await notebook.set("first", 1728);
  expect(shows("reads")).toBe("1728");
  expect(shows("first")).toContain("≈ Not quite. And the bias?");
  await notebook.set("first", "1728");
  expect(shows("reads")).toBe("undefined");
});

test("a question shows its verdict as data, and its answer folded with what else was expected", () => {
  const { draw } = predict("How many?", { ...layer, unit: "numbers" });
  const html = toHtml([draw("first", 1792)]);
  expect(html).toContain('data-question="first" data-verdict="right"');
  expect(html).toContain("<strong>✓ Right:</strong> 1,792 numbers. 64 × 28.");
  expect(html).toContain('<dt data-guess="1728">1,728 numbers</dt><dd>And the bias?</dd>');
  expect(toHtml([draw("first", undefined)])).toContain('data-verdict="none"');
});

test("a count of bytes is asked for with units, starting at the one it is usually written in", () => {
  const { draw } = predict("How much?", { answer: bytes(7168, "1,792 × 4 B"), because: "So it is." });
  const html = toHtml([draw("learnt", 7168)]);
  expect(html).toContain('<option value="1000" selected="">kB</option>');
  expect(html).toContain('value="7.168"');
  expect(html).toContain('data-bytes="7168"');
  expect(html).toContain("(7,168 bytes). So it is.");
});

test("the unit that stands there first does not give a small answer away", () => {
  const near = [{ guess: 2.3e9, hint: "Nobody waits for the end." }];
  const { draw } = predict("How much is left?", {
    answer: bytes(4, "the loss"),
    because: "One number.",
    near,
  });
  const html = toHtml([draw("left", undefined)]);
  expect(html).toContain('<option value="1000000000" selected="">GB</option>');
  expect(html).toContain('<dt data-guess="2300000000">2.3 GB</dt>');
});

test("a question that expects its own answer as a mistake, or has no number for an answer, is refused", () => {
  const near = [{ guess: 1792, hint: "?" }];
  expect(() => predict("?", { ...layer, near })).toThrow("predict: near has the answer itself, 1792");
  expect(() => predict("?", { answer: Number.NaN, because: "" })).toThrow(
    "predict: answer must be a number or a byte count",
  );
});

const size = (count: number) => predict("How much?", { answer: bytes(count, ""), because: "So it is." });

test("a guess at bytes may be one in a hundred off, at a count none", () => {
  const verdict = (guess: number) => /data-verdict="(\w+)"/.exec(toHtml([size(7168).draw("q", guess)]))?.[1];
  expect([7239, 7440].map(verdict)).toEqual(["right", "wrong"]);
  expect(toHtml([predict("How many?", layer).draw("q", 1793)])).toContain('data-verdict="wrong"');
});

test("from a thousand bytes on the answer is told to the byte as well", () => {
  expect(toHtml([size(1000).draw("q", undefined)])).toContain("(1,000 bytes)");
  expect(toHtml([size(999).draw("q", undefined)])).not.toContain("(999 bytes)");
});

test("the field says how precise an answer is to be, unless it is short", () => {
  const html = (answer: number, within?: number) =>
    toHtml([predict("?", { answer, because: ".", ...(within && { within }) }).draw("a", undefined)]);
  expect(html(1792)).toContain('<span class="precision">three digits will do</span>');
  expect(html(25.557, 0.1)).toContain("two digits will do");
  expect(html(112)).not.toContain("precision");
  // That it has one digit must not be seen.
  const left = predict("How much is left?", { answer: bytes(4, "the loss"), because: "One number." });
  expect(toHtml([left.draw("left", undefined)])).toContain("two digits will do");
});
