/** Names that features add to those of the kernel, as data: whoever only reads code needs them without the features themselves. */
export interface FeatureNames {
  /** Functions of `inputs` that make a control. */
  readonly controls?: readonly string[];
  /** Other members of `inputs`. */
  readonly members?: readonly string[];
  /** What outputs may have behind `data-`. */
  readonly data?: readonly string[];
  /** Modules that cells import by a bare name. */
  readonly modules?: readonly string[];
}

/** Functions of `inputs` that make a control. */
export const controlNames = new Set("slider number select checkbox text matrix picture".split(" "));

/** Everything that a cell may import from `inputs`. */
export const inputNames = new Set([...controlNames, "progress"]);

/** What outputs may have behind `data-`. */
export const dataNames = new Set(
  "hover input listens step for play value kind part row column picture toggle".split(" "),
);

/** Modules of the site that cells import by a bare name. */
export const moduleNames = new Set<string>();

/** Adds the names of features. Names are only ever added: to read code for two sites is no more than to know the words of both. */
export function addFeatureNames(features: readonly FeatureNames[]): void {
  for (const { controls = [], members = [], data = [], modules = [] } of features) {
    for (const name of controls) controlNames.add(name);
    for (const name of [...controls, ...members]) inputNames.add(name);
    for (const name of data) dataNames.add(name);
    for (const name of modules) moduleNames.add(name);
  }
}
