import { processPeaks } from "../../../engine/memory/allocator/processPeaks.ts";
import type { KindBytes, Phase } from "../../../engine/memory/memoryKinds.ts";
import { peak } from "../../../engine/memory/timeline/peak.ts";
import { pytorchScript } from "../../../engine/pytorch/pytorchScript.ts";
import {
  programNetwork,
  programOptimizer,
  programProcess,
  programTimeline,
  type Program,
} from "../../../engine/program.ts";
import { formatBytes } from "../../../engine/units/formatBytes.ts";
import { group } from "../../../engine/units/group.ts";
import { alignColumns } from "../alignColumns.ts";
import { UsageError } from "../command.ts";

/** The memory of one program: its tensors, and the caching allocator of a GPU that holds them. */
export interface ProgramAnswer {
  readonly network: string;
  readonly program: Program;
  /** Everything alive at once; an optimizer's counters of steps in CPU memory too. */
  readonly peakBytes: number;
  readonly peakStep: string;
  readonly peakPhase: Phase;
  readonly byKind: KindBytes;
  /** The caching allocator's blocks and segments in a fresh process, without workspaces. */
  readonly allocatedBytes: number;
  readonly reservedBytes: number;
  /** Whether all later steps take the same. */
  readonly settled: boolean;
  /** The condition under which the numbers hold, if memory depends on one. */
  readonly assumes?: string;
}

/** Works a program out. Throws a UsageError of one line if that cannot be. */
export function programAnswer(program: Program): ProgramAnswer {
  return usage(() => {
    const { name } = programNetwork(program);
    const { bytes, step, phase, byKind } = peak(programTimeline(program));
    const { steps, later, settled } = processPeaks(programProcess(program));
    const isFirst = program.purpose === "training" && program.step === "first";
    const { peakAllocatedBytes, reservedBytes } = isFirst ? steps[0] : later;
    const { assumes } = program.purpose === "training" ? programOptimizer(program) : {};
    if (!Number.isSafeInteger(reservedBytes)) throw new RangeError("too much to count to the byte");
    return {
      network: name,
      program,
      peakBytes: bytes,
      peakStep: step,
      peakPhase: phase,
      byKind,
      allocatedBytes: peakAllocatedBytes,
      reservedBytes,
      settled: isFirst || settled,
      ...(assumes === undefined ? {} : { assumes }),
    };
  });
}

/** The PyTorch script that measures a program. Throws a UsageError of one line if there is none. */
export function programScript(program: Program): string {
  return usage(() => pytorchScript(program));
}

/** The answer as lines of text. */
export function programTable(answer: ProgramAnswer): string {
  const { batch, size, dtype, purpose } = answer.program;
  const row = (name: string, bytes: number): readonly string[] => [
    name,
    `${group(bytes)} B`,
    formatBytes(bytes),
  ];
  const kinds = Object.entries(answer.byKind).filter(([, bytes]) => bytes > 0);
  const rows = [
    ...kinds.map(([kind, bytes]) => row(`at the peak, ${wordsOf(kind)}`, bytes)),
    row("peak of tensors", answer.peakBytes),
    row("in the allocator's blocks", answer.allocatedBytes),
    row("in the allocator's segments", answer.reservedBytes),
  ];
  return [
    `${answer.network}, batch ${batch}, ${size} × ${size}, ${dtype}, ${purpose}; the peak is in ${answer.peakPhase}, at ${answer.peakStep}`,
    "",
    ...alignColumns(rows, 1),
    "",
    "Tensors and allocator are those of PyTorch 2.13 in a fresh process that does nothing else. Workspaces of cuDNN and",
    "cuBLAS come on top, in the same segments, and the driver's context comes beside them.",
    ...(answer.assumes === undefined ? [] : [`This holds where ${answer.assumes}.`]),
    ...(answer.settled ? [] : ["After all the steps we tried, the segments had not settled."]),
  ].join("\n");
}

function usage<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${error.message}.`);
  }
}

function wordsOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
