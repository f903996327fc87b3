// Makes the notebook part a package: `npm pack ./site/notebook` calls it.
import { fileURLToPath } from "node:url";
import { command } from "../command.ts";
import { compilePackage } from "./compilePackage.ts";

const home = fileURLToPath(new URL("../../notebook", import.meta.url));
await command(() => compilePackage(home));
