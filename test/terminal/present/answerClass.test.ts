import { expect, test, vi } from "vitest";
import { answerRate } from "../../../site/terminal/present/answerClass.ts";
import { classRoom, placeAt, type ClassRoom } from "./classRoom.ts";

const told = async (room: ClassRoom, cookie: string) =>
  (await fetch(`${room.url}/class/answers`, { headers: { cookie } })).json() as Promise<
    Record<string, unknown>
  >;

/** Brings a class to a stop; resolves to the speaker's cookie. */
async function present(room: ClassRoom, stop: number): Promise<string> {
  const key = await room.letIn(room.teach);
  const speaker = await room.join(key, "speak");
  speaker.share(placeAt(stop));
  await vi.waitFor(async () => expect((await told(room, key))["at"]).toBe(`pooling/${stop}`));
  return key;
}

test("a wrong code gets nothing, and the right one a ticket that leads to the lesson", async () => {
  const room = await classRoom();
  const get = (path: string, cookie = "") =>
    fetch(room.url + path, { redirect: "manual", headers: { cookie } });
  const wrong = await get("/follow/?code=aaaaaa");
  expect([wrong.status, wrong.headers.get("set-cookie")]).toEqual([403, null]);
  const ticket = await room.letIn(room.follow);
  expect(await (await get("/follow/", ticket)).text()).toContain("The talk has not begun.");
  await present(room, 2);
  expect((await get("/follow/", ticket)).headers.get("location")).toBe("/pooling/?follow");
  const page = await (await get("/pooling/?follow", ticket)).text();
  expect(page).toContain('<meta name="class" content="follower">');
  expect((await get("/pooling/?follow")).headers.get("location")).toBe("/follow/");
});

test("a page is marked for the speaker, and for nobody who only reads", async () => {
  const room = await classRoom();
  const page = async (cookie: string) =>
    (await fetch(`${room.url}/pooling/`, { headers: { cookie } })).text();
  expect(await page(await room.letIn(room.teach))).toContain('<meta name="class" content="speaker">');
  expect(await page("")).not.toContain("class");
  expect(await page(await room.letIn(room.follow))).not.toContain("class");
});

test("too many wrong codes from one address, and even the right one has to wait", async () => {
  const room = await classRoom();
  const statuses = [];
  for (let k = 0; k < 101; k++) statuses.push((await fetch(`${room.url}/follow/?code=aaaaaa`)).status);
  expect([statuses.indexOf(429), statuses.length]).toEqual([100, 101]);
  const { pathname, search } = new URL(room.follow);
  expect((await fetch(room.url + pathname + search)).status).toBe(429);
});

test("each follower has one answer to the poll of the hour, and only the speaker learns how many gave which", async () => {
  const room = await classRoom();
  const key = await present(room, 2);
  const [ann, bob] = [await room.letIn(room.follow), await room.letIn(room.follow)];
  const at = "pooling/2";
  expect([await room.answer(ann, { at, option: 0 }), await room.answer(bob, { at, option: 2 })]).toEqual([
    204, 204,
  ]);
  expect(await room.answer(ann, { at, option: 2 })).toBe(204);
  expect(await told(room, key)).toMatchObject({ at, answers: [0, 0, 2] });
  for (const cookie of [ann, ""])
    expect((await fetch(`${room.url}/class/answers`, { headers: { cookie } })).status).toBe(403);
});

test("an answer to another poll, without a ticket, or that is none is refused", async () => {
  const room = await classRoom();
  const key = await present(room, 2);
  const at = "pooling/2";
  const sends = async (body: unknown) => room.answer(await room.letIn(room.follow), body);
  expect([await sends({ at: "pooling/3", option: 0 }), await sends({ at: "other/2", option: 0 })]).toEqual([
    409, 409,
  ]);
  const wrong = [
    { at, option: 3 },
    { at, option: -1 },
    { at, option: 0.5 },
    { at, option: "0" },
    { option: 0 },
    "hello",
    null,
  ];
  for (const body of wrong) expect(await sends(body)).toBe(400);
  expect(await sends({ at, option: 0, more: "x".repeat(300) })).toBe(400);
  expect([await room.answer("", { at, option: 0 }), await room.answer(key, { at, option: 0 })]).toEqual([
    403, 403,
  ]);
  expect((await told(room, key))["answers"]).toEqual([]);
});

test("one follower's answers are counted only so fast", async () => {
  expect(answerRate).toEqual({ burst: 10, perSecond: 1 });
  const room = await classRoom();
  await present(room, 2);
  const ticket = await room.letIn(room.follow);
  const statuses = await Promise.all(
    Array.from({ length: 20 }, () => room.answer(ticket, { at: "pooling/2", option: 0 })),
  );
  expect(statuses.filter((status) => status === 204).length).toBeLessThan(13);
  expect(statuses).toContain(429);
});

test("the speaker's page shows the code and the lessons, and is the speaker's alone", async () => {
  const room = await classRoom();
  const get = async (cookie: string) => fetch(`${room.url}/teach/`, { headers: { cookie } });
  const page = await (await get(await room.letIn(room.teach))).text();
  expect(page).toContain(`<p class="code">${room.code}</p>`);
  expect(page).toContain('<a href="/pooling/?present">Pooling</a>');
  expect((await get(await room.letIn(room.follow))).status).toBe(403);
});
