import { expect, test } from "vitest";
import { classKeys } from "../../../site/terminal/present/classKeys.ts";

test("one secret makes one code and one key, another makes others", () => {
  const [one, same, other] = ["a", "a", "b"].map(classKeys);
  expect([one!.code, one!.key, one!.name]).toEqual([same!.code, same!.key, same!.name]);
  expect([other!.code, other!.key, other!.name]).not.toContain(one!.code);
  expect(one!.code).toMatch(/^[a-hj-km-np-z2-9]{6}$/);
  expect(Buffer.from(one!.key, "base64url")).toHaveLength(16);
  expect(new Set([one!.code, one!.key, one!.name]).size).toBe(3);
});

test("a code is taken in capitals and with spaces around it, and nothing else passes for it", () => {
  const { code, isCode, isKey, key } = classKeys("a");
  expect([code, ` ${code.toUpperCase()} `, code.slice(1), `${code}a`, "", key].map(isCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([key, code, "", undefined].map(isKey)).toEqual([true, false, false, false]);
});

test("a ticket names its follower, and only in the class that issued it", () => {
  const [here, elsewhere] = [classKeys("a"), classKeys("b")];
  const ticket = here.issueTicket();
  const name = here.ticketName(ticket)!;
  expect(Buffer.from(name, "base64url")).toHaveLength(16);
  expect(here.ticketName(here.issueTicket())).not.toBe(name);
  const forged = [
    ticket.replace(/^./, (sign) => (sign === "A" ? "B" : "A")),
    name,
    `${name}.`,
    "",
    ".",
    undefined,
  ];
  expect(forged.map(here.ticketName)).toEqual(forged.map(() => undefined));
  expect(elsewhere.ticketName(ticket)).toBeUndefined();
});
