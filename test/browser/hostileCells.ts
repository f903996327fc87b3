/** A hostile cell, with its expected end. */
export interface HostileCell {
  readonly name: string;
  readonly source: string;
  /** The state in which it ends; several if browsers may differ. */
  readonly ends: readonly ("stopped" | "failed" | "fresh" | "running")[];
  /** Text that its output must hold. */
  readonly says?: RegExp;
}

const hangs = ["stopped"] as const;
const fails = ["failed"] as const;

/** A call that must be refused: the cell's value tells whether it was. */
const refused = (name: string, expression: string): HostileCell => ({
  name,
  source: `let verdict = "leaked";\ntry {\n  await (${expression});\n} catch (error) {\n  verdict = "refused";\n}\nverdict`,
  ends: ["fresh", "failed"],
  says: /refused|not defined/,
});

/** The language's way to the global object, which no list of names can close. */
const globals = '(() => {}).constructor("return globalThis")()';

export const hostileCells: readonly HostileCell[] = [
  // Endless
  { name: "an endless loop", source: "while (true) {}", ends: hangs },
  { name: "an endless loop that works", source: "let n = 0;\nfor (;;) n += Math.sqrt(n);", ends: hangs },
  {
    name: "endless microtasks",
    source: "const again = (): Promise<void> => Promise.resolve().then(again);\nawait again();",
    ends: hangs,
  },
  {
    name: "endless microtasks left behind",
    source: "const again = (): void => void Promise.resolve().then(again);\nagain();\n1",
    ends: hangs,
  },
  {
    name: "an endless generator",
    source: "function* all() { let n = 0; while (true) yield n++; }\n[...all()].length",
    ends: ["stopped", "failed"],
  },
  {
    name: "an endless getter in the output",
    source: "({ get endless(): number { while (true) {} } })",
    ends: ["fresh", "stopped"],
  },
  {
    name: "an endless toString",
    source: "const tricky = { toString(): string { while (true) {} } };\nthrow tricky;",
    ends: fails,
  },
  { name: "an endless render", source: "({ render(): never { while (true) {} } })", ends: hangs },
  {
    name: "an endless array iterator",
    source: "const list = [1];\nfor (const one of list) list.push(one);",
    ends: ["stopped", "failed"],
  },
  { name: "a catastrophic regex", source: '/^(a+)+$/.test("a".repeat(40) + "!")', ends: hangs },
  {
    name: "a huge sort",
    source: "new Float64Array(5e7).fill(1).map((_, k) => -k).sort().length",
    ends: ["stopped", "failed", "fresh"],
  },
  { name: "a promise that never settles", source: "await new Promise(() => {});", ends: ["running"] },
  { name: "a thenable that never settles", source: "await { then() {} };", ends: ["running"] },
  // Too deep, too large
  {
    name: "recursion without end",
    source: "const down = (): number => down() + 1;\ndown()",
    ends: fails,
    says: /call stack/i,
  },
  {
    name: "mutual recursion in the output",
    source: "const a: unknown[] = [];\na.push(a);\na",
    ends: ["fresh"],
  },
  {
    name: "memory without end in arrays",
    source: "const all: number[][] = [];\nfor (;;) all.push(new Array(1e5).fill(all.length));",
    ends: ["stopped", "failed"],
  },
  {
    name: "memory without end in strings",
    source: 'let s = "x";\nfor (;;) s += s;',
    ends: ["stopped", "failed"],
  },
  {
    name: "memory without end in a map",
    source: "const m = new Map<number, string>();\nfor (let k = 0; ; k++) m.set(k, `${k}`.repeat(20));",
    ends: ["stopped", "failed"],
  },
  {
    name: "an array longer than arrays can be",
    source: "new Array(2 ** 32)",
    ends: fails,
    says: /array length/i,
  },
  {
    name: "a flood of output",
    source: "Array.from({ length: 3e6 }, (_, k) => k)",
    ends: ["fresh", "failed"],
  },
  {
    name: "a flood of nested output",
    source: "let deep: unknown = 1;\nfor (let k = 0; k < 2e5; k++) deep = [deep];\ndeep",
    ends: ["fresh", "failed"],
  },
  { name: "a flood of text", source: '"x".repeat(2e7)', ends: ["fresh", "failed"] },
  { name: "a flood of lines", source: "for (let k = 0; k < 1e5; k++) console.log(k);", ends: ["fresh"] },
  {
    name: "a flood of elements",
    source: `({ render(document: any) {
  const all = document.createElement("div");
  for (let k = 0; k < 3e5; k++) all.append(document.createElement("p"));
  return all;
} })`,
    ends: ["failed", "fresh", "stopped"],
  },
  // Busy timers
  {
    name: "a timer that stays behind",
    source: "setInterval(() => { const end = Date.now() + 50; while (Date.now() < end); }, 1);\n1",
    ends: ["fresh"],
  },
  {
    name: "a timer that hangs",
    source: "setTimeout(() => { while (true) {} }, 5);\nawait new Promise(() => {});",
    ends: hangs,
  },
  {
    name: "timers that breed",
    source: "const breed = (): void => { setTimeout(breed); setTimeout(breed); };\nbreed();\n1",
    ends: ["fresh"],
  },
  // Shared things rewritten
  ...(
    [
      ["Array.prototype.map", "Array.prototype.map = () => [];", "Array.prototype"],
      [
        "Object.prototype",
        'Object.defineProperty(Object.prototype, "tag", { get: () => "script" });',
        "Object.prototype",
      ],
      [
        "Promise.prototype.then",
        "Promise.prototype.then = () => new Promise(() => {});",
        "Promise.prototype",
      ],
      ["Map.prototype.get", "Map.prototype.get = () => undefined;", "Map.prototype"],
      ["JSON", "JSON.stringify = () => 'x';", "JSON"],
      ["Math", "Math.max = () => NaN;", "Math"],
      ["array iterator", "(Array.prototype as any)[Symbol.iterator] = undefined;", "Array.prototype"],
    ] as const
  ).map(([name, source, whose]): HostileCell => ({
    name: `a rewritten ${name}`,
    source: `${source}\n1`,
    ends: fails,
    says: new RegExp(`${whose.replace(".", "\\.")} belongs to all cells, so this one cannot change it`),
  })),
  {
    name: "a new global",
    source: `${globals}.leaked = 1;\n1`,
    ends: fails,
    says: /a cell cannot make code from text/,
  },
  // Ways out
  refused("fetch", `${globals}.fetch("/leak")`),
  refused("fetch of another host", `${globals}.fetch("http://127.0.0.1:9/leak")`),
  refused("XHR", `new (${globals}.XMLHttpRequest)()`),
  refused("WebSocket", `new (${globals}.WebSocket)("ws://127.0.0.1:9/leak")`),
  refused("EventSource", `new (${globals}.EventSource)("/leak")`),
  refused("sendBeacon", `${globals}.navigator.sendBeacon("/leak")`),
  refused("a nested worker", `new (${globals}.Worker)("data:text/javascript,1")`),
  refused("importScripts", `${globals}.importScripts("/leak")`),
  refused("BroadcastChannel", `new (${globals}.BroadcastChannel)("leak")`),
  refused("indexedDB", `${globals}.indexedDB.open("leak")`),
  refused("caches", `${globals}.caches.open("leak")`),
  refused("storage", `${globals}.localStorage.setItem("leak", "1")`),
  refused("a message to the page", `${globals}.postMessage({ type: "result", cell: "x" })`),
  refused("a message channel", `new (${globals}.MessageChannel)()`),
  refused("the parent", `${globals}.parent.document.title`),
  refused("the top", `${globals}.top.location.href`),
  refused("navigation", `${globals}.location.assign("/leak")`),
  refused("close", `${globals}.close()`),
  refused("WebAssembly", `new (${globals}.WebAssembly.Module)(new Uint8Array(8))`),
  {
    name: "dynamic import through a made function",
    source: `let verdict = "leaked";
try {
  await (async () => {}).constructor('return import("/leak")')();
} catch {
  verdict = "refused";
}
verdict`,
    ends: ["fresh", "failed"],
    says: /refused/,
  },
  { name: "a dynamic import", source: 'await import("/leak")', ends: fails, says: /import/ },
  // Outputs that would act
  ...[
    ["a script element", "script", "window.leaked = 1"],
    ["a style element", "style", "* { display: none !important }"],
    ["an iframe", "iframe", ""],
    ["an object", "object", ""],
    ["a form", "form", ""],
    ["a base element", "base", ""],
    ["a meta element", "meta", ""],
    ["a link element", "link", ""],
  ].map(([name, tag, text]): HostileCell => ({
    name: name!,
    source: `({ render(document: any) {
  const bad = document.createElement("${tag}");
  for (const name of ["src", "href", "data", "action", "content"]) bad.setAttribute(name, "/leak");
  bad.textContent = ${JSON.stringify(text)};
  return bad;
} })`,
    ends: ["fresh", "failed"],
  })),
  ...[
    ["an event attribute", "onclick", "window.leaked = 1"],
    ["an error attribute", "onerror", "window.leaked = 1"],
    ["a javascript: link", "href", "javascript:window.leaked=1"],
    ["a CSS url()", "style", "background: url(/leak)"],
    ["a style that covers the page", "style", "position: fixed; inset: 0"],
    ["a remote source", "src", "/leak"],
    ["an imitated action", "data-action", "reset"],
    ["an imitated cell", "data-cell", "image"],
  ].map(([name, attribute, value]): HostileCell => ({
    name: name!,
    source: `({ render(document: any) {
  const bad = document.createElement("img");
  bad.setAttribute("${attribute}", ${JSON.stringify(value)});
  return bad;
} })`,
    ends: ["fresh", "failed"],
  })),
  {
    name: "a foreign object",
    source: `({ render(document: any) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const foreign = document.createElementNS("http://www.w3.org/2000/svg", "foreignObject");
  foreign.append(document.createElement("iframe"));
  svg.append(foreign);
  return svg;
} })`,
    ends: ["fresh", "failed"],
  },
  {
    name: "a remote image in a plot",
    source: `({ render(document: any) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
  image.setAttribute("href", "/leak");
  svg.append(image);
  return svg;
} })`,
    ends: ["fresh", "failed"],
  },
];
