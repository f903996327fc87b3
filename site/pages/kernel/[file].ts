import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { lessonKernel } from "../../lesson/lessonKernel.ts";

export async function getStaticPaths() {
  const files = Object.values(
    await lessonKernel([...(await getCollection("lessons")), ...(await getCollection("pages"))]),
  );
  return files.map(({ fileName, code }) => ({ params: { file: fileName }, props: { code } }));
}

/** The kernel's frame and programs, each a file of its own. */
export const GET: APIRoute<{ code: string }> = ({ params, props }) => {
  const type = params["file"]!.endsWith(".html")
    ? "text/html; charset=utf-8"
    : "text/javascript; charset=utf-8";
  return new Response(props.code, { headers: { "content-type": type } });
};
