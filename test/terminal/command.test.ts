import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Allows for commands that start in a second or two, and later while other work shares the machine. */
vi.setConfig({ testTimeout: 120_000 });

const { NODE_ENV: _, ...env } = process.env;

/** Starts one of the package's commands as npm does. */
function start(name: string, words: string, stdout: StdioOptions): ChildProcess {
  const line = `exec ${scripts[name]} ${words}`;
  return spawn("sh", ["-c", line], { stdio: ["ignore", stdout, "pipe"] as StdioOptions, env });
}

/** The end of a command: its exit code or signal, and its complaint. */
async function endOf(running: ChildProcess) {
  let complaint = "";
  running.stderr!.on("data", (text: Buffer) => (complaint += String(text)));
  const [code, signal] = (await once(running, "close")) as [number | null, string | null];
  return { code: code ?? signal, complaint };
}

const full = "The output could not be written: ENOSPC: no space left on device, write\n";

for (const [name, words] of Object.entries({ memory: "vgg16", verify: "--json", lesson: "--help" })) {
  test.runIf(existsSync("/dev/full"))(`${name} into a full disk says so and ends with 1`, async () => {
    const running = start(name, words, openSync("/dev/full", "w") as never);
    expect(await endOf(running)).toEqual({ code: 1, complaint: full });
  });

  test(`${name} whose reader has gone ends quietly, as by SIGPIPE`, async () => {
    const running = start(name, words, "pipe");
    running.stdout!.destroy();
    expect(await endOf(running)).toEqual({ code: 141, complaint: "" });
  });
}

test.runIf(existsSync("/dev/full"))("build into a full disk says so and ends with 1", async () => {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-full-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const running = start("build", `--outDir ${folder}`, openSync("/dev/full", "w") as never);
  expect(await endOf(running)).toEqual({ code: 1, complaint: full });
});

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} ends a command and what works for it, with ${code}`, async () => {
    const endless = "console.log(process.pid); setInterval(() => {}, 1000)";
    const words = ["--import", "tsx", "site/terminal/withNode/main.ts", process.execPath, "-e", endless];
    const running = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"], env });
    const [worker] = (await once(running.stdout, "data")) as [Buffer];
    running.kill(signal);
    expect(await endOf(running)).toEqual({ code, complaint: "" });
    expect(() => process.kill(Number(worker), 0)).toThrow("ESRCH");
  });
}

test("a signal to npm, which ends the shell between, ends the command and what works for it", async () => {
  const endless = "console.log(process.pid); setInterval(() => {}, 1000)";
  const line = `node --import tsx site/terminal/withNode/main.ts node -e "${endless}"; true`;
  const shell = spawn("sh", ["-c", line], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...env, npm_lifecycle_event: "start" },
  });
  const [worker] = (await once(shell.stdout, "data")) as [Buffer];
  shell.kill("SIGTERM");
  await vi.waitFor(() => expect(() => process.kill(Number(worker), 0)).toThrow("ESRCH"), { timeout: 60_000 });
});

test("a command that fails hands on its exit code", async () => {
  const words = [
    "--import",
    "tsx",
    "site/terminal/withNode/main.ts",
    process.execPath,
    "-e",
    "process.exit(7)",
  ];
  const running = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], env });
  expect(await endOf(running)).toEqual({ code: 7, complaint: "" });
});
