export { allowAttribute, allowElement } from "../../../site/kernel/allowed.ts";
