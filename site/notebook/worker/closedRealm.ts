import { installFrames } from "../kernel/document/withFrames.ts";
import { closeShared } from "../kernel/run/closeShared.ts";
import type { Modules } from "../kernel/run/importValue.ts";
import { ownParts } from "../kernel/run/ownParts.ts";
import { refuseText } from "../kernel/run/refuseText.ts";
import type { Shared } from "../kernel/run/gatherShared.ts";

/**
 * Closes to changes all that cells share with each other and with the kernel, for good: the language, the modules, and
 * the classes of what the kernel hands out. Nothing a cell overrides can then lead to the kernel's own tables.
 */
export function closedRealm(modules: Modules): Shared | undefined {
  installFrames();
  refuseText();
  const shared = closeShared(ownParts());
  for (const load of Object.values(modules)) shared.add(load());
  return shared;
}
