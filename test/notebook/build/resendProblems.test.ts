import { EventEmitter } from "node:events";
import type { ViteDevServer } from "vite";
import { expect, test } from "vitest";
import { resendProblems } from "../../../site/notebook/build/resendProblems.ts";

/** A development server with so many browsers open, and what they hear. */
function fakeServer(browsers: number) {
  const heard: unknown[] = [];
  const events = new EventEmitter();
  let answer: (request: unknown, response: EventEmitter, next: () => void) => void = () => {};
  const hot = { send: (payload: unknown) => void heard.push(payload), on: events.on.bind(events) };
  resendProblems({
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
    page(statusCode: number, type = "text/html") {
      const response = Object.assign(new EventEmitter(), { statusCode, getHeader: () => type });
      answer({}, response, () => {});
      response.emit("finish");
    },
  };
}

const problem = { type: "error", err: { message: "a", stack: "" } };

test("a browser that connects after a problem was told hears of it", () => {
  const { hot, heard, connect, page } = fakeServer(1);
  expect(connect()).toEqual([]);
  page(500);
  hot.send(problem);
  expect(heard).toEqual([problem]);
  expect(connect()).toEqual([problem]);
  expect(connect()).toEqual([problem]);
});

test("once a page is whole, nothing is told again; scripts and pictures do not count", () => {
  const { hot, connect, page } = fakeServer(1);
  hot.send(problem);
  page(200, "text/javascript");
  page(304, "image/png");
  expect(connect()).toEqual([problem]);
  page(200, "text/html; charset=utf-8");
  expect(connect()).toEqual([]);
});

test("a problem that nobody hears is not kept by the bundler, which would tell it on any page", () => {
  const { hot, heard, connect } = fakeServer(0);
  hot.send(problem);
  hot.send({ type: "full-reload" });
  expect(heard).toEqual([{ type: "full-reload" }]);
  expect(connect()).toEqual([problem]);
});
