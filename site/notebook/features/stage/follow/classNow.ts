import type { StageRecord } from "../client/stageRecord.ts";

/** The part of a record that a class follows; what else there is only the speaker's own windows need. */
export type ClassRecord = Pick<
  StageRecord,
  "revision" | "writer" | "state" | "inputs" | "sources" | "acts" | "settings"
>;

/** The place of a class in its talk, as its shared document holds it. */
export interface ClassNow {
  readonly lesson: string;
  readonly record: ClassRecord;
}

/** Takes out of a record what a class needs: each change goes to every follower. */
export function classRecord({
  revision,
  writer,
  state,
  inputs,
  sources,
  acts,
  settings,
}: StageRecord): ClassRecord {
  return { revision, writer, state: { ...state, typed: "" }, inputs, sources, acts, settings };
}

/** Reads a place as it came over the network; undefined where it is none. */
export function readClassNow(value: unknown): ClassNow | undefined {
  const { lesson, record } = (value ?? {}) as Partial<ClassNow>;
  const isPlace =
    typeof lesson === "string" && /^[\w-]+$/.test(lesson) && Number.isSafeInteger(record?.state?.stop);
  return isPlace ? (value as ClassNow) : undefined;
}
