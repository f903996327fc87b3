const files = import.meta.glob<string>("../../lessons/data/*.json", {
  query: "?url&no-inline",
  import: "default",
  eager: true,
});

/** Where the built site keeps each data file, by the name a cell imports it under. */
export const dataUrls: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\/data\//, "./data/"), url]),
);
