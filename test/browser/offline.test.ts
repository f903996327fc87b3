import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

const scratch = "learned";
const banner = (at: Reader) => at.page.locator("main > .banner");
const full = "**/kernel/full.*.js";

/** Opens a page that is awake, with a kernel that answers. */
async function awake(): Promise<Reader> {
  const at = await lesson();
  await at.slideAndSee("stride", 2);
  await at.rests();
  return at;
}

test("until what runs changed code has arrived, the sliders go on", async () => {
  const at = await awake();
  const { promise, resolve } = Promise.withResolvers<void>();
  await at.page.route(full, async (route) => {
    await promise;
    await route.continue();
  });
  await at.edit(scratch);
  await at.slideAndSee("stride", 3);
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("ready");
  await at.write(scratch, '"mine"');
  await at.press(scratch, "run");
  await at.settles(scratch, "waiting");
  resolve();
  await at.settles(scratch, "fresh");
  expect(await at.output(scratch).innerText()).toBe("mine");
  await at.slideAndSee("stride", 1);
});

test("where what runs changed code cannot be had, that is said, the sliders go on, and it is tried again", async () => {
  const at = await awake();
  await at.page.route(full, (route) => route.abort());
  await at.write(scratch, '"mine"');
  await banner(at).getByText("Changed code cannot run just now, but the sliders work.").waitFor();
  await at.press(scratch, "run");
  await at.settles(scratch, "edited");
  await at.slideAndSee("stride", 3);
  await at.page.unroute(full);
  await banner(at).getByRole("button", { name: "Try again" }).click();
  await at.page.waitForFunction(() => document.querySelector("main > .banner") === null);
  await at.press(scratch, "run");
  await at.settles(scratch, "fresh");
  expect(await at.output(scratch).innerText()).toBe("mine");
});

test("where the editor cannot be had, that is said, and it is tried again", async () => {
  const at = await awake();
  await at.page.context().setOffline(true);
  await at.press(scratch, "edit");
  const line = banner(at).filter({ hasText: "The editor could not be loaded, but the sliders work." });
  await line.waitFor();
  expect(await line.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await at.slideAndSee("stride", 3);
  await at.page.context().setOffline(false);
  await line.getByRole("button", { name: "Try again" }).click();
  await at.cell(scratch).locator(".cm-content").waitFor();
});

test("a first touch offline says in a line that nothing could be fetched, and the next tries again", async () => {
  const at = await lesson();
  await at.page.waitForLoadState("networkidle");
  await at.page.context().setOffline(true);
  await at.press(scratch, "edit");
  const words = "This page’s code could not be loaded. Are you online? Your next click tries again.";
  await banner(at).getByText(words).waitFor();
  await at.press(scratch, "edit");
  await at.page.context().setOffline(false);
  await at.press(scratch, "edit");
  await at.cell(scratch).locator(".cm-content").waitFor();
  expect(await banner(at).count()).toBe(0);
});

test("a data file that cannot be fetched is named, and fetched by the next run", async () => {
  const at = await lesson();
  const data = "**/photograph*.json";
  await at.page.route(data, (route) => route.abort());
  await at.press("frame", "run");
  await at.settles("frame", "failed");
  expect(await at.output("frame").innerText()).toContain(
    "could not fetch ./data/photograph.json; are you online?",
  );
  await at.page.unroute(data);
  await at.press("frame", "run");
  await at.settles("frame", "fresh");
});
