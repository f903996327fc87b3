import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { expect, onTestFinished, test, vi } from "vitest";
import { Doc } from "yjs";
import type { ClassNow } from "../../../site/notebook/features/stage/follow/classNow.ts";
import { limits, mostPages, shared } from "../../../site/terminal/present/createFence.ts";
import { classRoom, placeAt, type ClassRoom } from "./classRoom.ts";
import { withCookie } from "./withCookie.ts";

const ends = (socket: WebSocket) =>
  new Promise<number | "refused">((resolve) => {
    let isOpen = socket.readyState === WebSocket.OPEN;
    socket.addEventListener("open", () => (isOpen = true));
    socket.addEventListener("close", ({ code }) => resolve(isOpen ? code : "refused"));
    socket.addEventListener("error", () => !isOpen && resolve("refused"));
  });
const opened = (socket: WebSocket) => new Promise((resolve) => socket.addEventListener("open", resolve));

/** Somebody with the library alone, who does not keep to what the site's own code does. */
async function stranger(room: ClassRoom, cookie: string, name: string = shared.document) {
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${room.url.replace("http", "ws")}/class/socket?follow`,
    WebSocketPolyfill: withCookie(cookie),
  });
  const document = new Doc();
  const outcome = Promise.withResolvers<"in" | "out">();
  const provider = new HocuspocusProvider({
    websocketProvider,
    name,
    document,
    onSynced: () => outcome.resolve("in"),
    onAuthenticationFailed: () => outcome.resolve("out"),
  });
  provider.attach();
  onTestFinished(() => (provider.destroy(), websocketProvider.destroy()));
  return { provider, document, websocketProvider, outcome: await outcome.promise };
}

test("what the speaker shares reaches a follower, and one who comes later", async () => {
  const room = await classRoom();
  const speaker = await room.join(await room.letIn(room.teach), "speak");
  const heard: (ClassNow | undefined)[] = [];
  await room.join(await room.letIn(room.follow), "follow", (now) => heard.push(now));
  speaker.share(placeAt(2));
  await vi.waitFor(() => expect(heard).toEqual([undefined, placeAt(2)]));
  const late: (ClassNow | undefined)[] = [];
  await room.join(await room.letIn(room.follow), "follow", (now) => late.push(now));
  expect(late).toEqual([placeAt(2)]);
});

test("a follower's write is refused, and moves nobody", async () => {
  const room = await classRoom();
  const heard: (ClassNow | undefined)[] = [];
  const speaker = await room.join(await room.letIn(room.teach), "speak", (now) => heard.push(now));
  speaker.share(placeAt(1));
  const mallory = await stranger(room, await room.letIn(room.follow));
  mallory.document.getMap(shared.map).set(shared.key, placeAt(3, 99));
  mallory.document.getMap("other").set("key", 1);
  const ann: (ClassNow | undefined)[] = [];
  await room.join(await room.letIn(room.follow), "follow", (now) => ann.push(now));
  speaker.share(placeAt(2));
  await vi.waitFor(() => expect(ann.at(-1)).toEqual(placeAt(2)));
  expect(ann).not.toContainEqual(placeAt(3, 99));
  expect(heard).toEqual([undefined]);
});

test("awareness and free messages of a follower reach nobody", async () => {
  const room = await classRoom();
  const [ann, bob] = [await room.letIn(room.follow), await room.letIn(room.follow)];
  const one = await stranger(room, ann);
  const other = await stranger(room, bob);
  const heard: unknown[] = [];
  other.provider.on("stateless", (said: unknown) => heard.push(said));
  other.provider.on("awarenessChange", ({ states }: { states: { name?: string }[] }) =>
    heard.push(...states.filter(({ name }) => name !== undefined)),
  );
  one.provider.setAwarenessField("name", "Mallory");
  one.provider.sendStateless("go to stop 3");
  const speaker = await room.join(await room.letIn(room.teach), "speak");
  speaker.share(placeAt(2));
  await vi.waitFor(() => expect(other.document.getMap(shared.map).get(shared.key)).toEqual(placeAt(2)));
  expect(heard).toEqual([]);
});

test("nobody gets a socket without a cookie, with another's, as the speaker with a ticket, or from another site", async () => {
  const room = await classRoom();
  const ticket = await room.letIn(room.follow);
  const elsewhere = await classRoom("another secret");
  const foreign = await elsewhere.letIn(elsewhere.follow);
  const tries = [
    room.socket(""),
    room.socket(foreign),
    room.socket(ticket, "speak"),
    room.socket("class-key=guess", "speak"),
    room.socket(ticket, "follow", "http://elsewhere.example"),
  ];
  expect(await Promise.all(tries.map(ends))).toEqual(tries.map(() => "refused"));
});

test("no other document can be opened", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const room = await classRoom();
  const { outcome } = await stranger(room, await room.letIn(room.follow), "desk");
  expect(outcome).toBe("out");
});

test("who sends a text, or bytes that say nothing, is cut off, and the class goes on", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const room = await classRoom();
  const heard: (ClassNow | undefined)[] = [];
  await room.join(await room.letIn(room.follow), "follow", (now) => heard.push(now));
  const said = ["hello", Uint8Array.of(255, 255, 255), Uint8Array.of(5, 115, 116, 97, 103, 101, 2)];
  for (const message of said) {
    const socket = room.socket(await room.letIn(room.follow));
    await opened(socket);
    socket.send(message);
    expect(await ends(socket)).not.toBe("refused");
  }
  const speaker = await room.join(await room.letIn(room.teach), "speak");
  speaker.share(placeAt(2));
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(placeAt(2)));
});

test("who sends a message that is too large is cut off", async () => {
  expect([limits.follower.bytes, limits.speaker.bytes]).toEqual([4096, 262_144]);
  const room = await classRoom();
  const socket = room.socket(await room.letIn(room.follow));
  await opened(socket);
  socket.send(new Uint8Array(4097));
  expect(await ends(socket)).toBe(1009);
});

test("who sends too many messages is cut off", async () => {
  expect(limits.follower.rate).toEqual({ burst: 40, perSecond: 5 });
  expect(limits.speaker.rate).toEqual({ burst: 200, perSecond: 60 });
  const room = await classRoom();
  const socket = room.socket(await room.letIn(room.follow));
  await opened(socket);
  for (let k = 0; k < 60; k++) socket.send(Uint8Array.of(10));
  expect(await ends(socket)).toBe(1008);
});

test("one follower may have eight pages open, and not nine", async () => {
  expect(mostPages).toBe(8);
  const room = await classRoom();
  const ticket = await room.letIn(room.follow);
  for (let k = 0; k < 8; k++) await room.join(ticket, "follow");
  const ninth = room.socket(ticket);
  expect(await ends(ninth)).toBe(1008);
});
