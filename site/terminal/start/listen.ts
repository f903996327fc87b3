import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Opens a server at a port, or at the next that is free up to `last`; to this machine alone where it is the host. */
export async function listen(
  server: Server,
  { port, last, host }: { readonly port: number; readonly last: number; readonly host?: string },
): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port, host }, () => {
        server.off("error", reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= Math.min(last, 65535)) throw error;
    return listen(server, { port: port + 1, last, ...(host !== undefined && { host }) });
  }
}
