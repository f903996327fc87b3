import { readLastRead } from "./lastRead.ts";
import { resumeText, type ListedLessons } from "./resumeText.ts";

/** Makes the link at the head of the contents lead to where the reader left off, now and whenever the page is shown again. */
export function showResume(): void {
  const place = document.querySelector<HTMLElement>("[data-resume]");
  const link = place?.querySelector("a");
  const lessons = JSON.parse(place?.dataset["resume"] ?? "[]") as ListedLessons;
  const show = (): void => {
    const last = readLastRead();
    const resume = last && resumeText(last, lessons);
    if (!link || resume === undefined) return;
    link.textContent = resume.words;
    // The first lesson's address stands beside the others'.
    link.href = new URL(`../${resume.address}`, new URL(`${lessons[0]![0]}/`, location.href)).href;
  };
  show();
  addEventListener("pageshow", show);
}
