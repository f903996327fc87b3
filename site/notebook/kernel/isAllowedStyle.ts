import { memoize } from "./memoize.ts";

const properties =
  /^(--[\w-]+|align-(items|self|content)|background(-color)?|border(-(top|right|bottom|left|collapse|spacing|radius|color|style|width))*|break-(inside|before|after)|(caption|table)-(side|layout)|color(-scheme)?|column-gap|cursor|display|dominant-baseline|fill(-opacity|-rule)?|flex(-\w+)?|font(-[a-z-]+)?|gap|grid(-[a-z-]+)?|(min-|max-)?(height|width|inline-size|block-size)|image-rendering|justify-(content|items|self)|letter-spacing|line-height|list-style(-type)?|margin(-[a-z-]+)?|mix-blend-mode|object-fit|opacity|order|overflow(-[xy])?|padding(-[a-z-]+)?|paint-order|pointer-events|row-gap|shape-rendering|stop-(color|opacity)|stroke(-(?!dash)[a-z]+)?|tab-size|text-(align|anchor|decoration(-\w+)?|overflow|wrap)|transform-(origin|box)|user-select|vertical-align|visibility|white-space|word-spacing|writing-mode)$/;
const functions =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp|var|repeat|minmax)?$/i;

/**
 * Matches sizes beyond a page's: five digits before the point, four if the unit may be larger than a pixel, powers of
 * ten.
 */
const huge = /(?<![\d.])(\d{5}|\d{4}(\.\d+)?(?!px|fr|[\d.])[a-z%])|\de[-+]?\d/i;
const longest = 200;

/**
 * Whether every declaration of a `style` attribute is harmless: it loads nothing, stays where it stands, and asks for
 * no endless work.
 */
export function isAllowedStyle(style: string): boolean {
  return style
    .split(";")
    .every((declaration) => declaration.trim() === "" || isAllowedDeclaration(declaration));
}

export const isAllowedDeclaration = memoize((declaration) => {
  const colon = declaration.indexOf(":");
  const name = declaration.slice(0, colon).trim();
  const value = declaration.slice(colon + 1).trim();
  if (colon < 0 || !properties.test(name)) return false;
  if (/^(margin|letter-spacing|word-spacing)/.test(name) && value.includes("-")) return false;
  if (value.length > longest || huge.test(value.replace(/#[\da-f]+/gi, ""))) return false;
  // What is multiplied, or made of other properties of one's own, grows with each box inside another
  if (name.startsWith("--") ? /var\(/.test(value) : /(calc|min|max|clamp)\(.*[*/]/.test(value)) return false;
  return (
    /^[\w\s#%.,()+*/"'!-]*$/.test(value) &&
    !value.includes("/*") &&
    [...value.matchAll(/([\w-]*)\(/g)].every(([, called]) => functions.test(called ?? ""))
  );
});
