import type { Shape } from "../../layers/layer.ts";
import { shapeText } from "../../tensor.ts";
import { Arguments } from "./arguments.ts";
import { callOf } from "./call.ts";
import { explainUnsupported } from "./explainUnsupported.ts";
import { translations } from "./translations.ts";

/** Refuses a layer that was pasted from a program, with what to write for the very same layer, or why there is nothing. */
export function expectNoCall(text: string, shape: Shape): void {
  const call = callOf(text);
  if (call === undefined) return;
  const { name } = call;
  const translation = translations.get(name);
  if (translation === undefined) {
    const what = explainUnsupported(name.toLowerCase().replaceAll("_", ""));
    if (what !== undefined) throw new RangeError(`${name} is not among the layers here: it ${what}`);
    throw new RangeError(
      `${name}(…) cannot be read; write layers as words between commas, such as conv 8, relu`,
    );
  }
  const { names, takes, write } = translation;
  const given = new Arguments(call, names);
  const wanted = takes === undefined ? undefined : given.number(takes);
  const same = write(given);
  given.end();
  // A row of numbers is what linear takes; maps have to be flattened first, which is said when it is written here.
  if (wanted !== undefined && wanted !== shape[1] && (name !== "Linear" || shape.length === 2))
    throw new RangeError(`${name} has ${takes}=${wanted}, but ${shape[1]} come here, in ${shapeText(shape)}`);
  throw new RangeError(`here, write ${same}`);
}
