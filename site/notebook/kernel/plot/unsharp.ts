import { restorePixelRatio } from "./restorePixelRatio.ts";

restorePixelRatio();
