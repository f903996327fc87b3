import type fc from "fast-check";
import { unhandled } from "../play.ts";
import { among, type Piece } from "./piece.ts";

/** Statements of a cell that do harm before or beside its output. */
export const deeds: fc.Arbitrary<Piece> = among<Piece>(
  { name: "nothing else", expression: "" },
  {
    name: "progress without end",
    expression: "void (async () => { for (let k = 0; ; k++) await progress(k % 100, 100); })();",
  },
  {
    name: "progress in odd numbers",
    expression: 'void progress(NaN, -1); void progress(Infinity, 0); void progress("x" as any, {} as any);',
  },
  {
    name: "progress a hundred thousand times",
    expression: "for (let k = 0; k < 1e5; k++) void progress(k, 1e5);",
  },
  {
    name: "timers that breed",
    expression: "const breed = (): void => { setTimeout(breed); setTimeout(breed); };\nbreed();",
  },
  {
    name: "an interval that works",
    expression: "setInterval(() => { const end = Date.now() + 40; while (Date.now() < end); }, 1);",
  },
  {
    name: "promises without end",
    expression: "const on = (): any => new Promise((go) => setTimeout(go)).then(on);\nvoid on();",
  },
  { name: "a flood of lines", expression: "for (let k = 0; k < 2e5; k++) console.log(k, 'xy');" },
  { name: "a long line", expression: "console.log('xy '.repeat(1e7));" },
  {
    name: "a rejection without handler",
    expression: `void Promise.reject(new Error("${unhandled} ".repeat(1e5)));`,
  },
  { name: "a long label", expression: "slider('xy '.repeat(2e6), { min: 0, max: 3 });" },
  {
    name: "a control of many choices",
    expression: "select('S', { options: Array.from({ length: 2e5 }, (_, k) => `choice ${k}`) });",
  },
  {
    name: "a borrowed Map.prototype.get",
    expression:
      "let all: any;\nconst get = Map.prototype.get;\ntry { Map.prototype.get = function (this: any, k: any) { all = this; return get.call(this, k); }; void progress(0, 1); Map.prototype.get = get; } catch {}\ntry { for (const entry of all.values()) entry.result = { status: 'shown', output: ['lied'] }; } catch {}",
  },
  {
    name: "a borrowed push",
    expression:
      "const push = Array.prototype.push;\ntry { Array.prototype.push = function (this: any, ...more: any[]) { return push.apply(this, more.map(() => 'lied')); }; void progress(0, 1); Array.prototype.push = push; } catch {}",
  },
  {
    name: "then for every object",
    expression:
      "try { Object.defineProperty(Object.prototype, 'then', { configurable: true, get() { return undefined; } }); void progress(1, 2); delete (Object.prototype as any).then; } catch {}",
  },
  {
    name: "an iterator of its own",
    expression:
      "const iterate = Array.prototype[Symbol.iterator];\ntry { Array.prototype[Symbol.iterator] = function* () {} as any; void progress(1, 2); Array.prototype[Symbol.iterator] = iterate; } catch {}",
  },
  { name: "another cell's picture rewritten", expression: "try { (image as any).data.fill(0); } catch {}" },
  {
    name: "another cell's picture detached",
    expression:
      "try { structuredClone((image as any).data.buffer, { transfer: [(image as any).data.buffer] }); } catch {}",
  },
  {
    name: "another cell's picture with a getter",
    expression: "try { Object.defineProperty(image, 'shape', { get() { throw 1; } }); } catch {}",
  },
  {
    name: "a document rewritten",
    expression: "try { (globalThis as any).document = null; (globalThis as any).postMessage = 1; } catch {}",
  },
);
