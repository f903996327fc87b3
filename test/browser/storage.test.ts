import { afterAll, expect, test } from "vitest";
import { site } from "../site.ts";
import { closeBrowser, lesson, reader, Reader } from "./reader.ts";

afterAll(closeBrowser);

const scratch = "acrossChannels";
const note = (at: Reader) => at.cell(scratch).locator(".kept");
const banner = (at: Reader) => at.page.locator("main > .banner");
const code = (at: Reader, cell = scratch) => at.cell(cell).locator("[data-source] pre code").textContent();

/** Has everything that keeps something fail as a browser does, until `window.room` is set. */
function failing(name: string): void {
  const fail = () => {
    if (!("room" in window)) throw new DOMException("no", name);
  };
  for (const [holder, method] of [
    [Storage.prototype, "setItem"],
    [IDBObjectStore.prototype, "put"],
    [IDBFactory.prototype, "open"],
  ] as const) {
    const own = (holder as unknown as Record<string, (...given: unknown[]) => unknown>)[method]!;
    Object.defineProperty(holder, method, {
      value(this: unknown, ...given: unknown[]) {
        fail();
        return own.apply(this, given);
      },
    });
  }
}

for (const [name, words] of [
  [
    "QuotaExceededError",
    "This browser has no room left. Your change here lasts only until you leave the page",
  ],
  [
    "SecurityError",
    "This browser keeps nothing for this page. Your change here lasts only until you leave the page",
  ],
] as const) {
  test(`${name}: the cell says that it is not kept, leaving asks, and once there is room it is kept`, async () => {
    const at = await reader();
    await at.page.addInitScript(failing, name);
    await at.open(`${site.root}convolution/`);
    await at.write(scratch, '"mine"');
    await note(at).getByText(words).waitFor();
    const asked = at.page.waitForEvent("dialog");
    const leaving = at.page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe("beforeunload");
    await (await asked).dismiss();
    await leaving;
    await at.page.evaluate(() => Object.assign(window, { room: true }));
    await note(at).waitFor({ state: "detached" });
    const second = await new Reader(await at.page.context().newPage()).open(`${site.root}convolution/`);
    await second.settles(scratch, "edited");
    expect(await code(second)).toBe('"mine"');
    await at.page.close({ runBeforeUnload: true });
    await second.page.waitForFunction(() => true);
    expect(at.complaints).toEqual([]);
  });
}

test("a full database leaves a change in the small storage", async () => {
  const at = await lesson();
  await at.edit(scratch);
  const devtools = await at.page.context().newCDPSession(at.page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.root).origin, quotaSize: 0 });
  await at.write(scratch, `"${"x".repeat(20_000)}"`);
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect((await code(at))!.length).toBe(20_002);
});

for (const missing of ["indexedDB", "BroadcastChannel", "locks", "randomUUID"]) {
  test(`without ${missing} a change outlives the page all the same`, async () => {
    const at = await reader();
    await at.page.addInitScript((missing) => {
      const holders = { locks: Navigator.prototype, randomUUID: Crypto.prototype };
      const holder = missing in holders ? holders[missing as "locks"] : window;
      Object.defineProperty(holder, missing, { value: undefined });
    }, missing);
    await at.open(`${site.root}convolution/`);
    await at.write(scratch, '"mine"');
    await at.settles(scratch, "edited");
    await at.page.reload();
    await at.settles(scratch, "edited");
    expect(await code(at)).toBe('"mine"');
    expect(at.complaints).toEqual([]);
  });
}

test("a change is kept within half a second of the last key, whatever becomes of the tab", async () => {
  const at = await lesson();
  await at.write(scratch, '"mine"');
  await at.page.keyboard.type(" + 1");
  const typed = performance.now();
  const second = await at.page.context().newPage();
  const devtools = await at.page.context().newCDPSession(at.page);
  await at.page.waitForFunction((typed) => performance.now() > 0 && typed > 0, typed);
  devtools.send("Page.crash").catch(() => {});
  const again = await new Reader(second).open(`${site.root}convolution/`);
  await again.settles(scratch, "edited");
  expect(await code(again)).toBe('"mine" + 1');
});

test("a tab killed while a cell ran keeps the cell, and the next one says what ran", async () => {
  const at = await lesson();
  await at.try(scratch, "await new Promise(() => {});", "running");
  const second = await at.page.context().newPage();
  const crashed = at.page.waitForEvent("crash");
  const devtools = await at.page.context().newCDPSession(at.page);
  devtools.send("Page.crash").catch(() => {});
  await crashed;
  const again = await new Reader(second).open(`${site.root}convolution/`);
  await again.settles(scratch, "edited");
  expect(await banner(again).innerText()).toContain(`Cell “${scratch}” was running when the page went away.`);
  expect(await again.heard("running")).toEqual([]);
});

