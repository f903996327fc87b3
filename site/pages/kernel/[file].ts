import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { kernelsOf } from "../../lesson/lessonKernel.ts";

export async function getStaticPaths() {
  const entries = [...(await getCollection("lessons")), ...(await getCollection("pages"))];
  return [...(await kernelsOf(entries))].map(([file, { code }]) => ({ params: { file }, props: { code } }));
}

/** The kernel's frame and programs, each a file of its own. */
export const GET: APIRoute<{ code: string }> = ({ params, props }) => {
  const type = params["file"]!.endsWith(".html")
    ? "text/html; charset=utf-8"
    : "text/javascript; charset=utf-8";
  return new Response(props.code, { headers: { "content-type": type } });
};
