import { renderSVG } from "uqr";

/** The policy of the class's own pages, which run no script. */
export const classPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const page = (title: string, body: string, head = ""): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${head}<style>
  :root { color-scheme: light dark; font: 1.25rem/1.5 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 1rem auto; padding: 0 1rem; }
  input, button { font: inherit; padding: 0.4rem 0.7rem; }
  .code { font: 600 clamp(3rem, 14vw, 6rem)/1.1 ui-monospace, monospace; letter-spacing: 0.12em; margin: 0; }
  img { width: min(100%, 15rem); background: #fff; }
</style>
<h1>${title}</h1>
${body}
</html>
`;

/** Writes the page that asks for a class's code, and says what was wrong with the last one. */
export const codePage = (problem = ""): string =>
  page(
    "Follow the class",
    `<form action="/follow/">
${problem && `<p role="alert">${problem}</p>\n`}<p><label>The code on the screen: <input name="code" required autofocus autocomplete="off" autocapitalize="none" spellcheck="false" size="8"></label>
<button>Join</button></p>
</form>`,
  );

/** Writes the page of a follower who came before the talk began; it asks again by itself. */
export const waitingPage = (): string =>
  page(
    "You are in",
    "<p>The talk has not begun. This page goes on by itself.</p>",
    '<meta http-equiv="refresh" content="2">\n',
  );

/** Writes the speaker's page: the lessons to present, and the code and address to show to the class. */
export const speakerPage = (
  lessons: readonly (readonly [name: string, title: string])[],
  { code, address }: { readonly code: string; readonly address: string },
): string =>
  page(
    "Your class",
    `<p class="code">${code}</p>
<p>at <b>${address.replace(/\?.*$/, "")}</b></p>
<p><img alt="The address with the code, to be scanned" src="data:image/svg+xml;base64,${btoa(renderSVG(address))}"></p>
<h2>Present</h2>
<ol>
${lessons.map(([name, title]) => `<li><a href="/${name}/?present">${title}</a></li>`).join("\n")}
</ol>`,
  );
