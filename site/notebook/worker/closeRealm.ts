import { installFrames } from "../kernel/document/withFrames.ts";
import { freezeSharedObjects } from "../kernel/run/freezeSharedObjects.ts";
import type { Modules } from "../kernel/run/importValue.ts";
import { kernelObjects } from "../kernel/run/kernelObjects.ts";
import { disableFunctionConstructors } from "../kernel/run/disableFunctionConstructors.ts";
import type { SharedObjects } from "../kernel/run/collectSharedObjects.ts";

/**
 * Freezes all that cells share with each other and with the kernel, for good: the language, the modules, and the
 * classes of the objects that the kernel hands out. Nothing that a cell overrides can then lead to the kernel's own
 * tables.
 */
export function closeRealm(modules: Modules): SharedObjects | undefined {
  installFrames();
  disableFunctionConstructors();
  const shared = freezeSharedObjects(kernelObjects());
  for (const load of Object.values(modules)) shared.add(load());
  return shared;
}
