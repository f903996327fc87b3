// Builds the site and serves it to a class: `npm run present -- --port 4321`.
import { fileURLToPath } from "node:url";
import { renderUnicodeCompact } from "uqr";
import { buildSite } from "../build/buildSite.ts";
import { command } from "../command.ts";
import { classSecret } from "./classSecret.ts";
import { readPresentOptions } from "./presentOptions.ts";
import { startClass } from "./startClass.ts";

const top = new URL("../../../", import.meta.url);

await command(async () => {
  const { port, redis, site, isNew } = readPresentOptions(process.argv.slice(2));
  const folder = site ?? fileURLToPath(new URL("dist/", top));
  if (site === undefined) await buildSite({ base: "/", folder });
  const kept = fileURLToPath(new URL("node_modules/.cache/class-secret", top));
  const secret = process.env["CLASS_SECRET"] ?? (await classSecret(kept, { isNew }));
  const { teach, follow, code } = await startClass({ site: folder, secret, port, further: 100, redis });
  console.log(`
${renderUnicodeCompact(follow, { border: 2 })}
Your class: ${code}
  they open    ${follow}
  you present  ${teach}  (keep it to yourself)
Ctrl-C stops it; who starts it again within 12 hours finds the same class.`);
});
