import { expect, test } from "vitest";
import { readStartOptions } from "../../../site/terminal/start/startOptions.ts";

test("npm start without options serves the root on port 4321", () => {
  expect(readStartOptions([])).toEqual({ port: 4321, base: "/" });
});

test("a base may be written with or without its slashes", () => {
  for (const base of ["some/folder", "/some/folder", "some/folder/", "/some/folder/"])
    expect(readStartOptions(["--base", base]).base).toBe("/some/folder/");
});

test("a port is a whole number from 1 to 65535", () => {
  expect(readStartOptions(["--port", "8080"]).port).toBe(8080);
  for (const port of ["0", "65536", "80.5", "-1", "http", ""])
    expect(() => readStartOptions([`--port=${port}`])).toThrow("--port");
});

test("a base that climbs or holds other than names is refused", () => {
  for (const base of ["../up", "/a/./b", "https://elsewhere", "/a b/", "/a?b"])
    expect(() => readStartOptions(["--base", base])).toThrow("a base is a path");
});

test("an unknown option is refused in one line that names the known ones", () => {
  expect(() => readStartOptions(["--prot", "1"])).toThrow(
    "Unknown option '--prot'. Known options: --port 4321, --base /some/folder/.",
  );
  expect(() => readStartOptions(["stray"])).toThrow(/^[^\n]+Known options[^\n]+$/);
});