test("a reset is undone at the cell, by keyboard, and also after the page was loaded again", async () => {
  const at = await lesson();
  await at.write(scratch, '"mine"');
  await at.cell(scratch).locator('[data-action="reset"]').focus();
  await at.page.keyboard.press("Enter");
  await note(at).getByText("The lesson’s own code is back.").waitFor();
  await at.page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["action"] === "undo");
  await at.page.keyboard.press("Enter");
  await at.settles(scratch, "edited");
  expect(await at.code(scratch)).toBe('"mine"');
  await at.press(scratch, "reset");
  await note(at).getByText("The lesson’s own code is back.").waitFor();
  await at.page.reload();
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  await at.page.locator('[data-input="stride"]').focus();
  await note(at).getByRole("button", { name: "Undo" }).click();
  await at.settles(scratch, "edited");
  expect(await code(at)).toBe('"mine"');
});

test("going back to the lesson’s own in all cells is undone in one press", async () => {
  const at = await lesson();
  await at.write(scratch, '"mine"');
  await at.write("frame", '"too"');
  await at.page.reload();
  await at.page.getByRole("button", { name: "Back to the lesson’s own" }).click();
  await at.settles(scratch, "fresh");
  const undo = banner(at).getByRole("button", { name: "Undo" });
  await undo.waitFor();
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await undo.press("Enter");
  await at.settles(scratch, "edited");
  expect([await code(at), await code(at, "frame")]).toEqual(['"mine"', '"too"']);
  await at.page.reload();
  await at.settles("frame", "edited");
});

test("answers that were forgotten can be had back, also after the page was loaded again", async () => {
  const at = await reader();
  await at.open(site.root);
  const key = "where-the-memory-goes/convolution/questions";
  await at.page.evaluate((key) => localStorage.setItem(key, '{"right":["firstLayer"],"shown":[]}'), key);
  await at.page.reload();
  const row = at.page.locator('[data-lesson="convolution"]');
  expect(await row.innerText()).toContain("✓ 1 of 4");
  await at.page.getByRole("button", { name: "Forget my answers" }).click();
  await at.page.getByRole("button", { name: "Forget", exact: true }).click();
  const undo = at.page.getByRole("button", { name: "Undo" });
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await at.page.reload();
  expect(await row.innerText()).not.toContain("✓");
  await undo.press("Enter");
  expect(await row.innerText()).toContain("✓ 1 of 4");
  expect(await undo.count()).toBe(0);
});

/** Leaves changes as the pages of an earlier day did. */
async function leave(at: Reader, version: string, sources: Readonly<Record<string, string>>): Promise<void> {
  await at.page.evaluate(
    ([version, sources]) => {
      const [site, lesson, now] = document.getElementById("lesson")!.dataset["drafts"]!.split("/");
      localStorage.setItem(`${site}/${lesson}/${version || now}`, JSON.stringify({ sources }));
      localStorage.setItem("unit", "MiB");
    },
    [version, sources] as const,
  );
  await at.page.reload();
}

test("changes and the unit kept by earlier pages come back, and lie in the present form from then on", async () => {
  const at = await lesson();
  await leave(at, "", { [scratch]: '"mine"' });
  await at.settles(scratch, "edited");
  expect(await at.page.locator("html").getAttribute("data-unit")).toBe("MiB");
  await at.page.waitForFunction(() =>
    Object.keys(localStorage).every((key) => !/^where-the-memory-goes\/convolution/.test(key)),
  );
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect(await code(at)).toBe('"mine"');
});

test("changes to an earlier version are offered beside the new one: copied, taken over, discarded, and undone", async () => {
  const at = await lesson();
  const now = (await code(at))!;
  await leave(at, "0123456789ab", { [scratch]: '"mine"', gone: "const gone = 1;" });
  await banner(at).getByText("You changed 2 cells of an earlier version of this lesson.").waitFor();
  expect(await code(at)).toBe(now);
  await banner(at).getByRole("button", { name: "Show them" }).press("Enter");
  const panel = at.page.locator(".earlier");
  const [mine, gone] = [panel.locator("article").nth(0), panel.locator("article").nth(1)];
  expect(await mine.locator("pre").allTextContents()).toEqual(['"mine"', now.replace(/\n$/, "")]);
  expect(await gone.innerText()).toContain("Cell gone, which the lesson no longer has");
  expect(await gone.getByRole("button").allTextContents()).toEqual(["Copy", "Discard"]);
  await mine.getByRole("button", { name: "Put it into the cell" }).press("Enter");
  await at.settles(scratch, "edited");
  expect(await at.code(scratch)).toBe('"mine"');
  await mine.getByRole("button", { name: "Undo" }).press("Enter");
  await at.settles(scratch, "fresh");
  await gone.getByRole("button", { name: "Discard" }).press("Enter");
  await gone.getByRole("button", { name: "Undo" }).press("Enter");
  await gone.getByRole("button", { name: "Discard" }).press("Enter");
  await at.page.reload();
  await banner(at).getByText("You changed a cell of an earlier version of this lesson.").waitFor();
  expect(at.complaints).toEqual([]);
});
