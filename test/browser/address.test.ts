import { expect, test } from "vitest";
import { site } from "../site.ts";
import { reader, type Reader } from "./reader.ts";

const planner = `${site.root}will-it-fit/`;

/** A fresh reader at the planner, once everything that the address asks for stands there. */
async function open(query: string): Promise<Reader> {
  const at = await (await reader()).open(`${planner}${query}`);
  await at.rests();
  return at;
}

/** The text that the page shows of a plan. */
const plan = (at: Reader): Promise<string> => at.output("plan").locator(".verdict, .refusal").innerText();

const control = (at: Reader, input: string) => at.page.locator(`[data-input="${input}"]`);

const query = (at: Reader): Promise<string> => at.page.evaluate(() => location.search);

test("a plan is sent by its address: a fresh browser shows the same", async () => {
  const at = await (await reader()).open(planner);
  await control(at, "network").selectOption("resnet50");
  await at.slide("batch", 64);
  await control(at, "optimizer").selectOption("SGD with momentum");
  await at.page.getByRole("button", { name: "MiB" }).click();
  await at.page.waitForFunction(() => location.search.includes("unit"));
  await at.rests();
  expect(await query(at)).toBe("?network=resnet50&batch=64&optimizer=sgd-with-momentum&unit=MiB");
  const other = await open(await query(at));
  expect(await plan(other)).toBe(await plan(at));
  expect(await plan(other)).toContain("GiB");
  expect(await control(other, "batch").inputValue()).toBe("64");
  expect(other.complaints).toEqual([]);
});

test("nothing is lost on reload, and what is back at its default leaves the address", async () => {
  const at = await open("?batch=48&purpose=inference");
  const before = await plan(at);
  await at.page.reload();
  await at.rests();
  expect(await plan(at)).toBe(before);
  await control(at, "purpose").selectOption("training");
  await at.page.waitForFunction(() => location.search === "?batch=48");
});

test("what cannot be is named beside its control and left out, the rest counts", async () => {
  const at = await open("?batch=0&network=vgg61&size=64&optimizer=sgd&utm_source=mail");
  await at.page.waitForFunction(() => document.querySelectorAll(".control-note").length === 2);
  const notes = await at.page.locator(".control-note").allInnerTexts();
  expect(notes.sort()).toEqual([
    "The link asks for batch = “0”, which is not possible here. It was left out. It takes whole numbers from 1 to 1000000.",
    expect.stringMatching(
      /^The link asks for network = “vgg61”, which is not possible here\. It was left out\. It takes .*vgg16/,
    ),
  ]);
  expect(await control(at, "batch").inputValue()).toBe("32");
  expect(await control(at, "size").inputValue()).toBe("64");
  expect(await plan(at)).not.toBe(await plan(await (await reader()).open(planner)));
});

test("a name that the page does not have is told", async () => {
  const at = await open("?optimiser=adam&batch=64&utm_source=mail");
  expect(await at.page.locator(".banner").innerText()).toBe(
    "The link asks for “optimiser”, which this page does not have. It was left out.",
  );
  expect(await control(at, "batch").inputValue()).toBe("64");
});

test("a choice that a menu does not have is told, whatever else the link asks for", async () => {
  for (const query of [
    "?moves=fused",
    "?optimizer=sgd&moves=fused",
    "?moves=fused&batch=64",
    "?network=my-own&moves=fused",
  ]) {
    const at = await open(query);
    await at.page.locator(".control-note").waitFor();
    expect(await at.page.locator(".control-note").innerText(), query).toMatch(
      /^The link asks for moves = “fused”, which is not possible here\. It was left out\. It takes .*in-one-kernel-fused/,
    );
  }
});

test("a reload at once after a move keeps it, and after many moves, too", async () => {
  const at = await open("?batch=32");
  await at.slide("batch", 48);
  await at.page.reload();
  await at.rests();
  expect(await control(at, "batch").inputValue()).toBe("48");
  for (const batch of [49, 50, 51, 52]) await at.slide("batch", batch);
  await at.page.reload();
  await at.rests();
  expect(await control(at, "batch").inputValue()).toBe("52");
});

