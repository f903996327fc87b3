import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../site/terminal/build/buildSite.ts";
import { serve, type RunningServer } from "../../site/terminal/start/serve.ts";
import { packSecondSite } from "../packSecondSite.ts";
import { reader } from "./reader.ts";

const sites = [
  { where: "beside it", root: async () => "test/secondSite" },
  { where: "as a package from an archive", root: packSecondSite },
];

describe.each(sites)("a site that has the notebook part $where", ({ root }) => {
  let folder: string;
  let from: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "second-site-"));
    from = await root();
    await buildSite({ base: "/", folder, root: from, quiet: true });
    server = await serve(folder);
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
    if (from !== "test/secondSite") await rm(from, { recursive: true });
  });

  const open = async () => (await reader()).open(`${server.url}throws/`);

  test("another site's lesson stands in its page before any script runs", async () => {
    const page = await (await fetch(`${server.url}throws/`)).text();
    expect(page).toContain('data-value="&quot;6.83&quot;"');
    expect(page).toMatch(/data-cell="chart" data-state="fresh"[\s\S]*?<svg/);
    expect(page).not.toContain("where-the-memory-goes");
  });

  test("its page has the notebook's looks without asking for them, and a colour of its own", async () => {
    const { page } = await open();
    const look = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
    expect(await look("[data-cell=average]", "display")).toBe("grid");
    expect(await look("[data-cell=chart] [data-output] svg", "overflow")).toBe("visible");
    expect(await look("[data-cell=average] pre", "border-left-style")).toBe("solid");
    expect(await look("[data-input=throws]", "appearance")).toBe("none");
    expect(await look("[data-question=guess]", "border-left-width")).toBe("3px");
    expect(await look("[data-question=guess]", "border-left-color")).toBe("rgb(28, 86, 134)");
  });

  test("its slider moves what depends on it, and plays", async () => {
    const at = await open();
    await at.slide("throws", 1000);
    await at.settles("sums", "fresh");
    await at.page.waitForFunction(
      () => document.querySelector("[data-cell=value-2]")!.textContent === "1,000",
    );
    await at.slide("throws", 900);
    await at.page.locator("[data-play=throws]").click();
    await at.page.waitForFunction(
      () => document.querySelector("[data-cell=value-2]")!.textContent === "1,000",
    );
  });

  test("a cell is edited, broken, told what is wrong, stopped and reset", async () => {
    const at = await open();
    const original = await at.output("average").innerText();
    expect(await at.try("average", "Math.round(mean(sums)!)", "fresh")).toBe("fresh");
    expect(await at.output("average").innerText()).toBe("7");
    expect(await at.try("average", "meen(sums)", "failed")).toBe("failed");
    expect(await at.output("average").innerText()).toContain('"mean"');
    expect(await at.try("average", "while (true) {}", "stopped")).toBe("stopped");
    await at.press("average", "reset");
    await at.settles("average", "fresh");
    expect(await at.output("average").innerText()).toBe(original);
  });

  test("its question judges a guess and keeps the answer under the site's own name", async () => {
    const at = await open();
    const question = at.page.locator("[data-question=guess]");
    await question.locator("input").fill("1");
    await question.locator("[data-check]").click();
    await at.page.locator("[data-question=guess][data-verdict=near]").waitFor();
    await question.locator("input").fill("6");
    await question.locator("input").press("Enter");
    await at.page.locator("[data-question=guess][data-verdict=right]").waitFor();
    expect(await at.page.evaluate(() => localStorage.getItem("second-site/1/answers/throws"))).toBe(
      '{"right":["guess"],"shown":[]}',
    );
  });
});
