import { expectOptions, oneOf, optionKinds, type Known } from "../expectOptions.ts";
import { expectCount } from "../layers/expectCount.ts";
import { namings, type Naming, type ZooOptions } from "./zooEntry.ts";

const known: Known<ZooOptions> = {
  batch: optionKinds.readLater,
  size: optionKinds.readLater,
  classes: optionKinds.readLater,
  naming: oneOf(...namings),
};

/** A network's options where none are given, and the ways of naming its maps that can be told apart. */
interface Usual {
  readonly size?: number;
  readonly classes?: number;
  readonly namings?: readonly Naming[];
}

/** The options with their defaults: whole numbers ≥ 1, and a way of naming maps that makes a difference. */
export function pictureOptions(name: string, options: ZooOptions, usual: Usual = {}): Required<ZooOptions> {
  expectOptions(name, options, known);
  const {
    batch = 1,
    size = usual.size ?? 224,
    classes = usual.classes ?? 1000,
    naming = "torchvision",
  } = options;
  expectCount(`${name} batch`, batch);
  expectCount(`${name} size`, size);
  expectCount(`${name} classes`, classes);
  const ways = usual.namings ?? ["torchvision"];
  if (ways.includes(naming)) return { batch, size, classes, naming };
  throw new RangeError(
    ways.length === 1
      ? `${name} naming: its layers run in a row, where names make no difference; leave it out`
      : `${name} naming: expected ${ways.join(" or ")}, got ${naming}`,
  );
}
