import type { ByteCount } from "../../../engine/bytes.ts";
import type { UnitName } from "../../../engine/units.ts";

// What units add to the module `inputs`, as it stands outside a page.

declare module "../../notebook/features/questions/predict.ts" {
  interface Amounts {
    readonly bytes: ByteCount;
  }
}

/** The unit of byte counts: MB is 10⁶ bytes, MiB 2²⁰, `article` the article's own mixture. */
export type Unit = UnitName;

/** The unit that the reader has chosen for byte counts. */
export const unit: Unit = "MB";
