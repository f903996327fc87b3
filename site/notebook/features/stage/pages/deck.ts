import type { APIRoute } from "astro";
import { lessons } from "virtual:notebook/lessons";
import { site } from "virtual:notebook/site";
import type { Deck } from "../deck.ts";
import { decksOf } from "../build/decksOf.ts";

export async function getStaticPaths() {
  return (await decksOf(Object.keys(lessons), site)).map((deck) => ({
    params: { deck: deck.lesson },
    props: { deck },
  }));
}

/** A lesson's stops with their notes, fetched when somebody begins to present. */
export const GET: APIRoute<{ deck: Deck }> = ({ props }) => new Response(JSON.stringify(props.deck));
