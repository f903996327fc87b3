import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { FromWorker } from "../../site/notebook/worker/protocol.ts";
import { afterAll, afterEach } from "vitest";
import { launchBrowser } from "../launchBrowser.ts";
import { site } from "../site.ts";

declare global {
  interface Window {
    heard: FromWorker[];
    /** The questions to the page's kernel that are not answered yet, by their numbers. */
    asks: Set<number>;
    gaps: number[];
  }
}

/** Notes the messages of the page's kernels, and the longest time that its own clock stood still. */
function listenIn(): void {
  window.heard = [];
  window.asks = new Set();
  const note = (message: Partial<FromWorker> | undefined): void => {
    if (message?.type === "ready") window.asks.clear();
    if (message?.type === "asked") window.asks.delete(message.ask!);
  };
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...sent: [{ ask?: unknown } | undefined]) {
    const ask = sent[0]?.ask;
    if (typeof ask === "number") window.asks.add(ask);
    postMessage.apply(this, sent);
  };
  const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage")!;
  Object.defineProperty(MessagePort.prototype, "onmessage", {
    ...own,
    set(this: MessagePort, listener: ((event: MessageEvent<FromWorker>) => void) | null) {
      const noting = (event: MessageEvent<FromWorker>) => {
        window.heard.push(event.data);
        note(event.data);
        listener!(event);
      };
      own.set!.call(this, listener === null ? null : noting);
    },
  });
  window.gaps = [];
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.gaps.push(now - last);
    last = now;
  }, 10);
}

