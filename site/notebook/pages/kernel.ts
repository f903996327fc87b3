import type { APIRoute } from "astro";
import { kernelsOf } from "../build/lessonKernel.ts";
import { site } from "virtual:notebook/site";

export async function getStaticPaths() {
  return [...(await kernelsOf(site))].map(([file, { code }]) => ({ params: { file }, props: { code } }));
}

/** Serves the kernel's frame and programs, each as a file of its own. */
export const GET: APIRoute<{ code: string }> = ({ params, props }) => {
  const type = params["file"]!.endsWith(".html")
    ? "text/html; charset=utf-8"
    : "text/javascript; charset=utf-8";
  return new Response(props.code, { headers: { "content-type": type } });
};
