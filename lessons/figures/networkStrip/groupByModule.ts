import type { LayerBlock } from "./blocksOf.ts";

export interface Module {
  readonly name: string;
  readonly blocks: readonly LayerBlock[];
}

/** Groups neighbours that stand in the same module. */
export function groupByModule(blocks: readonly LayerBlock[]): readonly Module[] {
  const modules: { name: string; blocks: LayerBlock[] }[] = [];
  for (const block of blocks) {
    const last = modules.at(-1);
    if (last?.name === block.module) last.blocks.push(block);
    else modules.push({ name: block.module, blocks: [block] });
  }
  return modules;
}
