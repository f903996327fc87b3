import type { Moment } from "engine";
import { kinds, shownAs, type Kind } from "../kind.ts";
import { ACROSS, heightOf } from "../plane.ts";
import type { Column } from "./bandsOf.ts";
import { roomIn, type Room } from "./room.ts";

export interface Area {
  readonly kind: Kind;
  /** Its outline, as SVG writes a path. */
  readonly path: string;
  /** The place where its name fits in, so that more than its colour tells it. */
  readonly room: Room | undefined;
}

/** The bytes of a moment by the kinds that figures show. */
export function shownBytes({ byKind }: Pick<Moment, "byKind">): Readonly<Record<Kind, number>> {
  const bytes = { weights: 0, optimizer: 0, gradients: 0, activations: 0, temporaries: 0 };
  for (const [kind, shown] of Object.entries(shownAs)) bytes[shown] += byKind[kind as keyof typeof shownAs];
  return bytes;
}

/** The areas of memory over time as steps, one kind upon the other; kinds that never occur have no area. */
export function areasOf(
  moments: readonly Moment[],
  columns: readonly Column[],
  top: number,
): readonly Area[] {
  const edges = columns.map(({ from, to }) => [Math.round(from * ACROSS), Math.round(to * ACROSS)] as const);
  const stacks = columns.map(({ event }) => shownBytes(moments[event]!));
  const below = columns.map(() => 0);
  return kinds.flatMap((kind) => {
    if (stacks.every((bytes) => bytes[kind] === 0)) return [];
    const lower = below.map((bytes) => heightOf(bytes, top));
    stacks.forEach((bytes, k) => (below[k]! += bytes[kind]));
    const upper = below.map((bytes) => heightOf(bytes, top));
    const there = steps(edges, upper, false);
    const back = steps([...edges].reverse(), [...lower].reverse(), true);
    return [
      {
        kind,
        path: `M${edges[0]![0]} ${upper[0]}${there}V${lower.at(-1)}${back}Z`,
        room: roomIn(columns, upper, lower),
      },
    ];
  });
}

/** Writes level stretches joined by upright ones; equal neighbours are one stretch. */
function steps(
  edges: readonly (readonly [number, number])[],
  heights: readonly number[],
  back: boolean,
): string {
  return edges
    .map(([from, to], k) => {
      if (heights[k] === heights[k + 1]) return "";
      const next = heights[k + 1];
      return `H${back ? from : to}${next === undefined ? "" : `V${next}`}`;
    })
    .join("");
}
