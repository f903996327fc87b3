import { expect, test } from "vitest";
import { site } from "../site.ts";
import { storeLegacyDrafts } from "./storeLegacyDrafts.ts";
import { lesson, reader, Reader } from "./reader.ts";

const scratch = "learned";
const note = (at: Reader) => at.cell(scratch).locator(".kept");
const banner = (at: Reader) => at.page.locator("main > .banner");
const code = (at: Reader, cell = scratch) => at.cell(cell).locator("[data-source] pre code").textContent();

/** Makes everything that stores something fail as in a browser, until `window.room` is set. */
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
  expect(await banner(again).innerText()).toContain(`Cell “${scratch}” was running when the page went down.`);
  expect(await again.heard("running")).toEqual([]);
});

test("over plain http, as in a classroom, changes are kept, shared by tabs and come back", async () => {
  const at = await reader();
  await at.page.context().route("http://lessons.test/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.root + pathname.slice(1) + search }) });
  });
  await at.open("http://lessons.test/convolution/");
  expect(await at.page.evaluate(() => isSecureContext)).toBe(false);
  const second = await new Reader(await at.page.context().newPage()).open("http://lessons.test/convolution/");
  await at.write(scratch, '"mine"');
  await second.settles(scratch, "edited");
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect([await code(at), await code(second)]).toEqual(['"mine"', '"mine"']);
  await storeLegacyDrafts(at, "0123456789ab", { [scratch]: '"old"' });
  await banner(at).getByRole("button", { name: "Show it" }).click();
  await at.page.locator(".earlier").getByRole("button", { name: "Copy" }).click();
  expect(await at.page.evaluate(() => String(getSelection()))).toBe('"old"');
  expect(at.complaints).toEqual([]);
});

test("a database of another form, and garbage beside it, take nothing", async () => {
  const at = await lesson();
  await at.page.evaluate(async () => {
    const opening = indexedDB.open("where-the-memory-goes", 7);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
    const { lesson, site } = { lesson: "convolution", site: "where-the-memory-goes" };
    for (const [key, text] of Object.entries({
      [`${site}/1/drafts/${lesson}/`]: "changes",
      [`${site}/1/drafts/${lesson}/x/learned`]: '{"source":[]}',
      [`${site}/1/drafts/${lesson}/x`]: "{",
      [`${site}/1/running/${lesson}/x`]: "%00",
      [`${site}/1/unit`]: "kilo",
      [`${site}/1/answers/${lesson}`]: "[[",
      [`${site}/${lesson}/old`]: '{"sources":{"filter":6}}',
    }))
      localStorage.setItem(key, text);
    sessionStorage.setItem(`${site}/1/forgotten`, '{"length":3}');
  });
  await at.page.reload();
  await at.write(scratch, '"mine"');
  await at.settles(scratch, "edited");
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect(await code(at)).toBe('"mine"');
  expect(await banner(at).allInnerTexts()).toHaveLength(1);
  await at.open(site.root);
  expect(at.complaints).toEqual([]);
});
