/** Names that features add to the kernel's own, as data, for code that is only read needs them without the features. */
export interface FeatureNames {
  /** The functions of `inputs` that make a control. */
  readonly controls?: readonly string[];
  /** Other members of `inputs`. */
  readonly members?: readonly string[];
  /** The names that outputs may have behind `data-`. */
  readonly data?: readonly string[];
  /** Modules that cells import by a bare name. */
  readonly modules?: readonly string[];
}

/** The functions of `inputs` that make a control. */
export const controlNames = new Set("slider number select checkbox text matrix picture".split(" "));

/** The names that a cell may import from `inputs`. */
export const inputNames = new Set([...controlNames, "progress"]);

/** The names that outputs may have behind `data-`. */
export const dataNames = new Set(
  "hover input listens step for play value kind part row column picture toggle".split(" "),
);

/** Modules of the site that cells import by a bare name. */
export const moduleNames = new Set<string>();

/** Adds the names of features. None is ever removed: reading code for two sites only takes the names of both. */
export function addFeatureNames(features: readonly FeatureNames[]): void {
  for (const { controls = [], members = [], data = [], modules = [] } of features) {
    for (const name of controls) controlNames.add(name);
    for (const name of [...controls, ...members]) inputNames.add(name);
    for (const name of data) dataNames.add(name);
    for (const name of modules) moduleNames.add(name);
  }
}
