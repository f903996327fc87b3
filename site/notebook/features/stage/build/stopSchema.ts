import { z } from "astro/zod";

const names = z.union([z.string(), z.array(z.string())]).transform((names) => [names].flat());

const reveal = {
  show: names.default([]),
  hide: names.default([]),
  set: z.record(z.string(), z.unknown()).default({}),
  code: names.default([]),
  solve: names.default([]),
};

/** The keys that a stop's YAML may have; any other is a mistake. */
export const stopSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().endsWith("?").optional(),
  answer: z.string().min(1).optional(),
  poll: z
    .union([
      z.string(),
      z
        .array(z.union([z.string(), z.number()]).transform(String))
        .min(2)
        .max(9),
    ])
    .optional(),
  minutes: z.int().positive().optional(),
  note: z.string().min(1).optional(),
  ...reveal,
  reveals: z.array(z.strictObject(reveal)).default([]),
});

export type WrittenStop = z.infer<typeof stopSchema>;
