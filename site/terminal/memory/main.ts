// What a network takes in memory: `npm run --silent memory -- vgg16 --batch 32 --size 224 --json`.
import { command } from "../command.ts";
import { memoryAnswer, networkFor } from "./memoryAnswer.ts";
import { memoryHelp, readMemoryOptions } from "./memoryOptions.ts";
import { memoryTable } from "./memoryTable.ts";
import { programAnswer, programScript, programTable } from "./programAnswer.ts";

await command(async () => {
  const options = readMemoryOptions(process.argv.slice(2));
  if (options === undefined) return console.log(memoryHelp);
  const { program, json, pytorch } = options;
  if (program !== undefined) {
    if (pytorch) return process.stdout.write(programScript(program));
    const answer = programAnswer(program);
    return console.log(json ? JSON.stringify(answer, null, 1) : programTable(answer));
  }
  const answer = memoryAnswer(options);
  console.log(json ? JSON.stringify(answer, null, 1) : memoryTable(networkFor(options), answer, options));
});
