import { FIRST } from "./input.ts";
import type { Schedule } from "./schedule.ts";

/** Which steps the result depends on: those that a gradient can come back to. */
export function receivesGradient({ steps, result }: Schedule): readonly boolean[] {
  const flows = steps.map(() => false);
  flows[result - FIRST] = true;
  for (let position = steps.length - 1; position >= 0; position--)
    if (flows[position])
      for (const source of steps[position].sources) if (source >= FIRST) flows[source - FIRST] = true;
  return flows;
}
