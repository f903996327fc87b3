import type { Reader } from "./reader.ts";

/** Leaves changes in the form that the site's pages first had. */
export async function storeLegacyDrafts(
  at: Reader,
  version: string,
  sources: Readonly<Record<string, string>>,
): Promise<void> {
  await at.page.evaluate(
    ([version, sources]) => {
      const [site, lesson, now] = document.getElementById("lesson")!.dataset["drafts"]!.split("/");
      localStorage.setItem(`${site}/${lesson}/${version || now}`, JSON.stringify({ sources }));
      localStorage.setItem("unit", "MiB");
    },
    [version, sources] as const,
  );
  await at.page.reload();
}
