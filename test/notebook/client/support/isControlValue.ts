export { isControlValue } from "../../../../site/notebook/client/untrusted/isControlValue.ts";
