import { expect, test } from "vitest";
import { lazyDrafts, type Drafts } from "../../../../site/notebook/client/drafts/drafts.ts";

/** Drafts whose code comes when told, and the calls that it then hears. */
function coming() {
  const heard: string[] = [];
  const here: Drafts = {
    keep: (cell, source) => void heard.push(`keep ${cell}: ${source}`),
    running: (cell) => void heard.push(`running ${cell}`),
    clear: (cell) => void heard.push(`clear ${cell}`),
  };
  let opened = 0;
  const answers: PromiseWithResolvers<Drafts>[] = [];
  const own = lazyDrafts(() => {
    opened++;
    answers.push(Promise.withResolvers());
    return answers.at(-1)!.promise;
  });
  return { own, here, heard, answers, opened: () => opened };
}

test("what is written while the code comes is kept once it is here, of each cell the last", async () => {
  const { own, here, heard, answers, opened } = coming();
  for (const source of ["1", "2"]) own.keep("a", source);
  own.keep("b", "3");
  own.running("a");
  answers[0]!.resolve(here);
  await own.ready();
  own.keep("a", undefined);
  expect(heard).toEqual(["keep a: 2", "keep b: 3", "keep a: undefined"]);
  expect(opened()).toBe(1);
});

test("code that could not be had is asked for again, and nothing is lost by then", async () => {
  const { own, here, heard, answers, opened } = coming();
  own.keep("a", "1");
  answers[0]!.reject(new Error("offline"));
  await expect(own.ready()).rejects.toThrow("offline");
  const again = own.ready();
  answers[1]!.resolve(here);
  await again;
  expect([opened(), heard]).toEqual([2, ["keep a: 1"]]);
});

test("what is cleared before the code is here is not kept", async () => {
  for (const [cleared, left] of [
    ["a", ["keep b: 2"]],
    [undefined, []],
  ] as const) {
    const { own, here, heard, answers } = coming();
    own.keep("a", "1");
    own.keep("b", "2");
    own.clear(cleared);
    answers[0]!.resolve(here);
    await own.ready();
    expect(heard).toEqual(left);
  }
});

test("a change that is no draft is not kept, and loads nothing", async () => {
  let opened = 0;
  const { here, heard } = coming();
  let isReading = false;
  const own = lazyDrafts(
    async () => {
      opened++;
      return here;
    },
    () => isReading,
  );
  own.keep("a", "1");
  expect(opened).toBe(0);
  isReading = true;
  own.keep("a", "2");
  await own.ready();
  expect(heard).toEqual(["keep a: 2"]);
});

test("where changes are no drafts, nothing is kept or cleared but what is to be", async () => {
  const heard: string[] = [];
  const here: Drafts = {
    keep: (cell, source) => void heard.push(`keep ${cell}: ${source}`),
    running: () => {},
    clear: (cell) => void heard.push(`clear ${cell}`),
  };
  const own = lazyDrafts(
    async () => here,
    () => false,
  );
  own.keep("a", "1");
  own.save("b", "2");
  await own.ready();
  own.clear("b");
  own.save("b", "3");
  expect(heard).toEqual(["keep b: 2", "keep b: 3"]);
});
