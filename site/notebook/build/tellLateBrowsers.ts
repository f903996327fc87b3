import type { HotChannelClient, HotPayload, ViteDevServer } from "vite";

/**
 * Repeats to a browser that connects what it has missed while its page was on its way: that the page is wrong, or has
 * changed.
 */
export function tellLateBrowsers({ environments, middlewares, ws }: ViteDevServer): void {
  let problem: HotPayload | undefined;
  let isStale = false;
  const { hot } = environments.client;
  const send = hot.send.bind(hot) as (...words: readonly unknown[]) => void;
  hot.send = (...words: readonly unknown[]) => {
    const payload = words[0] as HotPayload | string;
    if (typeof payload === "object" && payload.type === "full-reload") isStale = true;
    if (typeof payload === "object" && payload.type === "error") {
      problem = payload;
      // Nobody is there to hear it; the bundler would tell whoever comes next, whatever page that is.
      if (ws.clients.size === 0) return;
    }
    send(...words);
  };
  middlewares.use((request, response, next) => {
    if (/\btext\/html\b/.test(request.headers.accept ?? "")) isStale = false;
    response.on("finish", () => {
      const isPage = String(response.getHeader("content-type")).startsWith("text/html");
      if (isPage && response.statusCode < 400) problem = undefined;
    });
    next();
  });
  hot.on("vite:client:connect", (_: unknown, client: HotChannelClient) => {
    if (isStale) client.send({ type: "full-reload", path: "*" });
    else if (problem !== undefined) client.send(problem);
  });
}
