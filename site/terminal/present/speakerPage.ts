import { renderSVG } from "uqr";
import { classPage } from "./classPage.ts";

/** Writes the speaker's page: the lessons to present, and the code and address to show to the class. */
export const speakerPage = (
  lessons: readonly (readonly [name: string, title: string])[],
  { code, address }: { readonly code: string; readonly address: string },
): string =>
  classPage(
    "Your class",
    `<p class="code">${code}</p>
<p>at <b>${address.replace(/\?.*$/, "")}</b></p>
<p><img alt="The address with the code, to be scanned" src="data:image/svg+xml;base64,${btoa(renderSVG(address))}"></p>
<h2>Present</h2>
<ol>
${lessons.map(([name, title]) => `<li><a href="/${name}/?present">${title}</a></li>`).join("\n")}
</ol>`,
  );
