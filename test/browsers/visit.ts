import { expect, vi } from "vitest";
import type { Driver, Point } from "./driver.ts";

/** The time that a page may take to show what is waited for, in milliseconds. */
const patience = 60_000;

/** One reader at one page, who looks, points, clicks and types. */
export class Visit {
  readonly #window: Driver;

  constructor(window: Driver) {
    this.#window = window;
  }

  async open(url: string): Promise<void> {
    await this.#window.open(url);
  }

  look<A extends readonly unknown[], T>(at: (...given: A) => T, ...given: A): Promise<T> {
    return this.#window.look(at, ...given);
  }

  /** Waits until the page answers this. */
  async sees<A extends readonly unknown[], T>(answer: T, at: (...given: A) => T, ...given: A): Promise<void> {
    await vi.waitFor(async () => expect(await this.look(at, ...given)).toEqual(answer), {
      timeout: patience,
      interval: 50,
    });
  }

  /** The readable text of the first element that matches. */
  text(selector: string): Promise<string> {
    return this.look((selector) => {
      const element = document.querySelector<HTMLElement>(selector)!;
      // What is drawn has no innerText.
      return ((element.innerText as string | undefined) ?? element.textContent).trim();
    }, selector);
  }

  /** Waits until the readable text of an element holds this. */
  async reads(selector: string, part: string): Promise<void> {
    await vi.waitFor(async () => expect(await this.text(selector)).toContain(part), {
      timeout: patience,
      interval: 50,
    });
  }

  /** Waits until a cell is in this state. */
  async settles(cell: string, state: string): Promise<void> {
    await this.sees(
      state,
      (cell) => document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)!.dataset["state"],
      cell,
    );
  }

  async click(selector: string): Promise<void> {
    await this.#window.move([await this.#place(selector)], true);
  }

  async point(selector: string): Promise<void> {
    const { x, y } = await this.#place(selector);
    await this.#window.move(
      [
        { x: x - 2, y },
        { x, y },
      ],
      false,
    );
  }

  /** Takes hold of a slider at one end and drags it to the other. */
  async dragAcross(selector: string): Promise<void> {
    const [from, middle, to] = [
      await this.#place(selector, 0.04),
      await this.#place(selector),
      await this.#place(selector, 0.96),
    ];
    await this.#window.move([from, middle, to], true);
  }

  press(...keys: readonly string[]): Promise<void> {
    return this.#window.press(...keys);
  }

  type(text: string): Promise<void> {
    return this.#window.type(text);
  }

  resize(width: number, height: number): Promise<void> {
    return this.#window.resize(width, height);
  }

  /** Opens a cell's editor and writes a source into it. */
  async write(cell: string, source: string): Promise<void> {
    const editor = `[data-cell="${cell}"] .editor`;
    if (!(await this.look((selector) => document.querySelector(selector) !== null, editor))) {
      const edit = `[data-cell="${cell}"] [data-action="edit"]`;
      // Where nothing can hover, the buttons come with the code.
      const isHidden = (selector: string) =>
        getComputedStyle(document.querySelector(selector)!).visibility === "hidden";
      if (await this.look(isHidden, edit)) await this.click(`[data-cell="${cell}"] [data-source] summary`);
      await this.click(edit);
    }
    await this.click(editor);
    await this.press("Control", "a");
    await this.type(source);
  }

  /** Writes a source into a cell and runs it as from the keyboard. */
  async try(cell: string, source: string, state: string): Promise<void> {
    await this.write(cell, source);
    await this.settles(cell, "edited");
    await this.press("Shift", "Enter");
    await this.settles(cell, state);
  }

  /** Scrolls an element into sight, waits until it stands still with nothing over it, and returns its place. */
  async #place(selector: string, along = 0.5): Promise<Point> {
    let before: Point | undefined;
    return vi.waitFor(
      async () => {
        const place = await this.look(placeOf, selector, along);
        const still = place !== undefined && place.x === before?.x && place.y === before.y;
        before = place;
        if (!still) throw new Error(`${selector} is not there, moves, or something is over it.`);
        return place;
      },
      { timeout: patience, interval: 50 },
    );
  }

  close(): Promise<void> {
    return this.#window.close();
  }
}

/** The place of an element that can be pointed at; runs in the page. */
function placeOf(selector: string, along: number): Point | undefined {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  const place = { x: box.left + along * box.width, y: box.top + box.height / 2 };
  return element!.contains(document.elementFromPoint(place.x, place.y)) ? place : undefined;
}
