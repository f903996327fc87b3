import { loadLesson } from "../../../site/loadLesson.ts";
import { site } from "../../site.ts";
import { keep, reader } from "../reader.ts";
import { looksOf, play, type Outcome, type Baseline } from "./play.ts";

const input = "stride";

/** The time after which a page counts as silent, in milliseconds: to one question, and to all of a cell. */
const patience = { each: 20_000, all: 45_000 };

/** The lesson's first cell that no other reads anything from. */
async function targetOf(): Promise<string> {
  const { cells, links } = await loadLesson("lessons/02-convolution.mdx");
  const read = new Set(
    cells.flatMap(({ cell }) => cell.inputs.map((name) => links.producers.get(name)!.cell)),
  );
  return cells.find(({ cell, kind, options }) => kind === "cell" && !options.fails && !read.has(cell.id))!
    .cell.id;
}

async function open(): Promise<Baseline> {
  const target = await targetOf();
  const at = await keep(await reader()).open(`${site.root}convolution/`);
  at.page.setDefaultTimeout(patience.each);
  // Awake, all of it run, and with the kernel that runs a reader's cells.
  await at.try(target, "1", "fresh");
  await at.press(target, "reset");
  await at.settles(target, "fresh");
  await at.page.locator('[data-action="run-all"]').first().click();
  await at.rests();
  return { at, target, input, looks: await looksOf(at, target, input) };
}

let stage: Promise<Baseline> | undefined;

/** Plays a cell on the page that others were played on before; a page that hangs is given up for a fresh one. */
export async function attack(source: string, ends?: readonly string[]): Promise<Outcome> {
  stage ??= open();
  // A page that could not be opened is opened anew for the next.
  stage.catch(() => (stage = undefined));
  const { at } = await stage;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the page does not answer")), patience.all);
  });
  try {
    const outcome = await Promise.race([play(await stage, source, ends), late]);
    if (outcome.faults.length > 0) await leave();
    return outcome;
  } catch (error) {
    await leave();
    const why = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    return { state: "no answer", longestGap: Infinity, recovery: Infinity, faults: [why] };
  } finally {
    clearTimeout(timer);
  }

  async function leave(): Promise<void> {
    stage = undefined;
    await at.page.context().close();
  }
}
