import { expect, test } from "vitest";
import { readPresentOptions } from "../../../site/terminal/present/presentOptions.ts";

test("without options it builds, and serves the class of the day at 4321", () => {
  expect(readPresentOptions([])).toEqual({ port: 4321, redis: undefined, site: undefined, isNew: false });
});

test("a port, a built site, Redis and a new class can be asked for", () => {
  const words = ["--port", "8080", "--site", "dist", "--redis", "redis://localhost:6379", "--new"];
  expect(readPresentOptions(words)).toEqual({
    port: 8080,
    redis: "redis://localhost:6379",
    site: "dist",
    isNew: true,
  });
});

test("anything else is refused, with what is known", () => {
  expect(() => readPresentOptions(["--port", "0"])).toThrow(
    "--port 0: a port is a whole number from 1 to 65535.",
  );
  expect(() => readPresentOptions(["--redis", "here"])).toThrow(
    "an address of Redis is like redis://localhost:6379.",
  );
  expect(() => readPresentOptions(["--code", "a"])).toThrow(
    "Known options: --port 4321, --new, --site dist, --redis",
  );
});
