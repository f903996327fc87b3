// What a network takes in memory: `npm run --silent memory -- vgg16 --batch 32 --size 224 --json`.
import { command } from "./command.ts";
import { memoryAnswer, networkFor } from "./memoryAnswer.ts";
import { memoryHelp, readMemoryOptions } from "./memoryOptions.ts";
import { memoryTable } from "./memoryTable.ts";

await command(async () => {
  const options = readMemoryOptions(process.argv.slice(2));
  if (options === undefined) return console.log(memoryHelp);
  const answer = memoryAnswer(options);
  console.log(
    options.json ? JSON.stringify(answer, null, 1) : memoryTable(networkFor(options), answer, options),
  );
});
