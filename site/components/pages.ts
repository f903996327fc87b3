/** The pages beside the lessons, in the order in which they are listed. */
export const pages = [
  {
    name: "article-checked",
    title: "The article, checked",
    about: "Every figure of the article beside the computed one, with a verdict.",
  },
  {
    name: "different-answers",
    title: "Same network, different answers",
    about: "Six tools count the same network and give eight answers. Here they are reconciled, term by term.",
  },
  {
    name: "will-it-fit",
    title: "Will it fit?",
    about: "Plan a network of your own: its peak, the largest batch, and the accelerators that hold it.",
  },
  {
    name: "engine",
    title: "The engine",
    about: "Everything that a cell can import: options, shapes, sources, and an example each.",
  },
  { name: "glossary", title: "Glossary", about: "The words, each in a sentence or two." },
  {
    name: "about",
    title: "About",
    about: "How these pages are made and checked, sources, licences, how to cite.",
  },
] as const;
