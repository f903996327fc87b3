import { pathToFileURL } from "node:url";
import type { BuildFeature } from "./buildFeature.ts";
import type { NotebookSite } from "./notebookSite.ts";

let installed: readonly BuildFeature[] = [];

/** Makes features known to whatever reads lessons in this program. */
export const installBuildFeatures = (features: readonly BuildFeature[]): void => void (installed = features);

export const installedBuildFeatures = (): readonly BuildFeature[] => installed;

/** Loads the parts of a site's features that work on lessons, where no bundler does it. */
export const loadBuildFeatures = ({
  features,
}: Pick<NotebookSite, "features">): Promise<readonly BuildFeature[]> =>
  Promise.all(
    features
      .flatMap(({ build }) => build ?? [])
      .map(
        async (file) => ((await import(pathToFileURL(file).href)) as { readonly build: BuildFeature }).build,
      ),
  );