test("a value between two whole numbers is left out, and the plan is made without it", async () => {
  const at = await open("?batch=1.5&checkpoints=2");
  await at.page.locator(".control-note").waitFor();
  expect(await at.page.locator(".control-note").innerText()).toContain("batch = “1.5”");
  expect(await plan(at)).toMatch(/^\S It fits/);
  await at.slide("checkpoints", 3);
  await at.page.waitForFunction(() => location.search === "?checkpoints=3");
});

test("a moment stays in the address though it is another network's default", async () => {
  const plain = await (await reader()).open(planner);
  const moment = await control(plain, "moment").inputValue();
  const at = await open(`?network=resnet50&moment=${moment}`);
  await at.slide("batch", 64);
  await at.page.waitForFunction(() => location.search.includes("batch"));
  expect(new URLSearchParams(await query(at)).get("moment")).toBe(moment);
});

test("layers on lines of their own are read as layers between commas", async () => {
  const at = await open(
    `?network=my-own&own=${encodeURIComponent("conv 8\nrelu\nflatten\nlinear 10")}&size=32`,
  );
  expect(await plan(at)).toMatch(/^\S It fits/);
  expect(await control(at, "own").inputValue()).toBe("conv 8, relu, flatten, linear 10");
  expect(await at.page.locator(".control-note").count()).toBe(0);
});

test("a network in an address is read, never run", async () => {
  const layers = "conv 8, relu, max pool, flatten, linear 10";
  const at = await open(`?network=my-own&own=${encodeURIComponent(layers)}&size=32`);
  expect(await plan(at)).toMatch(/^\S It fits/);
  const odd = `');globalThis.ran=1;("<img src=x onerror=alert(1)>`;
  const hostile = await open(`?network=my-own&own=${encodeURIComponent(odd)}`);
  expect(await plan(hostile)).toMatch(/unknown layer/);
  expect(await hostile.page.evaluate(() => "ran" in globalThis)).toBe(false);
  expect(hostile.complaints).toEqual([]);
});

test("an impossible plan is a sentence in its place, and the page goes on", async () => {
  const at = await open("?size=16");
  expect(await plan(at)).toMatch(
    /^Pictures of 16 × 16 do not suit vgg16: at \S+ they no longer fit; it was made for 224 × 224\.$/,
  );
  expect(await at.page.locator('[data-state="failed"], [data-state="blocked"]').count()).toBe(0);
  await control(at, "size").fill("32");
  await at.page.waitForFunction(() => document.querySelector(".verdict") !== null);
});

test("going back brings back what the address says", async () => {
  const at = await open("?batch=48");
  await at.page.evaluate(() => (location.hash = "sources"));
  await at.slide("batch", 96);
  await at.page.waitForFunction(() => location.search === "?batch=96");
  await at.page.goBack();
  await at.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="batch"]')!.value === "48",
  );
  expect(await query(at)).toBe("?batch=48");
});

test("going back brings back the unit, too", async () => {
  const at = await open("?batch=48");
  await at.page.evaluate(() => (location.hash = "sources"));
  await at.page.getByRole("button", { name: "MiB" }).click();
  await at.page.waitForFunction(() => location.search === "?batch=48&unit=MiB");
  await at.page.goBack();
  await at.page.waitForFunction(() => document.documentElement.dataset["unit"] === "MB");
  await at.rests();
  expect(await query(at)).toBe("?batch=48");
});

test("the link that is copied is the address, with the last move in it", async () => {
  const at = await reader({ permissions: ["clipboard-read", "clipboard-write"] });
  await at.open(planner);
  await at.slide("batch", 128);
  await at.page.getByRole("button", { name: "Copy link" }).click();
  await at.page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await at.page.evaluate(() => navigator.clipboard.readText())).toBe(`${planner}?batch=128`);
});

test("a page without an address leaves it alone", async () => {
  const at = await (await reader()).open(`${site.root}convolution/?stride=2`);
  await at.slideAndSee("stride", 3);
  expect(await query(at)).toBe("?stride=2");
  expect(await at.page.locator('[data-action="copy-link"]').count()).toBe(0);
});

test("a page with an address loads nothing of a kernel until it is touched or sent", async () => {
  for (const name of ["will-it-fit", "different-answers"]) {
    const at = await (await reader()).open(`${site.root}${name}/`);
    await at.page.waitForLoadState("networkidle");
    expect(at.requests.filter((url) => /\/kernel\/|\/live\.|\/syncAddress\./.test(url))).toEqual([]);
    expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  }
});
