export { isAllowedAttribute, isAllowedElement } from "../../../../site/notebook/kernel/isAllowedAttribute.ts";
