export { fits } from "../../../site/client/distrust/fits.ts";
