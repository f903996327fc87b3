import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { render, renderInline } from "../../../../site/notebook/kernel/render/index.ts";

const document = createDocument();
const stop = (): never => {
  throw new Error("no");
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, stop]));
const endless: object = new Proxy({}, {
  getPrototypeOf: () => new Proxy({}, endless),
  ...{ get: () => endless },
} as ProxyHandler<object>);

let deep: unknown = 0;
for (let k = 0; k < 10_000; k++) deep = { deep, list: [deep] };
const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, k) => [`key${k}`, { k }]));

const values: Readonly<Record<string, unknown>> = {
  "a proxy that throws at everything": new Proxy({}, traps),
  "a proxy of a function that throws": new Proxy(() => {}, traps),
  "a proxy of an array that throws": new Proxy([], traps),
  "a proxy of an element": new Proxy(document.createElement("p"), traps),
  "a revoked proxy": revoked({}),
  "a revoked array": revoked([]),
  "a proxy with prototypes without end": endless,
  "an array of 4 billion holes": new Array(2 ** 32 - 1),
  "a typed array of 100 million": new Uint8Array(100_000_000),
  "nesting 10,000 deep": deep,
  "10,000 records": wide,
  "a map of a million": new Map(Array.from({ length: 1_000_000 }, (_, k) => [k, k])),
  "a text of ten million letters": "x".repeat(10_000_000),
  "a toString that throws": { toString: stop, valueOf: stop, [Symbol.toPrimitive]: stop },
  "a name that throws": Object.defineProperty(() => {}, "name", { get: stop }),
  "a constructor that throws": Object.create(Object.defineProperty({}, "constructor", { get: stop })),
  "a then that throws": Object.defineProperty({}, "then", { get: stop }),
  "a toJSON that throws": { toJSON: stop },
  "an error whose message throws": Object.defineProperty(new Error(), "message", { get: stop }),
  "a false tensor": { shape: [2, 2], data: new Proxy([], traps) },
  "a tensor with too many axes": { shape: new Array(1e9), data: [] },
  "a tensor of texts": { shape: [2], data: ["<script>", "b"] },
  "a false element": Object.create(Object.getPrototypeOf(document.createElement("p")) as object),
  "a map by prototype alone": Object.create(Map.prototype),
  "a date by prototype alone": Object.create(Date.prototype),
  "a symbol without a name": Symbol(),
  "keys that are HTML": { "<img src=x onerror=alert(1)>": "</span><script>" },
  "a key named __proto__": JSON.parse('{"__proto__": 1}'),
  "half of a letter": "\ud800",
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

test.each(Object.entries(values))("%s is shown, soon, and safely", (_, value) => {
  const start = performance.now();
  const html = toHtml(render(value, { document, cell: "cell" }));
  const inline = renderInline(value, { document, cell: "cell" });
  expect(html).not.toMatch(/<(script|img)/);
  expect(html.length + toHtml(inline.trees).length).toBeLessThan(200_000);
  expect(() => JSON.parse(inline.value)).not.toThrow();
  expect(performance.now() - start).toBeLessThan(2000);
});
