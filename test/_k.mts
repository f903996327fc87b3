import { kernelFiles } from "../site/worker/files.ts";
import { loadLesson } from "../site/lesson/lesson.ts";
for (const name of process.argv.slice(2)) {
const l:any = await loadLesson("lessons/"+name); const k:any = await kernelFiles(l.cells.map((c:any)=>c.cell??c)); console.log(name, k.lesson.gzipBytes);
}
