import { expect, test } from "vitest";
import { address, comesTo, hasValue, join, jump, onStage, place } from "./onStage.ts";

test("stage and speaker are in step in both directions, and a window that is opened again joins", async () => {
  const stage = await onStage("?present=2");
  const speaker = await join(stage);
  await comesTo(speaker.page, 2);
  await speaker.page.waitForSelector(".speaker-note:has-text('A minute on paper')");
  await stage.page.keyboard.press("ArrowRight");
  await comesTo(speaker.page, 2, 1);
  await speaker.page.getByRole("button", { name: "Next", exact: true }).click();
  await comesTo(stage.page, 3);
  await stage.slide("position", 5);
  await hasValue(speaker.page, "position", "5");
  await speaker.slide("position", 7);
  await hasValue(stage.page, "position", "7");
  await speaker.page.keyboard.press("b");
  await stage.page.waitForSelector("html[data-blank]");
  await stage.page.keyboard.press("b");
  await speaker.page.waitForSelector("html:not([data-blank])");
  await jump(stage.page, 5);
  await comesTo(speaker.page, 5);
  await stage.try("filter", "const filter = tensor([[0, 0, 0], [0, 1, 0], [0, 0, 0]]);", "fresh");
  await speaker.page.waitForFunction(() =>
    document.querySelector("[data-cell=featureMap] svg")!.getAttribute("aria-label")!.includes("2 1 4 4"),
  );
  await stage.page.evaluate(() =>
    document.querySelector<HTMLElement>("[data-action=unit][value=MiB]")!.click(),
  );
  await speaker.page.waitForSelector("html[data-unit=MiB]");
  await speaker.page.close();
  await stage.page.keyboard.press("Escape");
  await stage.page.locator("[data-action=present]").click();
  await stage.page.keyboard.press("End");
  await comesTo(stage.page, 6);
  const again = await join(stage);
  await comesTo(again.page, 6);
  await again.page.waitForFunction(() =>
    document.querySelector("[data-cell=featureMap] svg")!.getAttribute("aria-label")!.includes("2 1 4 4"),
  );
  expect(await place(stage.page)).toBe("6.0");
});

test("of two speaker’s windows one drives, and the other asks for it", async () => {
  const stage = await onStage("?present=2");
  const open = async () => {
    const page = await stage.page.context().newPage();
    await page.goto(`${address}?speaker`);
    await page.waitForSelector(".speaker-driving");
    return page;
  };
  const one = await open();
  await one.getByText("This window is driving.").waitFor();
  const two = await open();
  await two.getByText("Another speaker’s window is driving").waitFor();
  await two.keyboard.press("ArrowDown");
  await two.getByRole("button", { name: "Ask to drive" }).click();
  await one.getByRole("button", { name: "Let it" }).click();
  await two.getByText("This window is driving.").waitFor();
  expect(await place(stage.page)).toBe("2.0");
  await two.keyboard.press("ArrowDown");
  await comesTo(stage.page, 3);
  // A window that is closed says so, unless it is killed.
  await two.goto("about:blank");
  await one.getByText("This window is driving.").waitFor();
});
