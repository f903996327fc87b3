import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { corpus } from "./corpus/index.ts";
import { throwing } from "./corpus/throwing.ts";
import { placeInSource, run } from "./run.ts";

for (const [title, { source, uses = [], at }] of Object.entries(throwing)) {
  test(`an error keeps its place: ${title}`, async () => {
    const cell = analyse("cell", source);
    const error = await run(cell.body, uses).catch((thrown: unknown) => thrown);
    expect(placeInSource(error, cell)).toEqual(at);
  });
}

test("every character of a body stands where it stood, or is blank or a sign", () => {
  for (const [title, { source }] of corpus) {
    const { body, display } = analyse("cell", source);
    const whole = body.slice(0, body.lastIndexOf("\nreturn ["));
    const bare = display === undefined ? whole : unwrapped(whole, source.length);
    expect(bare.length, title).toBe(source.length);
    for (const [index, character] of [...bare].entries())
      if (character !== [...source][index]) expect(" ;()", title).toContain(character);
  }
});

/** A body without the code written around the expression that it shows. */
function unwrapped(body: string, length: number): string {
  const open = body.indexOf("const $display = (0,");
  const bare = body.slice(0, open) + body.slice(open + "const $display = (0,".length);
  const close = open + bare.slice(open).lastIndexOf(");");
  const extra = bare.length - length;
  return bare.slice(0, close) + bare.slice(close + extra);
}
