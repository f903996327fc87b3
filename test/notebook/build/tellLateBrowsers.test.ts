import { EventEmitter } from "node:events";
import type { ViteDevServer } from "vite";
import { expect, test } from "vitest";
import { tellLateBrowsers } from "../../../site/notebook/build/tellLateBrowsers.ts";

interface Asked {
  readonly headers: { readonly accept: string };
}

/** A development server with so many browsers open, and what they hear. */
function fakeServer(browsers: number) {
  const heard: unknown[] = [];
  const events = new EventEmitter();
  let answer: (request: Asked, response: EventEmitter, next: () => void) => void = () => {};
  const hot = { send: (payload: unknown) => void heard.push(payload), on: events.on.bind(events) };
  tellLateBrowsers({
    ws: { clients: { size: browsers } },
    environments: { client: { hot } },
    middlewares: { use: (handler: typeof answer) => void (answer = handler) },
  } as unknown as ViteDevServer);
  return {
    heard,
    hot,
    connect() {
      const told: unknown[] = [];
      events.emit("vite:client:connect", undefined, { send: (payload: unknown) => void told.push(payload) });
      return told;
    },
    /** Asks for something, and answers with what ends the answer. */
    ask(statusCode: number, type = "text/html") {
      const response = Object.assign(new EventEmitter(), { statusCode, getHeader: () => type });
      answer({ headers: { accept: type } }, response, () => {});
      return () => void response.emit("finish");
    },
  };
}

const problem = { type: "error", err: { message: "a", stack: "" } };

test("a browser that connects after a problem was told hears of it", () => {
  const { hot, heard, connect, ask } = fakeServer(1);
  expect(connect()).toEqual([]);
  ask(500)();
  hot.send(problem);
  expect(heard).toEqual([problem]);
  expect(connect()).toEqual([problem]);
  expect(connect()).toEqual([problem]);
});

test("once a page is whole, nothing is told again; scripts and pictures do not count", () => {
  const { hot, connect, ask } = fakeServer(1);
  hot.send(problem);
  ask(200, "text/javascript")();
  ask(304, "image/png")();
  expect(connect()).toEqual([problem]);
  ask(200, "text/html; charset=utf-8")();
  expect(connect()).toEqual([]);
});

test("a problem that nobody hears is not kept by the bundler, which would tell it on any page", () => {
  const { hot, heard, connect } = fakeServer(0);
  hot.send(problem);
  hot.send({ type: "connected" });
  expect(heard).toEqual([{ type: "connected" }]);
  expect(connect()).toEqual([problem]);
});

test("a browser whose page has changed while it was on its way is told to ask again, once", () => {
  const { hot, connect, ask } = fakeServer(1);
  const done = ask(200);
  hot.send({ type: "full-reload" });
  ask(200, "text/javascript")();
  done();
  expect(connect()).toEqual([{ type: "full-reload", path: "*" }]);
  ask(200)();
  expect(connect()).toEqual([]);
});
