// The contents: a link to where the reader left off.
import { readLastRead } from "./lastRead.ts";
import { resumeText, type ListedLessons } from "./resumeText.ts";

const place = document.querySelector<HTMLElement>("[data-resume]");
const link = place?.querySelector("a");

function show(): void {
  const last = readLastRead();
  const lessons = JSON.parse(place?.dataset["resume"] ?? "[]") as ListedLessons;
  const resume = last && resumeText(last, lessons);
  if (!link || resume === undefined) return;
  link.textContent = resume.words;
  // The first lesson's address stands beside the others'.
  link.href = new URL(`../${resume.address}`, new URL(`${lessons[0]![0]}/`, location.href)).href;
}

show();
// A page that comes back from the browser's memory shows what was read since.
addEventListener("pageshow", show);
