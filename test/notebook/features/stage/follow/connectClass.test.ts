import { expect, test, vi } from "vitest";
import {
  longestSilence,
  retryDelay,
} from "../../../../../site/notebook/features/stage/follow/connectClass.ts";
import type { ClassNow } from "../../../../../site/notebook/features/stage/follow/classNow.ts";
import { heartbeat } from "../../../../../site/terminal/present/createFence.ts";
import { startClass } from "../../../../../site/terminal/present/startClass.ts";
import { classRoom, placeAt } from "../../../../terminal/present/classRoom.ts";

test("a lost connection is tried again within a second, again and again", () => {
  expect(retryDelay).toEqual({ least: 200, most: 700 });
});

test("a connection counts as lost after three signs of life that did not come", () => {
  expect([heartbeat, longestSilence]).toEqual([2000, 7000]);
  expect(longestSilence).toBeGreaterThan(3 * heartbeat);
});

test(
  "after a server's death a newer speaker is followed, though others remember an older one",
  { timeout: 20_000 },
  async () => {
    const room = await classRoom();
    const [key, ticket] = [await room.letIn(room.teach), await room.letIn(room.follow)];
    const first = await room.join(key, "speak");
    const heard: (ClassNow | undefined)[] = [];
    await room.join(ticket, "follow", (now) => heard.push(now));
    first.share(placeAt(5));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(placeAt(5)));
    first.close();
    await room.close();
    const again = await startClass({ site: room.site, secret: "a secret", port: room.port });
    const second = await room.join(key, "speak");
    second.share(placeAt(2));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(placeAt(2)), { timeout: 10_000 });
    second.share(placeAt(3));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(placeAt(3)));
    await again.close();
  },
);
