import type { Reader } from "../reader.ts";

/** The effects of one cell on a page. */
export interface Outcome {
  /** The state in which the cell ended, or the reason why it reached none. */
  readonly state: string;
  /** The longest time that the page's own clock stood still, in milliseconds. */
  readonly longestGap: number;
  /** The time from moving a slider elsewhere to its changed figure, in milliseconds. */
  readonly recovery: number;
  /** Other faults: parts outside of the output, claims that are not true, errors that reached the reader raw. */
  readonly faults: readonly string[];
}

/** The reason of a promise that a cell rejects and nobody waits for: the browser prints it in its console. */
export const unhandled = "unheard";

/** The limits on a quiet machine, in milliseconds. */
export const quiet = { gap: 250, recovery: 2500 } as const;

/**
 * The factor on those limits: a test's machine may be at other work, and `HOSTILE_TIMES=1` holds a quiet one to them.
 */
const times = Number(process.env["HOSTILE_TIMES"] ?? 5);

export const ceiling = { gap: times * quiet.gap, recovery: times * quiet.recovery } as const;

/** The states in which a cell may rest; one that waits for ever goes on running. */
const ended: readonly string[] = ["fresh", "failed", "stopped", "blocked", "running"];

/** The states of the cells that do not read the slider before anything hostile ran. */
export interface Baseline {
  readonly at: Reader;
  /** The cell that is rewritten; no other reads anything from it. */
  readonly target: string;
  /** A slider elsewhere on the page. */
  readonly input: string;
  readonly looks: Readonly<Record<string, string>>;
}

/** The looks of all other cells that do not depend on the slider. */
export function looksOf(
  at: Reader,
  target: string,
  input: string,
): Promise<Readonly<Record<string, string>>> {
  return at.page.evaluate(
    ([target, input]) => {
      const looks: Record<string, string> = {};
      for (const cell of document.querySelectorAll<HTMLElement>("[data-cell]:not([data-value])")) {
        const id = cell.dataset["cell"]!;
        const output = cell.querySelector("[data-output]");
        if (id === target || output === null || cell.querySelector(`[data-input="${input}"]`)) continue;
        looks[id] = `${cell.dataset["state"]} ${output.textContent}`;
      }
      return looks;
    },
    [target, input] as const,
  );
}

/**
 * Puts a source into the cell, runs it, waits for one of the states in which it is to end, points at and clicks its
 * output, and moves a slider elsewhere.
 */
export async function play(
  { at, target, input, looks }: Baseline,
  source: string,
  ends: readonly string[] = ended,
): Promise<Outcome> {
  const complaints = at.complaints.length;
  const faults: string[] = [];
  await at.longestGap();
  await at.try(target, source, ...ends);
  await touch(at, target);
  const state = await at.settles(target, ...ends);
  const slider = at.page.locator(`[data-input="${input}"]`);
  const value = await slider.inputValue();
  const other = await slider.evaluate((element) =>
    Number((element as HTMLInputElement).value === "1" ? 2 : 1),
  );
  const began = performance.now();
  await at.slideAndSee(input, other);
  const owner = await at.ownerOf(input);
  await at.settles(owner, "fresh");
  const recovery = performance.now() - began;
  faults.push(...(await outside(at, target)));
  faults.push(...(await lies(at, target)));
  await at.slideAndSee(input, Number(value));
  await at.settles(owner, "fresh");
  const now = await looksOf(at, target, input);
  for (const [id, look] of Object.entries(looks))
    if (now[id] !== look) faults.push(`${id} shows ${now[id]?.slice(0, 200)}, not ${look.slice(0, 200)}`);
  const longestGap = await at.longestGap();
  await at.press(target, "reset");
  await at.settles(target, "fresh");
  faults.push(...at.complaints.slice(complaints).filter((words) => !words.includes(unhandled)));
  return { state, longestGap, recovery, faults };
}

/** Treats an output as readers do: points all over it, clicks and presses its parts. */
async function touch(at: Reader, target: string): Promise<void> {
  const output = at.output(target);
  await output.scrollIntoViewIfNeeded();
  const box = await output.boundingBox();
  if (box !== null) {
    const { width, height } = { width: Math.min(box.width, 400), height: Math.min(box.height, 300) };
    for (let k = 1; k < 12; k++)
      await at.page.mouse.move(box.x + (k / 12) * width, box.y + ((k * 5) % 12) * (height / 12));
  }
  await output.evaluate((element) => {
    const inviting = "button, summary, [data-bytes], b, [tabindex], input, label";
    for (const one of [...element.querySelectorAll<HTMLElement>(inviting)].slice(0, 40)) {
      one.focus();
      if (one instanceof HTMLInputElement && one.type === "file") continue;
      one.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      one.click();
      if (one instanceof HTMLInputElement) one.dispatchEvent(new InputEvent("input", { bubbles: true }));
      one.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      one.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }
  });
}

/** The parts of an output that show or take the pointer outside its own box. */
function outside(at: Reader, target: string): Promise<string[]> {
  return at.page.evaluate((target) => {
    const output = document.querySelector(`[data-cell="${target}"] [data-output]`)!;
    const faults: string[] = [];
    const { scrollWidth, clientWidth, scrollHeight } = document.scrollingElement!;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
    if (scrollHeight > 100_000) faults.push(`the page is ${scrollHeight} px high`);
    output.scrollIntoView({ block: "center", behavior: "instant" });
    const box = output.getBoundingClientRect();
    const inside = (x: number, y: number) =>
      x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
    for (let i = 0; i < 30; i++)
      for (let j = 0; j < 30; j++) {
        const [x, y] = [((i + 0.5) / 30) * innerWidth, ((j + 0.5) / 30) * innerHeight];
        const hit = document.elementFromPoint(x, y);
        if (hit !== null && hit !== output && output.contains(hit) && !inside(x, y))
          return [...faults, `${hit.localName} lies outside the output at ${x}, ${y}`];
      }
    const foreign = "iframe, object, embed, form, base, meta, link, style, script, foreignObject, animate";
    const bad = document.querySelector(`[data-output] :is(${foreign})`);
    if (bad !== null) faults.push(`${bad.localName} in the page`);
    return faults;
  }, target);
}

/** The page's claims about itself that are not true. */
function lies(at: Reader, target: string): Promise<string[]> {
  return at.page.evaluate((target) => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${target}"]`)!;
    const state = cell.dataset["state"]!;
    const busy = state === "running" || state === "waiting";
    const faults: string[] = [];
    if (!busy && cell.querySelector("[data-status] progress")) faults.push(`${state}, with a moving bar`);
    const stop = cell.querySelector<HTMLElement>('[data-action="stop"]')!;
    if (!busy && !stop.hidden) faults.push(`${state}, with a Stop`);
    if (state === "failed" && cell.querySelector("[data-status]")!.textContent!.length > 2000)
      faults.push("an endless sentence");
    const answered = [...document.querySelectorAll(".answered")].filter((one) => !cell.contains(one));
    if (answered.some((one) => one.textContent !== "")) faults.push("a question marked that nobody answered");
    if ("leaked" in window) faults.push("code of a cell ran in the page");
    return faults;
  }, target);
}
