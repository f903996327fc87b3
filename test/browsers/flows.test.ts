import { afterAll, test, vi } from "vitest";
import {
  browserEngines,
  findBrowserEngine,
  howToGet,
} from "../../site/terminal/browsers/findBrowserEngine.ts";
import { site } from "../site.ts";
import type { Running } from "./driver.ts";
import { flows } from "./flows.ts";
import { start } from "./start.ts";
import { Visit } from "./visit.ts";

/** Allows for flows that take seconds, and longer while other work shares the machine. */
vi.setConfig({ testTimeout: 120_000 });

const running: Promise<Running>[] = [];

afterAll(async () => {
  for (const one of running) await (await one).close();
});

for (const name of browserEngines) {
  const found = await findBrowserEngine(name);
  if ("missing" in found) console.log(`Not run: ${howToGet(name, found.missing)}`);
  let engine: Promise<Running> | undefined;
  for (const [flow, run] of Object.entries(flows)) {
    test.skipIf("missing" in found)(`in ${name}, ${flow}`, async () => {
      if ("missing" in found) return;
      engine ??= start[name](...found.programs);
      if (running.at(-1) !== engine) running.push(engine);
      const at = new Visit(await (await engine).window());
      try {
        await at.open(`${site.hosted}convolution/`);
        await run(at);
      } finally {
        await at.close();
      }
    });
  }
}
