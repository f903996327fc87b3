import { loadLesson } from "../../../site/lesson/lesson.ts";
import { site } from "../../site.ts";
import { reader } from "../reader.ts";
import { looksOf, play, type Outcome, type Stage } from "./play.ts";

const input = "stride";

/** After this long, in milliseconds, a page counts as one that does not answer. */
const patience = 20_000;

/** The lesson's first cell that no other reads anything from. */
async function targetOf(): Promise<string> {
  const { cells, links } = await loadLesson("lessons/02-convolution.mdx");
  const read = new Set(
    cells.flatMap(({ cell }) => cell.inputs.map((name) => links.producers.get(name)!.cell)),
  );
  return cells.find(({ cell, kind, options }) => kind === "cell" && !options.fails && !read.has(cell.id))!
    .cell.id;
}

async function open(): Promise<Stage> {
  const target = await targetOf();
  const at = await (await reader()).open(`${site.root}convolution/`);
  at.page.setDefaultTimeout(patience);
  // Awake, all of it run, and with the kernel that runs a reader's cells.
  await at.try(target, "1", "fresh");
  await at.press(target, "reset");
  await at.settles(target, "fresh");
  await at.page.locator('[data-action="run-all"]').first().click();
  await at.rests();
  return { at, target, input, looks: await looksOf(at, target, input) };
}

let stage: Promise<Stage> | undefined;

/** Plays a cell on a page that others were played on before; one that stands still is left for a fresh one. */
export async function attack(source: string): Promise<Outcome> {
  stage ??= open();
  const { at } = await stage;
  try {
    const outcome = await play(await stage, source);
    if (outcome.faults.length > 0) await leave();
    return outcome;
  } catch (error) {
    await leave();
    const why = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    return { state: "no answer", longestGap: Infinity, recovery: Infinity, faults: [why] };
  }

  async function leave(): Promise<void> {
    stage = undefined;
    await at.page.context().close();
  }
}
