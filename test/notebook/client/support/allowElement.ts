export { allowAttribute, allowElement } from "../../../../site/notebook/kernel/allowAttribute.ts";
