import type { HotChannelClient, HotPayload, ViteDevServer } from "vite";

/**
 * Sends what is wrong with a page again to a browser that connects after it was told: it is told once, shortly after the
 * page, and a browser that is still loading does not hear it.
 */
export function resendProblems({ environments, middlewares, ws }: ViteDevServer): void {
  let last: HotPayload | undefined;
  const { hot } = environments.client;
  const send = hot.send.bind(hot) as (...words: readonly unknown[]) => void;
  hot.send = (...words: readonly unknown[]) => {
    const payload = words[0] as HotPayload | string;
    if (typeof payload === "object" && payload.type === "error") {
      last = payload;
      // Nobody is there to hear it; the bundler would tell whoever comes next, whatever page that is.
      if (ws.clients.size === 0) return;
    }
    send(...words);
  };
  middlewares.use((_, response, next) => {
    response.on("finish", () => {
      const isPage = String(response.getHeader("content-type")).startsWith("text/html");
      if (isPage && response.statusCode < 400) last = undefined;
    });
    next();
  });
  hot.on("vite:client:connect", (_: unknown, client: HotChannelClient) => {
    if (last !== undefined) client.send(last);
  });
}
