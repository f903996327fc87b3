import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { vi } from "vitest";
import type { Driver, Running } from "./driver.ts";

/** The keys that WebDriver knows by a character of its own. */
const keys: Readonly<Record<string, string>> = {
  Shift: "\uE008",
  Control: "\uE009",
  Enter: "\uE007",
  Escape: "\uE00C",
  End: "\uE010",
  Home: "\uE011",
  ArrowDown: "\uE015",
};

/** Starts WebKit's driver, on a screen of its own that nobody sees. */
export async function startWebKit(driver: string, xvfb: string): Promise<Running> {
  const screen = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [display] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}` };
  const running = spawn(driver, [`--port=${port}`, "--replace-on-new-session"], { env, stdio: "ignore" });
  const root = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => send(root, "GET", "/status"), { timeout: 20_000 });
  return {
    window: () => openWindow(root),
    async close() {
      await end(running);
      await end(screen);
    },
  };
}

async function openWindow(root: string): Promise<Driver> {
  const { sessionId } = (await send(root, "POST", "/session", { capabilities: {} })) as { sessionId: string };
  const post = (path: string, body: object) => send(`${root}/session/${sessionId}`, "POST", path, body);
  const act = async (type: "pointer" | "key", actions: readonly object[]) => {
    await post("/actions", { actions: [{ type, id: type, actions }] });
  };
  const down = (key: string) => ({ type: "keyDown", value: keys[key] ?? key });
  const up = (key: string) => ({ type: "keyUp", value: keys[key] ?? key });
  return {
    open: (url) => post("/url", { url }),
    look: (at, ...given) =>
      post("/execute/sync", { script: `return (${String(at)})(...arguments)`, args: given }) as never,
    move(path, held) {
      const moves = path.map(({ x, y }) => ({
        type: "pointerMove",
        duration: 20,
        x: Math.round(x),
        y: Math.round(y),
      }));
      if (held) moves.splice(1, 0, { type: "pointerDown", button: 0 } as never);
      return act("pointer", held ? [...moves, { type: "pointerUp", button: 0 }] : moves);
    },
    press: (...keys) => act("key", [...keys.map(down), ...keys.toReversed().map(up)]),
    type: (text) =>
      act(
        "key",
        [...text]
          .flatMap((letter) => (letter === "\n" ? "Enter" : letter))
          .flatMap((key) => [down(key), up(key)]),
      ),
    resize: (width, height) => post("/window/rect", { width, height }) as never,
    close: () => send(root, "DELETE", `/session/${sessionId}`) as never,
  };
}

/** Sends a command to the driver, and returns its answer. Throws the driver's error. */
async function send(root: string, method: string, path: string, body?: object): Promise<unknown> {
  const text = body === undefined ? null : JSON.stringify(body);
  const { value } = (await (await fetch(root + path, { method, body: text })).json()) as {
    value: { error?: string; message?: string } | null;
  };
  if (value?.error !== undefined) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}
