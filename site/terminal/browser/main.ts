// Makes sure of a browser for the tests: finds one, or installs one, or says what to do.
import { command } from "../command.ts";
import { findBrowser } from "./findBrowser.ts";
import { installBrowser, installMethods } from "./installBrowser.ts";

await command(async () => {
  let browser = await findBrowser();
  for (const way of installMethods) {
    if (browser !== undefined) break;
    await installBrowser(way);
    browser = await findBrowser();
  }
  if (browser === undefined)
    throw new Error("The tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.");
  console.log(`Browser for the tests: ${browser}`);
});
