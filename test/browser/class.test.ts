import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Page } from "playwright-core";
import type { Deck } from "../../site/notebook/features/stage/deck.ts";
import { startClass, type RunningClass } from "../../site/terminal/present/startClass.ts";
import { site } from "../site.ts";
import { axeViolations } from "./axeViolations.ts";
import { reader } from "./reader.ts";

/** The milliseconds within which a class is to be at the right stop, five times those promised: with each move, and after a loss. */
const ceilings = { move: 5000, back: 10_000 } as const;

async function openClass({ port = 0, files = site.files } = {}): Promise<RunningClass> {
  const room = await startClass({ site: files, secret: "a secret of the tests", port });
  onTestFinished(() => room.close().catch(() => {}));
  return room;
}

async function newPage(options = {}): Promise<Page> {
  const { page } = await reader(options);
  return page;
}

/** Opens the stage of a lesson with the speaker's key. */
async function onStage({ teach, port }: RunningClass, place = "?present=2"): Promise<Page> {
  const page = await newPage();
  await page.goto(teach);
  await page.goto(`http://localhost:${port}/convolution/${place}`);
  await page.waitForSelector("[data-view=stage][data-stop]");
  return page;
}

/** Opens a follower's page by the address that the class is shown, as a browser elsewhere in the room would. */
async function follower({ follow }: RunningClass, options = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(follow);
  return page;
}

const comesTo = (page: Page, stop: number, reveal = 0, timeout: number = ceilings.move) =>
  page.waitForFunction(
    ([stop, reveal]) => {
      const { dataset } = document.documentElement;
      return (
        dataset["view"] !== undefined && dataset["stop"] === stop && (dataset["reveal"] ?? "0") === reveal
      );
    },
    [String(stop), String(reveal)],
    { timeout },
  );
const isFollowing = (page: Page, following: boolean) =>
  page.waitForSelector(`[data-view=follow][data-following=${following}]`, { timeout: ceilings.move });
const hasValue = (page: Page, input: string, value: string) =>
  page.waitForFunction(
    ([input, value]) => document.querySelector<HTMLInputElement>(`[data-input="${input}"]`)!.value === value,
    [input, value] as const,
    { timeout: ceilings.move },
  );
const slide = (page: Page, input: string, value: number) =>
  page
    .locator(`[data-input="${input}"]`)
    .first()
    .evaluate((control: HTMLInputElement, value) => {
      control.value = String(value);
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }, value);
const jump = async (page: Page, stop: number) => {
  await page.keyboard.press("g");
  await page.keyboard.type(String(stop));
  await page.keyboard.press("Enter");
};
/** A poll at a stop of the lesson, whatever its own deck asks there. */
const poll = { stop: 2, options: ["Nine places", "Sixteen places", "Thirty-six places"], right: 1 } as const;

/** Copies the site, with that poll in it; resolves to the folder and the number of the stop's reveals. */
async function withPoll(): Promise<{ readonly files: string; readonly reveals: number }> {
  const files = await mkdtemp(join(tmpdir(), "class-site-"));
  onTestFinished(() => rm(files, { recursive: true }));
  await cp(site.files, files, { recursive: true });
  const file = join(files, "deck", "convolution.json");
  const deck = JSON.parse(await readFile(file, "utf8")) as Deck;
  const { stop, ...asked } = poll;
  const stops = deck.stops.map((one, k) => (k + 1 === stop ? { ...one, poll: asked } : one));
  await writeFile(file, JSON.stringify({ ...deck, stops }));
  return { files, reveals: stops[stop - 1]!.reveals.length };
}

