// Starts a lesson: `npm run --silent new -- depthwise`.
import { writeFile } from "node:fs/promises";
import { nextNumber } from "../../nextNumber.ts";
import { lessonFiles } from "../check/lessonFiles.ts";
import { pageAddresses } from "../check/pageAddresses.ts";
import { command } from "../command.ts";
import { lessonText } from "./lessonText.ts";
import { newHelp, newName } from "./newName.ts";

await command(async () => {
  const files = [...lessonFiles().values()].map((file) => file.replace("lessons/", ""));
  const addresses = pageAddresses(files).map((address) => address.replace(/\/.*$/, ""));
  // Folders of the site's own, and the names of its first page.
  const taken = [...addresses, "contents", "index", "kernel"];
  const name = newName(process.argv.slice(2), taken);
  if (name === undefined) return console.log(newHelp);
  const file = `lessons/${nextNumber(files)}-${name}.mdx`;
  await writeFile(file, lessonText(name), { flag: "wx" });
  console.log(`${file} is begun, as a draft.
npm run dev                       shows it at /${name}/ while you write
npm run --silent check -- ${name}  says what is to be mended`);
});
