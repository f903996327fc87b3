/** Reads this page's part in a class from the mark that a class's server puts into it; the plain site has none. */
export const classRole = (): string | undefined =>
  document.querySelector<HTMLMetaElement>("meta[name=class]")?.content;
