// Runs a command on a Node new enough for it: `tsx site/terminal/withNode/main.ts astro build`.
import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { command, waitForExit } from "../command.ts";
import { nodeFolder } from "./nodeFolder.ts";

await command(async () => {
  const { platform, arch, execPath, env } = process;
  const folder = nodeFolder({ version: process.versions.node, platform, arch, execPath });
  // Windows writes it "Path".
  const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const [program, ...words] = process.argv.slice(2);
  const working = spawn(program!, words, {
    stdio: "inherit",
    env: { ...env, [path]: `${folder}${delimiter}${env[path]}` },
    shell: platform === "win32", // programs of packages are scripts there
  });
  process.exitCode = await waitForExit(working);
});
