import type { IncomingMessage } from "node:http";
import type { FileResponse } from "../start/respond.ts";
import type { ClassKeys } from "./classKeys.ts";
import { classPlace, optionsAt } from "./classPlace.ts";
import { classPolicy } from "./classPage.ts";
import { codePage } from "./codePage.ts";
import type { ClassStore } from "./classStore.ts";
import type { Admitted } from "./createFence.ts";
import { rateLimit } from "./rateLimit.ts";
import { readBody } from "./readBody.ts";
import { speakerPage } from "./speakerPage.ts";
import { waitingPage } from "./waitingPage.ts";

/** The rate at which one follower may send answers to polls. */
export const answerRate = { burst: 10, perSecond: 1 } as const;

export interface ClassDesk {
  /** The folder of the built site. */
  readonly site: string;
  readonly keys: ClassKeys;
  readonly store: ClassStore;
  /** The lessons that can be presented, by name and title. */
  readonly lessons: readonly (readonly [name: string, title: string])[];
  /** The place in the talk, as the speaker has shared it. */
  now(): unknown;
  /** The address that followers open. */
  followAddress(): string;
}

/** Finds out who asks, by the cookies: as the speaker, or as a follower. */
export function whoAsks(
  keys: ClassKeys,
  request: IncomingMessage,
  as: "speaker" | "follower",
): Admitted | undefined {
  const cookies = new Map(
    (request.headers.cookie ?? "").split(/;\s*/).map((one) => one.split("=", 2) as [string, string]),
  );
  if (as === "speaker")
    return keys.isKey(cookies.get("class-key")) ? { role: "speaker", name: "" } : undefined;
  const name = keys.ticketName(cookies.get("class-ticket"));
  return name === undefined ? undefined : { role: "follower", name };
}

/**
 * Makes the function that answers the requests that concern the class; it answers undefined to all others.
 *
 * `/teach/?key=…` and `/follow/?code=…` let people in, `/class/answer` takes a follower's answer to the poll at which the class
 * stands, and `/class/answers` tells the speaker how many have given which.
 */
export function answerClass(desk: ClassDesk) {
  const { keys, store, site } = desk;
  const limiters = new Map<string, () => boolean>();
  const isWithin = (follower: string): boolean => {
    const limiter = limiters.get(follower) ?? rateLimit(answerRate);
    limiters.set(follower, limiter);
    return limiter();
  };

  const teach = (request: IncomingMessage, query: URLSearchParams): FileResponse => {
    const key = query.get("key");
    if (key !== null && keys.isKey(key)) return go("/teach/", cookie("class-key", key));
    if (whoAsks(keys, request, "speaker") === undefined)
      return say(403, "This is the speaker’s: open the address in your terminal.\n");
    return html(200, speakerPage(desk.lessons, { code: keys.code, address: desk.followAddress() }));
  };

  const follow = async (request: IncomingMessage, query: URLSearchParams): Promise<FileResponse> => {
    const code = query.get("code");
    if (code !== null) {
      const isRight = keys.isCode(code);
      if (!(await store.admits(request.socket.remoteAddress ?? "", isRight)))
        return html(429, codePage("Too many wrong codes have come in. Try again in a minute."));
      if (!isRight) return html(403, codePage("No class has this code. Look again?"));
      const known = whoAsks(keys, request, "follower") !== undefined;
      return go("/follow/", known ? undefined : cookie("class-ticket", keys.issueTicket()));
    }
    if (whoAsks(keys, request, "follower") === undefined) return html(200, codePage());
    const place = classPlace(desk.now());
    return place === undefined ? html(200, waitingPage()) : go(`/${place.lesson}/?follow`);
  };

  const answer = async (request: IncomingMessage): Promise<FileResponse> => {
    const who = whoAsks(keys, request, "follower");
    if (who === undefined) return say(403);
    if (request.method !== "POST") return say(405);
    if (!isWithin(who.name)) return say(429);
    const { option, at } = (await readBody(request)) ?? {};
    if (typeof option !== "number" || !Number.isSafeInteger(option) || typeof at !== "string")
      return say(400);
    const place = classPlace(desk.now());
    if (place === undefined || at !== pollName(place)) return say(409);
    if (option < 0 || option >= (await optionsAt(site, place))) return say(400);
    await store.answer(at, who.name, option);
    return say(204);
  };

  const answers = async (request: IncomingMessage): Promise<FileResponse> => {
    if (whoAsks(keys, request, "speaker") === undefined) return say(403);
    const place = classPlace(desk.now());
    const counted = place === undefined ? [] : await store.answers(pollName(place));
    const told = {
      at: place && pollName(place),
      answers: counted,
      followers: await store.followers(),
      code: keys.code,
    };
    return { ...say(200, JSON.stringify(told)), headers: { ...plain, "content-type": "application/json" } };
  };

  return async (request: IncomingMessage): Promise<FileResponse | undefined> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://class/");
    if (pathname === "/teach/") return teach(request, searchParams);
    if (pathname === "/follow/") return follow(request, searchParams);
    if (pathname === "/class/answer") return answer(request);
    if (pathname === "/class/answers") return answers(request);
    return undefined;
  };
}

const pollName = ({ lesson, stop }: { readonly lesson: string; readonly stop: number }): string =>
  `${lesson}/${stop}`;

const plain = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

const say = (status: number, body = status === 204 ? "" : `${status}\n`): FileResponse => ({
  status,
  headers: plain,
  body,
});

const html = (status: number, body: string): FileResponse => ({
  status,
  headers: {
    ...plain,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": classPolicy,
    "referrer-policy": "no-referrer",
  },
  body,
});

const go = (location: string, set?: string): FileResponse => ({
  status: 303,
  headers: { ...plain, location, ...(set !== undefined && { "set-cookie": set }) },
  body: "",
});

/** Cookies are sent over plain http, for a room has no certificate; no script of a page reads them. */
const cookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200`;
