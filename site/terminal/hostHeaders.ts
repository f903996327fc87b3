import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

export type Headers = Readonly<Record<string, string>>;

/** The policy that a page states in its own `<meta>`. */
export function policyOf(html: string): string | undefined {
  const meta = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]+)"/i.exec(html)?.[1];
  return meta?.replaceAll("&#39;", "'");
}

/**
 * The headers that a host sends with a page: the page's own policy, and all that a `<meta>` cannot say.
 *
 * Only pages of the site may frame one. The kernel's frame has no origin of its own however it is opened.
 */
export function headersOf(path: string, policy: string): Headers {
  const sandbox = path.endsWith("/kernel/frame.html") ? ["sandbox allow-scripts"] : [];
  return {
    "Content-Security-Policy": [policy, "frame-ancestors 'self'", ...sandbox].join("; "),
    "X-Content-Type-Options": "nosniff",
  };
}

/** Writes the headers of all paths as hosts of static files read them: a path, and below it its headers. */
export function headersFile(all: ReadonlyMap<string, Headers>): string {
  const blocks = [...all].map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Reads such a file back into the headers of each path. */
export function readHeaders(text: string): ReadonlyMap<string, Headers> {
  const blocks = text.trim().split(/\n\s*\n/);
  return new Map(
    blocks.map((block) => {
      const [path, ...lines] = block.split("\n");
      const entries = lines.map((line) => /^\s*([^:\s]+):\s*(.*)$/.exec(line)!.slice(1) as [string, string]);
      return [path!, Object.fromEntries(entries)];
    }),
  );
}

/** Writes a file `_headers` beside the pages after a build, from the policies that they state. */
export function hostHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "host-headers",
    hooks: {
      "astro:config:done": ({ config }) => void (base = `${config.base.replace(/\/$/, "")}/`),
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true }))
          .filter((file) => file.endsWith(".html"))
          .sort();
        const all = new Map<string, Headers>();
        for (const file of files) {
          const policy = policyOf(await readFile(join(root, file), "utf8"));
          if (policy === undefined) throw new Error(`${file} states no policy: give it one in its head.`);
          const path = base + file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1");
          all.set(path, headersOf(path, policy));
        }
        await writeFile(join(root, "_headers"), headersFile(all));
      },
    },
  };
}
