/** The policy of the class's own pages, which run no script. */
export const classPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Writes a page of the class's own, outside the site. */
export const classPage = (title: string, body: string, head = ""): string => `<!doctype html>
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
