import { expect } from "vitest";
import type { Visit } from "./visit.ts";

/** Flows of a reader through the lesson on convolution, each with its effects, in every browser alike. */
export const flows: Readonly<Record<string, (at: Visit) => Promise<void>>> = {
  async "a lesson reads before anything is touched"(at) {
    expect(await at.text("h1")).toBe("Convolution");
    expect(await at.text('[data-cell="value-1"]')).toBe("29");
    const drawn = await at.look(
      () => document.querySelector('[data-cell="featureMap"] svg')!.getBoundingClientRect().width,
    );
    expect(drawn).toBeGreaterThan(100);
    expect(await at.look(() => document.documentElement.dataset["kernel"])).toBe("none");
  },

  async "a slider is dragged, and what depends on it follows"(at) {
    await at.dragAcross('[data-input="stride"]');
    await at.reads('[data-cell="strides"]', "feature map, 2 × 2");
  },

  async "play moves the filter until it is pressed again"(at) {
    const play = '[data-play="position"]';
    await at.click(play);
    await at.sees("true", (play) => document.querySelector(play)!.getAttribute("aria-pressed"), play);
    await at.reads('[data-cell="sliding"] .written-out', "= 71");
    await at.click(play);
    await at.sees("false", (play) => document.querySelector(play)!.getAttribute("aria-pressed"), play);
  },

  async "a field of a drawing is pointed at, and the filter moves there"(at) {
    await at.point('[data-set-position="1"]');
    await at.sees("ready", () => document.documentElement.dataset["kernel"]);
    await at.point('[data-set-position="2"]');
    await at.sees("2", () => document.querySelector<HTMLInputElement>('[data-input="position"]')!.value);
  },

  async "a plot of the reader's own shows what is under the pointer"(at) {
    const source = `import * as Plot from "@observablehq/plot"; Plot.plot({ marks: [Plot.dot([[1, 1], [2, 37], [3, 9]], { tip: true, r: 9, fill: "black" })] })`;
    await at.try("learned", source, "fresh");
    await at.point('[data-cell="learned"] svg circle:nth-of-type(2)');
    await at.reads('[data-cell="learned"] svg [aria-label="tip"]', "37");
  },

  async "a cell is written and run from the keyboard"(at) {
    await at.try("learned", "40 + 2", "fresh");
    expect(await at.text('[data-cell="learned"] [data-output]')).toBe("42");
  },

  async "an error says its line"(at) {
    await at.try("learned", "const one = 1;\nimage.view(one)", "failed");
    expect(await at.text('[data-cell="learned"] [data-status]')).toBe("× Failed in line 2");
  },

  // WebKit does not say which line of a cell called what threw.
  async "an error of the engine says the line that called it, and never another"(at) {
    await at.try("learned", "const one = 1;\n\nconv2d(one, one)", "failed");
    expect(await at.text('[data-cell="learned"] [data-status]')).toMatch(/^× Failed( in line 3)?$/);
  },

  async "an error in a function of another cell is not told as this one's"(at) {
    await at.try("learned", "const one = 1;\nconst fails = () => one.no.no;", "fresh");
    await at.try("acrossChannels", "fails()", "failed");
    await at.reads('[data-cell="acrossChannels"] [data-output]', '(thrown in cell "learned", line 2)');
  },

  async "a cell finds no way to the network, to storage or to the page"(at) {
    const output = '[data-cell="learned"] [data-output]';
    await at.try("learned", "[cookieStore, indexedDB, fetch, parent].length", "failed");
    expect(await at.text(output)).toContain('"cookieStore" is not defined');
  },

  async "a cell makes no code from text, which would run outside of it"(at) {
    await at.try("learned", `(() => {}).constructor("return globalThis")()`, "failed");
    const output = '[data-cell="learned"] [data-output]';
    expect(await at.text(output)).toContain("a cell cannot make code from text");
  },

  async "an endless loop is stopped, and the rest goes on"(at) {
    await at.try("learned", "while (true) {}", "stopped");
    await at.dragAcross('[data-input="stride"]');
    await at.reads('[data-cell="strides"]', "feature map, 2 × 2");
  },

  async "what is typed over one line takes its place, and reset goes back to the lesson's own"(at) {
    const output = '[data-cell="learned"] [data-output]';
    const own = await at.text(output);
    await at.try("learned", "1 + 1", "fresh");
    await at.try("learned", "40 + 2", "fresh");
    expect(await at.text(output)).toBe("42");
    await at.click('[data-cell="learned"] [data-action="reset"]');
    await at.settles("learned", "fresh");
    await at.reads(output, own);
  },

  async "a draft outlives a reload"(at) {
    await at.write("learned", '"mine"');
    await at.settles("learned", "edited");
    await at.open(await at.look(() => location.href));
    await at.settles("learned", "edited");
    await at.reads("main > .banner", "Your changes from last time are back, but not run yet.");
    await at.click('main > .banner [data-action="run-all"]');
    await at.settles("learned", "fresh");
    expect(await at.text('[data-cell="learned"] [data-output]')).toBe("mine");
  },

  async "a question is answered, and the answer judged"(at) {
    await at.click('[data-question="firstLayer"] input');
    await at.type("1792");
    await at.press("Enter");
    await at.reads('[data-question="firstLayer"] .reply', "Right: 1,792");
  },

  async "a lesson goes on stage, from stop to stop by the keys, fits there, and is read again"(at) {
    const place = () => {
      const { view, stop, blank } = document.documentElement.dataset;
      return [view, stop, blank].join(" ").trim();
    };
    const outside = () =>
      [...document.querySelectorAll("[data-shown], [data-shown] *")].filter((one) => {
        const { left, right, bottom, width } = one.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth || bottom > innerHeight);
      }).length;
    await at.resize(1280, 720);
    await at.click('[data-action="present"]');
    await at.sees("stage 1", place);
    await at.press("ArrowDown");
    await at.press("ArrowDown");
    await at.sees("stage 3", place);
    await at.sees(0, outside);
    await at.dragAcross('[data-shown] [data-input="position"]');
    await at.sees("15", () => document.querySelector<HTMLInputElement>('[data-input="position"]')!.value);
    await at.press("ArrowDown");
    await at.sees("stage 4", place);
    await at.type("b");
    await at.sees("black", () => (document.documentElement.dataset["blank"] === "" ? "black" : "lit"));
    await at.press("Home");
    await at.press("Home");
    await at.sees("stage 1", place);
    await at.press("End");
    await at.sees(true, () => {
      const { stop, stops } = document.documentElement.dataset;
      return stop === stops;
    });
    await at.press("Escape");
    await at.sees("page", place);
    await at.sees(false, () => /present/.test(location.search));
  },

  async "a short training runs to its end"(at) {
    const source = `import { trainDigits, readDigits } from "engine"; import digits from "./data/digits.json"; import { progress } from "inputs"; const schooled = await trainDigits(readDigits(digits), { report: progress }); schooled.accuracy > 0.95`;
    await at.try("learned", source, "fresh");
    expect(await at.text('[data-cell="learned"] [data-output]')).toBe("true");
  },

  async "no page is wider than a phone"(at) {
    const here = await at.look(() => location.href);
    for (const page of ["", "will-it-fit/", "article-checked/"]) {
      await at.open(new URL(`../${page}`, here).href);
      await at.resize(390, 844);
      await at.sees(0, () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    }
  },
};
