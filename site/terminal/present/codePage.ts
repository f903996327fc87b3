import { classPage } from "./classPage.ts";

/** Writes the page that asks for a class's code, and says what was wrong with the last one. */
export const codePage = (problem = ""): string =>
  classPage(
    "Follow the class",
    `<form action="/follow/">
${problem && `<p role="alert">${problem}</p>\n`}<p><label>The code on the screen: <input name="code" required autofocus autocomplete="off" autocapitalize="none" spellcheck="false" size="8"></label>
<button>Join</button></p>
</form>`,
  );
