import type { Snippets } from "./snippet.ts";

export const generics: Snippets = {
  "a generic function": {
    source: "function same<T>(a: T): T { return a }\nsame<number>(1)",
    declares: ["same"],
    shows: 1,
  },
  "a generic arrow": {
    source: "const same = <T,>(a: T): T => a; same<string>('s')",
    declares: ["same"],
    shows: "s",
  },
  "a generic arrow without a comma": {
    source: "const same = <T>(a: T): T => a; same(1)",
    declares: ["same"],
    shows: 1,
  },
  "a bounded generic": {
    source:
      "const keys = <T extends object, K extends keyof T = keyof T>(a: T): K[] => Object.keys(a) as K[]; keys(pair)",
    declares: ["keys"],
    uses: ["pair"],
    shows: ["left", "right"],
  },
  "a const generic": {
    source: "function first<const T extends readonly unknown[]>(a: T): T[0] { return a[0] }\nfirst([5, 6])",
    declares: ["first"],
    shows: 5,
  },
  "a generic call on a member": { source: "[1, 2].map<string>(String).join()", shows: "1,2" },
  "a generic new": { source: "new Map<string, Array<Set<number>>>().size", shows: 0 },
  "a generic new without brackets": {
    source: "const s = new Set<number>; s.size",
    declares: ["s"],
    shows: 0,
  },
  "a generic call in a chain": { source: "nothing?.<number>(1)", uses: ["nothing"], shows: undefined },
  "a generic call further down a chain": {
    source: "pair?.toString?.<string>()",
    uses: ["pair"],
    shows: "[object Object]",
  },
  "a generic template": { source: "tag<number>`a${one}b`", uses: ["tag", "one"], shows: "a|b1" },
  "a generic without a call": {
    source: "const f = twice<number>; f(1)",
    declares: ["f"],
    uses: ["twice"],
    shows: 2,
  },
  "smaller and greater stay": { source: "one < two, two > one", uses: ["one", "two"], shows: true },
  "shifts stay": { source: "const a: Array<Array<number>>= [[8]]; a[0][0] >> 1", declares: ["a"], shows: 4 },
};
