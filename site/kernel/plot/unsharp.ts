import { restore } from "./sharp.ts";

restore();
