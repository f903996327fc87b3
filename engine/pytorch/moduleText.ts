import { FIRST, INPUT } from "../memory/timeline/input.ts";
import type { Schedule, ScheduledStep } from "../memory/timeline/schedule.ts";
import type { CheckpointSegment } from "../memory/timeline/checkpointSegment.ts";
import type { Network } from "../network/network.ts";

/** A network whose layers run one after another, as an `nn.Sequential`. */
export function sequentialText(network: Network): string {
  const modules = network.steps.map(({ layer }) => `        ${moduleOf(layer.pytorch)},`);
  return ["nn.Sequential(", ...modules, "    )"].join("\n");
}

/** Whether every layer takes the output of the one before, and is a module in PyTorch. */
export function isSequential({ steps }: Network): boolean {
  return steps.every(
    ({ sources, layer }, place) =>
      typeof layer.pytorch === "string" && sources.length === 1 && sources[0] === place - 1,
  );
}

/**
 * A network of any shape as a class: one variable for the output of each step, deleted as soon as nothing needs it; the steps
 * of a segment in a function of their own, which `checkpoint` runs again in backward.
 */
export function moduleText(plan: Schedule, segments: readonly CheckpointSegment[]): string {
  const steps = plan.steps.slice(0, plan.modelSteps);
  const owned = steps.flatMap(({ name, owner, layer }) =>
    name === owner && typeof layer.pytorch === "string"
      ? [`        self.${identifier(name)} = ${layer.pytorch}`]
      : [],
  );
  const writer = new ForwardWriter(plan, steps);
  const methods = segments.flatMap((segment, place) => writer.segment(segment, place));
  const forward = writer.forward(segments);
  return [
    "class Network(nn.Module):",
    "    def __init__(self):",
    "        super().__init__()",
    ...owned,
    ...methods,
    ...forward,
  ].join("\n");
}

/** Writes the statements of a forward pass. */
class ForwardWriter {
  private readonly plan: Schedule;
  private readonly steps: readonly ScheduledStep[];

  constructor(plan: Schedule, steps: readonly ScheduledStep[]) {
    this.plan = plan;
    this.steps = steps;
  }

  /** The steps of a segment as a method, of what it takes, answering with what is needed after it. */
  segment(segment: CheckpointSegment, place: number): readonly string[] {
    const answers = this.answersOf(segment).map((value) => this.variable(value));
    const elsewhere = this.goneIn(segment).filter((value) => !segment.takes.includes(value));
    return [
      "",
      `    def run${place + 1}(self, ${segment.takes.map((value) => this.variable(value)).join(", ")}):`,
      ...this.statements(segment.start, segment.end, new Set([...this.answersOf(segment), ...elsewhere])),
      `        return ${answers.join(", ")}`,
    ];
  }

  forward(segments: readonly CheckpointSegment[]): readonly string[] {
    const calls = segments.flatMap((segment, place) => {
      const answers = this.answersOf(segment).map((value) => this.variable(value));
      const takes = segment.takes.map((value) => this.variable(value));
      const call = `checkpoint(self.run${place + 1}, ${takes.join(", ")}, use_reentrant=False, preserve_rng_state=False)`;
      return [`        ${answers.join(", ")} = ${call}`, ...this.deletions(this.goneIn(segment))];
    });
    const rest = this.statements(segments.at(-1)?.end ?? 0, this.steps.length, new Set([this.plan.answer]));
    return [
      "",
      "    def forward(self, x):",
      ...calls,
      ...rest,
      `        return ${this.variable(this.plan.answer)}`,
    ];
  }

  private statements(from: number, to: number, kept: ReadonlySet<number>): readonly string[] {
    return this.steps.slice(from, to).flatMap(({ name, owner, layer, sources }, place) => {
      const inputs = sources.map((source) => this.variable(source));
      const work =
        typeof layer.pytorch === "string"
          ? `self.${identifier(owner)}(${inputs.join(", ")})`
          : layer.pytorch(...inputs);
      const gone = this.plan.released[from + place].filter((value) => !kept.has(value));
      return [`        ${identifier(name)} = ${work}`, ...this.deletions(gone)];
    });
  }

  private deletions(values: readonly number[]): readonly string[] {
    return values.length === 0
      ? []
      : [`        del ${values.map((value) => this.variable(value)).join(", ")}`];
  }

  // What a segment makes and later steps take.
  private answersOf({ start, end }: CheckpointSegment): readonly number[] {
    const gone = new Set(this.plan.released.slice(start, end).flat());
    return this.steps.slice(start, end).flatMap((_, place) => {
      const value = FIRST + start + place;
      return gone.has(value) ? [] : [value];
    });
  }

  // What goes while a segment runs, made before it.
  private goneIn({ start, end }: CheckpointSegment): readonly number[] {
    return this.plan.released
      .slice(start, end)
      .flat()
      .filter((value) => value - FIRST < start);
  }

  private variable(value: number): string {
    return value === INPUT ? "x" : identifier(this.steps[value - FIRST].name);
  }
}

/** A step's name as Python may have it. */
function identifier(step: string): string {
  const name = step.replaceAll(/\W/g, "_");
  return /^\d/.test(name) ? `_${name}` : name;
}

function moduleOf(text: ScheduledStep["layer"]["pytorch"]): string {
  return typeof text === "string" ? text : text("x");
}
