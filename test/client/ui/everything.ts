export * as control from "../../../site/client/ui/control.ts";
export * as controls from "../../../site/client/ui/controls.ts";
export * as patching from "../../../site/client/ui/patch.ts";
