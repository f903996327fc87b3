import type { Block } from "./blocks.ts";

export interface Module {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Neighbours that stand in the same module, together. */
export function modulesOf(blocks: readonly Block[]): readonly Module[] {
  const modules: { name: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = modules.at(-1);
    if (last?.name === block.module) last.blocks.push(block);
    else modules.push({ name: block.module, blocks: [block] });
  }
  return modules;
}
