import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../launchBrowser.ts";
import type { DevServer } from "./devServer.ts";

/** The lesson that an author writes: its fence is on line 10, and what is added begins on line 16. */
export const lesson = `---
title: Depthwise
question: What does a filter of its own save?
description: One filter a channel.
minutes: { read: 1, teach: 2 }
---

A filter has \`{ts} side\` rows.

\`\`\`ts cell
import { layers } from "engine";
const side = 3;
layers.conv2d({ inChannels: 3, outChannels: 4, kernelSize: side }).outputShape([1, 3, 8, 8])
\`\`\`
`;

export const file = "lessons/09-depthwise.mdx";

/** In milliseconds. */
export const patience = 60_000;

/** An author with a page of their lesson open while they write. */
export class Author {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #dev: DevServer;

  private constructor(dev: DevServer, browser: Browser, page: Page) {
    this.#dev = dev;
    this.#browser = browser;
    this.page = page;
  }

  static async at(dev: DevServer): Promise<Author> {
    const browser = await launchBrowser();
    const context = await browser.newContext();
    // An upper bound: where other work shares the machine, a page may take its time.
    context.setDefaultTimeout(patience);
    const author = new Author(dev, browser, await context.newPage());
    await author.save();
    await author.open("depthwise/");
    await author.seesPage();
    return author;
  }

  /** Opens a page below the base, which may be a page that failed; another reload may come between. */
  async open(path: string): Promise<void> {
    const address = this.#dev.address + path;
    do await this.page.goto(address).catch(() => undefined);
    while (this.page.url() !== address);
  }

  save(text = lesson, path = file): Promise<void> {
    return writeFile(join(this.#dev.folder, path), text);
  }

  /** Waits for the overlay to say this. */
  async isTold(words: string, page = this.page): Promise<string> {
    const message = page.locator("vite-error-overlay #message-content").filter({ hasText: words });
    await message.waitFor();
    return (await message.innerText()).trim();
  }

  /** Where the overlay shows the source, as folder, file and line. */
  shownPlace(): Promise<string> {
    return this.page.locator("vite-error-overlay #code h2").innerText();
  }

  /** Waits for the lesson itself, and for nothing being wrong with it. */
  async seesPage(words = "Depthwise"): Promise<void> {
    await this.page.locator("body:not(:has(vite-error-overlay)) main").filter({ hasText: words }).waitFor();
  }

  leave(): Promise<void> {
    return this.#browser.close();
  }
}
