// Builds the site into dist/: `npm run build -- --base /some/folder/`, and whatever else astro build takes.
import { astroBuild } from "./buildSite.ts";
import { command } from "../command.ts";

await command(() => astroBuild(process.argv.slice(2)));
