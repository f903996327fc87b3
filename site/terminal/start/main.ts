// Builds the site, serves it and says where: `npm start -- --port 4321 --base /some/folder/`.
import { fileURLToPath } from "node:url";
import { buildSite } from "../build/buildSite.ts";
import { serve } from "./serve.ts";
import { readStartOptions } from "./startOptions.ts";
import { command } from "../command.ts";

const folder = fileURLToPath(new URL("../../../dist/", import.meta.url));

await command(async () => {
  const { port, base } = readStartOptions(process.argv.slice(2));
  await buildSite({ base, folder });
  const { url } = await serve(folder, { port, base, further: 100, asHost: true });
  console.log(`\nOpen ${url}  (Ctrl-C stops it)`);
});
