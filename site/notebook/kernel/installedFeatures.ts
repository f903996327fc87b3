import type { KernelFeature, Quantity, ValueKind } from "./kernelFeature.ts";

let installed: readonly KernelFeature[] = [];

/** Gives the kernel the features of its site, once, before any cell runs: a worker is one kernel, and serves one site. */
export function installFeatures(features: readonly KernelFeature[]): void {
  installed = features;
}

export const installedFeatures = (): readonly KernelFeature[] => installed;

/** The first answer that a kind of value gives. */
export function askKinds<T>(ask: (kind: ValueKind) => T | undefined): T | undefined {
  for (const { values = [] } of installed)
    for (const kind of values) {
      const answer = ask(kind);
      if (answer !== undefined) return answer;
    }
  return undefined;
}

/** The kind of amount that a value is. */
export const quantityOf = (value: unknown): Quantity | undefined =>
  installed.find(({ quantity }) => quantity?.amountOf(value) !== undefined)?.quantity;
