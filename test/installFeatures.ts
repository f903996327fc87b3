import { afterAll, vi } from "vitest";
import { addFeatureNames } from "../site/notebook/kernel/featureNames.ts";
import { buildFeatures } from "../site/buildFeatures.ts";
import { installBuildFeatures } from "../site/notebook/build/installedBuildFeatures.ts";
import { installFeatures } from "../site/notebook/kernel/installedFeatures.ts";
import { kernelFeatures } from "../site/kernelFeatures.ts";
import { notebookOptions } from "../site/notebookOptions.ts";

// Every test runs with the features of this site.
installFeatures(kernelFeatures);
installBuildFeatures(buildFeatures);
addFeatureNames([{ modules: ["engine"] }, ...notebookOptions.features!.flatMap(({ names }) => names ?? [])]);

// Files that share a worker leave it as they found it.
afterAll(() => void vi.unstubAllGlobals());