/** One reader at one page, and every request that page makes. */
export class Reader {
  readonly page: Page;
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    });
  }

  cell(id: string): Locator {
    return this.page.locator(`[data-cell="${id}"]`);
  }

  output(id: string): Locator {
    return this.cell(id).locator("[data-output]");
  }

  /** The page's words on a cell's state. */
  status(id: string): Locator {
    return this.cell(id).locator("[data-status]");
  }

  /** The cells of the kernels' messages of this type since the last `forget`, in order. */
  async heard(type: "waiting" | "running" | "result"): Promise<string[]> {
    return this.page.evaluate(
      (type) => window.heard.flatMap((one) => (one.type === type && "cell" in one ? [one.cell] : [])),
      type,
    );
  }

  async forget(): Promise<void> {
    await this.page.evaluate(() => void window.heard.splice(0));
  }

  /** Waits until kernels have sent the results of these cells since the last `forget`. */
  async hears(...cells: readonly string[]): Promise<void> {
    await this.page.waitForFunction((cells) => {
      const told = window.heard.flatMap((one) => (one.type === "result" ? [one.cell] : []));
      return cells.every((cell) => told.includes(cell));
    }, cells);
  }

  /** Waits until a cell is fresh and shows exactly this text. */
  async shows(id: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([id, text]) => {
        const cell = document.querySelector<HTMLElement>(`[data-cell="${id}"]`)!;
        return cell.dataset["state"] === "fresh" && cell.querySelector("[data-output]")!.textContent === text;
      },
      [id, text] as const,
    );
  }

  async open(url: string): Promise<this> {
    await this.page.goto(url);
    return this;
  }

  /** Opens a page as if nothing had been requested or reported before. */
  async visit(url: string): Promise<this> {
    await this.page.goto("about:blank");
    this.requests.length = 0;
    this.complaints.length = 0;
    return this.open(url);
  }

  /** Waits until a cell is in one of these states. */
  async settles(id: string, ...states: readonly string[]): Promise<string> {
    await this.page.waitForFunction(
      ([id, states]) =>
        states!.includes(document.querySelector<HTMLElement>(`[data-cell="${id}"]`)!.dataset["state"]!),
      [id, states] as const,
      { timeout: 20_000 },
    );
    return (await this.cell(id).getAttribute("data-state"))!;
  }

  /** Opens a cell's editor and puts `source` in it. */
  async write(id: string, source: string): Promise<void> {
    const editor = await this.edit(id);
    await editor.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(source);
  }

  /** Writes `source` into a cell, runs it, and waits for one of these states. */
  async try(id: string, source: string, ...states: readonly string[]): Promise<string> {
    await this.write(id, source);
    await this.forget();
    await this.press(id, "run");
    await this.page.waitForFunction((id) => window.heard.some((one) => "cell" in one && one.cell === id), id);
    return this.settles(id, ...states);
  }

  async edit(id: string): Promise<Locator> {
    const editor = this.cell(id).locator(".cm-content");
    if ((await editor.count()) === 0) await this.cell(id).locator('[data-action="edit"]').click();
    await editor.waitFor();
    await editor.focus();
    return editor;
  }

  /** The code in a cell's editor. */
  async code(id: string): Promise<string> {
    return (await (await this.edit(id)).locator(".cm-line").allTextContents()).join("\n");
  }

  async press(id: string, action: string): Promise<void> {
    await this.cell(id).locator(`[data-action="${action}"]`).click();
  }

  /** The cell to which an input belongs. */
  async ownerOf(input: string): Promise<string> {
    return (await this.page.locator(`[data-cell]:has([data-input="${input}"])`).getAttribute("data-cell"))!;
  }

  /** Moves a slider as a drag does. */
  async slide(input: string, value: number): Promise<void> {
    await this.page.locator(`[data-input="${input}"]`).evaluate((element, value) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).value = String(value);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }, value);
  }

  /** Moves a slider and waits until its cell's output has changed. */
  async slideAndSee(input: string, value: number): Promise<void> {
    const owner = await this.ownerOf(input);
    const before = await this.shape(owner);
    await this.slide(input, value);
    await this.page.waitForFunction(
      ([owner, before]) =>
        document.querySelector(`[data-cell="${owner}"] [data-output] > :not(.controls)`)!.outerHTML !==
        before,
      [owner, before] as const,
    );
  }

  private async shape(cell: string): Promise<string> {
    return this.output(cell)
      .locator("> :not(.controls)")
      .first()
      .evaluate((element) => element.outerHTML);
  }

  /** The longest time that the page's clock stood still since the last look, in milliseconds. */
  async longestGap(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, ...window.gaps.splice(0)));
  }

  /** Waits until nothing on the page runs or waits. */
  async rests(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        // The page does not show at once that a cell is at work.
        const heard = window.heard.slice(1 + window.heard.findLastIndex(({ type }) => type === "ready"));
        const last = new Map(heard.flatMap((one) => ("cell" in one ? [[one.cell, one.type] as const] : [])));
        return (
          document.documentElement.dataset["kernel"] === "ready" &&
          window.asks.size === 0 &&
          [...last.values()].every((type) => type === "result" || type === "changes") &&
          document.querySelector('[data-state="running"], [data-state="waiting"]') === null
        );
      },
      undefined,
      { timeout: 45_000 },
    );
  }
}

let browser: Promise<Browser> | undefined;
/** The readers of the test that runs now. Pages left open would take time from those of later tests. */
const readers = new Set<Reader>();
const kept = new Map<string, Promise<Reader>>();

afterEach(async () => {
  const leaving = [...readers];
  readers.clear();
  await Promise.all(leaving.map(({ page }) => page.context().close()));
});
afterAll(async () => (await browser)?.close());

/** A fresh reader, who leaves at the end of the test; all readers of a file share a browser. */
export async function reader(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Reader> {
  browser ??= launchBrowser();
  const context: BrowserContext = await (await browser).newContext(options);
  await context.addInitScript(listenIn);
  const one = new Reader(await context.newPage());
  readers.add(one);
  return one;
}

/** Keeps a reader for the tests that follow. */
export function keep(one: Reader): Reader {
  readers.delete(one);
  return one;
}

/**
 * The reader with these options whom all tests of a file share: going from page to page is faster than opening one
 * each.
 */
export function sameReader(options: Parameters<typeof reader>[0] = {}): Promise<Reader> {
  const key = JSON.stringify(options);
  const one = kept.get(key) ?? reader(options).then(keep);
  kept.set(key, one);
  return one;
}

/** A fresh reader at the lesson. */
export async function lesson(options: Parameters<typeof reader>[0] = {}): Promise<Reader> {
  return (await reader(options)).open(`${site.root}convolution/`);
}
