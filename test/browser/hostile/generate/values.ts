import { among } from "./piece.ts";

/** Values whose very look is an attack on what draws them. */
export const values = among<string>(
  "Symbol('xy '.repeat(N))",
  "Object.assign(new Error('xy '.repeat(N)), { name: 'xy '.repeat(N) })",
  "new Map(Array.from({ length: N / 10 }, (_, k) => [k, 'xy']))",
  "Object.fromEntries(Array.from({ length: N / 10 }, (_, k) => ['k' + k, k]))",
  "'xy '.repeat(N)",
  "Array.from({ length: N / 10 }, (_, k) => ({ k, text: 'xy' }))",
  "new Float64Array(N)",
  "BigInt('9'.repeat(Math.min(N, 20000)))",
  "new Proxy([], { get: (_, key) => key === 'length' ? N : key === Symbol.iterator ? function* () { for (;;) yield 1; } : 1, ownKeys: () => ['length'] })",
  "Object.defineProperty({}, 'xy'.repeat(N / 10), { enumerable: true, get: () => 1 })",
  "(() => { let deep: any = {}; for (let k = 0; k < N / 10; k++) deep = { deep }; return deep; })()",
  "(() => { let both: any = ['x']; for (let k = 0; k < 60; k++) both = [both, both]; return both; })()",
  "({ then(go: any) { go({ then(on: any) { on('xy '.repeat(N)); } }); } })",
  "Object.assign(() => 1, { toString: () => 'xy '.repeat(N) })",
  "check('xy '.repeat(N), { expected: 1, actual: 1 } as any)",
  "matrix('M', { rows: Math.min(N, 400), columns: 400 })",
  "text('T', { value: 'xy '.repeat(N) })",
  "predict('xy '.repeat(N), { answer: 1 } as any)",
  "(() => { throw Object.assign(new TypeError('xy '.repeat(N)), { stack: 'cell-keeps.ts:1:1\\n'.repeat(N) }); })()",
);
