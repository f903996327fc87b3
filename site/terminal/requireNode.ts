const needed = [22, 12] as const;

/** Throws where this Node cannot build the site: none came with the packages, and the machine's own is too old. */
export function requireNode(version = process.versions.node): void {
  const [major, minor] = version.split(".").map(Number) as [number, number];
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Error(
    `Node ${version} is too old to build the site, and no newer one came with the packages. ` +
      `Run "npm ci --include=optional", or install Node ${needed.join(".")} or later.`,
  );
}
