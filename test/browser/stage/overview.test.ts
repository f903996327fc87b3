import { expect, test } from "vitest";
import { address, comesTo, join, jump, onStage, place } from "./onStage.ts";

test("a shorter cut is chosen in the overview, kept in the browser, and carried by a link", async () => {
  const at = await onStage("?present");
  const speaker = await join(at);
  await at.page.keyboard.press("o");
  for (const stop of [2, 4]) await at.page.getByRole("checkbox", { name: `Stop ${stop},` }).uncheck();
  await at.page.getByRole("spinbutton").fill("20");
  await at.page.getByRole("spinbutton").press("Tab");
  await at.page.getByText("4 of 6 stops").waitFor();
  const link = (await at.page.getByRole("link", { name: "Link to this cut" }).getAttribute("href"))!;
  expect(link).toBe("?present&stops=1,3,5-6&minutes=20");
  await at.page.getByRole("button", { name: "Back to the stop" }).click();
  await at.page.keyboard.press("ArrowDown");
  await comesTo(speaker.page, 3);
  await speaker.page.keyboard.press("ArrowDown");
  await comesTo(at.page, 5);
  await speaker.page.locator(".timer", { hasText: "of 20:00" }).waitFor();
  await at.page.evaluate(() => sessionStorage.clear());
  await speaker.page.close();
  await at.open(`${address}?present`);
  await comesTo(at.page, 1);
  await at.page.keyboard.press("ArrowDown");
  await comesTo(at.page, 3);
  await at.page.context().close();

  const guest = await onStage(link);
  await guest.page.keyboard.press("ArrowDown");
  await comesTo(guest.page, 3);
  expect(new URL(guest.page.url()).search).toBe("?present=3");
  await jump(guest.page, 4);
  await guest.page.keyboard.press("o");
  await guest.page.getByRole("button", { name: "All stops", exact: true }).click();
  await guest.page.keyboard.press("o");
  await guest.page.keyboard.press("ArrowUp");
  await comesTo(guest.page, 3);
  await guest.page.keyboard.press("ArrowUp");
  await comesTo(guest.page, 2);
});

test("letters and digits can be switched off, here and for good, and what a clicker sends stays", async () => {
  const at = await onStage("?present=3");
  await at.page.locator(".stage-place").click();
  await at.page.getByLabel("Letters and digits work as keys").uncheck();
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector(".stage-overview", { state: "hidden" });
  for (const key of ["b", "o", "5", "Enter", "."]) await at.page.keyboard.press(key);
  await at.page.keyboard.press("PageDown");
  await comesTo(at.page, 3, 1);
  expect(await at.page.locator("[data-blank]").count()).toBe(0);
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  await at.page.keyboard.press("p");
  await at.page.reload();
  await at.page.locator("main").press("p");
  expect(await at.page.locator("html").getAttribute("data-view")).toBe("page");
  await at.page.locator("[data-action=present]").click();
  await comesTo(at.page, 3, 1);
});

test("the spotlight goes by L from part to part, or to where Alt is pressed with the pointer, in both windows", async () => {
  const at = await onStage("?present=5");
  const speaker = await join(at);
  const lit = ({ page }: typeof at) =>
    page.evaluate(() => {
      const { left, top, width, height } = document.querySelector(".stage-light")!.getBoundingClientRect();
      const under = document.elementsFromPoint(left + width / 2, top + height / 2);
      return [width > 0, under.some((one) => one.closest("[data-shown]") !== null)];
    });
  expect(await at.page.locator(".stage-light").isVisible()).toBe(false);
  await at.page.keyboard.press("l");
  for (const one of [at, speaker]) {
    await one.page.locator(".stage-light").waitFor();
    expect(await lit(one)).toEqual([true, true]);
  }
  const whole = await at.page.locator(".stage-light").boundingBox();
  await at.page
    .locator("[data-shown='1'] svg")
    .first()
    .click({ modifiers: ["Alt"] });
  const part = await at.page.locator(".stage-light").boundingBox();
  expect(part!.width).toBeLessThan(whole!.width);
  await at.page
    .locator("[data-shown='1'] svg")
    .first()
    .click({ modifiers: ["Alt"] });
  for (const one of [at, speaker]) await one.page.locator(".stage-light").waitFor({ state: "hidden" });
  await at.page.keyboard.press("l");
  await at.page.keyboard.press("ArrowDown");
  await speaker.page.locator(".stage-light").waitFor({ state: "hidden" });
  expect(await place(at.page)).toBe("6.0");
});
