import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { randomBytes } from "node:crypto";

const program = fileURLToPath(new URL("../../site/terminal/present/main.ts", import.meta.url));

/** One process that serves the class. */
export interface ClassProcess {
  readonly port: number;
  /** The paths that let in the speaker and followers. */
  readonly teach: string;
  readonly follow: string;
}

/** Processes that serve one class by way of Redis. */
export interface ClassProcesses {
  readonly all: readonly ClassProcess[];
  /** Ends the last process at once, as a fault would. */
  kill(): Promise<void>;
  /** Starts it again at the same port; resolves once it answers. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Redis and two processes of `npm run present` that share a class. Throws, with a remedy, where there is no Redis. */
export async function startProcesses(site: string): Promise<ClassProcesses> {
  const secret = randomBytes(32).toString("hex");
  const store = await freePort();
  const redis = spawn("redis-server", ["--port", String(store), "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  await new Promise<void>((resolve, reject) => {
    redis.on("spawn", () => resolve());
    redis.on("error", () =>
      reject(new Error("no redis-server: install it, as by “apt-get install redis-server”.")),
    );
  });
  const start = async (port: number) => {
    const words = [
      "--import",
      "tsx",
      program,
      "--site",
      site,
      "--port",
      String(port),
      "--redis",
      `redis://localhost:${store}`,
    ];
    const working = spawn(process.execPath, words, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, CLASS_SECRET: secret },
    });
    return { working, ...(await addressesOf(working)) };
  };
  const one = await start(await freePort());
  let other = await start(await freePort());
  process.on("exit", () => [one.working, other.working, redis].forEach((working) => working.kill()));
  const ended = (working: ChildProcess) =>
    new Promise<void>((resolve) => void working.once("exit", () => resolve()));
  const kill = async (): Promise<void> => {
    const gone = ended(other.working);
    other.working.kill("SIGKILL");
    await gone;
  };
  return {
    all: [one, other],
    kill,
    restart: async () => void (other = await start(other.port)),
    async close() {
      const gone = [one.working, other.working, redis].map(ended);
      for (const working of [one.working, other.working, redis]) working.kill();
      await Promise.all(gone);
    },
  };
}

/** Waits for the addresses that a process prints. */
function addressesOf(working: ChildProcess): Promise<ClassProcess> {
  return new Promise((resolve, reject) => {
    let said = "";
    working.on("exit", (code) => reject(new Error(`present ended with ${code}: ${said}`)));
    working.stdout!.on("data", (text: Buffer) => {
      said += text.toString();
      const teach = /http:\/\/localhost:(\d+)(\/teach\/\S+)/.exec(said);
      const follow = /http:\/\/[^/\s]+(\/follow\/\S+)/.exec(said);
      if (teach && follow) resolve({ port: Number(teach[1]), teach: teach[2]!, follow: follow[1]! });
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