test("followers go where the stage goes, over plain http, with its inputs and its unit; a speaker's window moves all", async () => {
  const room = await openClass();
  const early = await follower(room);
  await early.getByText("The talk has not begun.").waitFor();
  const stage = await onStage(room);
  const late = await follower(room, { viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const page of [early, late]) await comesTo(page, 2, 0, ceilings.back);
  for (const page of [early, late]) await isFollowing(page, true);
  expect(await late.evaluate(() => [isSecureContext, location.hostname === "localhost"])).toEqual([
    false,
    false,
  ]);
  await stage.keyboard.press("ArrowRight");
  for (const page of [early, late]) await comesTo(page, 2, 1);
  await stage.keyboard.press("ArrowDown");
  for (const page of [early, late]) await comesTo(page, 3);
  await slide(stage, "position", 5);
  for (const page of [early, late]) await hasValue(page, "position", "5");
  await stage.keyboard.press("b");
  for (const page of [early, late])
    await page.waitForSelector("html[data-blank]", { timeout: ceilings.move });
  await stage.keyboard.press("b");
  const speaker = await stage.context().newPage();
  await speaker.goto(`http://localhost:${room.port}/convolution/?speaker`);
  await speaker.getByText("This window is driving.").waitFor();
  await speaker.keyboard.press("ArrowDown");
  for (const page of [stage, early, late]) await comesTo(page, 4);
  await speaker.evaluate(() => document.querySelector<HTMLElement>("[data-action=unit][value=MiB]")!.click());
  for (const page of [early, late])
    await page.waitForSelector("html[data-unit=MiB]", { timeout: ceilings.move });
  await late.reload();
  await comesTo(late, 4, 0, ceilings.back);
  await stage.goto(`http://localhost:${room.port}/pooling/?present`);
  for (const page of [early, late]) await page.waitForURL("**/pooling/?follow", { timeout: ceilings.back });
  for (const page of [early, late]) await comesTo(page, 1, 0, ceilings.back);
});

test("who touches a control drops out and stays where they are, until a key or the button catches up", async () => {
  const room = await openClass();
  const stage = await onStage(room, "?present=3");
  const [one, other] = [await follower(room), await follower(room)];
  for (const page of [one, other]) await comesTo(page, 3, 0, ceilings.back);
  await slide(one, "position", 7);
  await isFollowing(one, false);
  await jump(stage, 5);
  await comesTo(other, 5);
  await slide(stage, "position", 2);
  await hasValue(other, "position", "2");
  expect(await one.evaluate(() => document.documentElement.dataset["stop"])).toBe("3");
  expect(await one.locator('[data-input="position"]').first().inputValue()).toBe("7");
  await one.getByText("You are on your own; the class is at stop 5.").waitFor();
  await one.keyboard.press("c");
  await comesTo(one, 5);
  await isFollowing(one, true);
  await hasValue(one, "position", "2");
  await slide(one, "position", 4);
  await isFollowing(one, false);
  await one.getByRole("button", { name: "Catch up" }).click();
  await isFollowing(one, true);
  await hasValue(one, "position", "2");
  await comesTo(stage, 5);
});

test("what the speaker lights is lit for the class, and not for who tries something", async () => {
  const room = await openClass();
  const stage = await onStage(room, "?present=3");
  const one = await follower(room);
  await comesTo(one, 3, 0, ceilings.back);
  const light = (page: Page) => page.locator(".stage-light");
  expect(await light(one).isVisible()).toBe(false);
  await stage.keyboard.press("l");
  for (const page of [stage, one]) await light(page).waitFor();
  const lit = await one.locator("[data-shown='1']").boundingBox();
  const frame = (await light(one).boundingBox())!;
  expect(frame.y).toBeLessThanOrEqual(lit!.y + 1);
  expect(frame.y + frame.height).toBeGreaterThanOrEqual(lit!.y + lit!.height - 1);
  await slide(one, "position", 7);
  await light(one).waitFor({ state: "hidden" });
  await one.keyboard.press("c");
  await light(one).waitFor();
  await jump(stage, 4);
  await light(one).waitFor({ state: "hidden" });
});

test("the speaker's changed code comes to those who want it, and to nobody else", async () => {
  const room = await openClass();
  const stage = await onStage(room, "?present=5");
  const [wants, not] = [await follower(room), await follower(room)];
  for (const page of [wants, not]) await comesTo(page, 5, 0, ceilings.back);
  await wants.getByLabel("the speaker’s code, too").check();
  const filter = stage.locator('[data-cell="filter"]');
  await filter.locator('[data-action="edit"]').click();
  await filter.locator(".cm-content").press("ControlOrMeta+a");
  await stage.keyboard.insertText("const filter = tensor([[0, 0, 0], [0, 1, 0], [0, 0, 0]]);");
  await stage.keyboard.press("ControlOrMeta+Enter");
  const map = (page: Page) => page.locator("[data-cell=featureMap] svg").first().getAttribute("aria-label");
  await wants.waitForFunction(
    () =>
      document.querySelector("[data-cell=featureMap] svg")!.getAttribute("aria-label")!.includes("2 1 4 4"),
    undefined,
    { timeout: 20_000 },
  );
  expect(await map(not)).not.toContain("2 1 4 4");
  expect(await not.locator("[data-changed]").count()).toBe(0);
  await isFollowing(wants, true);
  await isFollowing(not, true);
});

test("followers answer a poll, each once; the stage counts them with the hands, and no follower sees them", async () => {
  const { files, reveals } = await withPoll();
  const { stop } = poll;
  const room = await openClass({ files });
  const stage = await onStage(room, `?present=${stop}`);
  const [ann, bob] = [await follower(room), await follower(room)];
  for (const page of [ann, bob]) await comesTo(page, stop, 0, ceilings.back);
  const choose = async (page: Page, option: number) => {
    await page.getByRole("button", { name: poll.options[option]!, exact: true }).click();
    await page.getByText("Your answer is in.").waitFor();
  };
  await choose(ann, 0);
  await choose(bob, 1);
  await choose(ann, 1);
  const counted = (option: number) => stage.locator(".stage-poll output").nth(option);
  await stage.waitForFunction(
    () => document.querySelectorAll<HTMLOutputElement>(".stage-poll output")[1]!.value === "2",
  );
  expect(await counted(0).textContent()).toBe("0");
  await stage.keyboard.press("2");
  await stage.waitForFunction(
    () => document.querySelectorAll<HTMLOutputElement>(".stage-poll output")[1]!.value === "3",
  );
  await stage.getByText(`${room.code} · 2 of 2 answered`).waitFor();
  expect(await bob.locator(".stage-poll, .follow-ballot output").count()).toBe(0);
  expect(await bob.evaluate(async () => (await fetch("/class/answers")).status)).toBe(403);
  for (let reveal = 0; reveal < reveals; reveal++) await stage.keyboard.press("ArrowRight");
  await comesTo(ann, stop, reveals);
  expect(await ann.locator(".follow-ballot button:not([disabled])").count()).toBe(0);
});

test("a server that dies comes back to the same class, and everybody is at the right stop", async () => {
  const room = await openClass();
  const stage = await onStage(room);
  const followers = [await follower(room), await follower(room)];
  for (const page of followers) await comesTo(page, 2, 0, ceilings.back);
  await room.close();
  for (const page of followers)
    await page.getByText("The connection is lost.").waitFor({ timeout: ceilings.back });
  await jump(stage, 6);
  await comesTo(stage, 6);
  const again = await openClass(room);
  expect(again.follow).toBe(room.follow);
  for (const page of followers) await comesTo(page, 6, 0, ceilings.back);
  for (const page of followers) await page.getByText("You are following.").waitFor();
  await stage.keyboard.press("ArrowDown");
  for (const page of followers) await comesTo(page, 7);
});

test("a wrong code gets no lesson of the class, and without the server's mark nothing of a class is loaded", async () => {
  const room = await openClass();
  const stranger = await newPage();
  await stranger.goto(room.follow.replace(/code=.*/, "code=aaaaaa"));
  await stranger.getByText("No class has this code.").waitFor();
  await stranger.goto(`${new URL(room.follow).origin}/convolution/?follow`);
  await stranger.getByLabel("The code on the screen").waitFor();
  const { page, requests } = await reader();
  await page.goto(`${site.root}convolution/?present`);
  await page.waitForSelector("[data-view=stage][data-stop]");
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => /class\/|shareTalk|[Ff]ollow/.test(url))).toEqual([]);
  await page.goto(`${site.root}convolution/?follow`);
  expect(await page.evaluate(() => document.documentElement.dataset["view"])).toBe("page");
});

test("axe finds nothing on a follower's page", async () => {
  const room = await openClass(await withPoll());
  const stage = await onStage(room, `?present=${poll.stop}`);
  await stage.waitForSelector(".stage-poll");
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await follower(room, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.waitForSelector(".follow-ballot");
    expect(await axeViolations(page)).toEqual([]);
  }
});
