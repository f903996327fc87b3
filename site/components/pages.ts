/** The pages beside the lessons, in the order in which they are listed. */
export const pages = [
  {
    name: "article-checked",
    title: "The article, checked",
    about: "Every number in the article beside the one we compute, with a verdict.",
  },
  {
    name: "different-answers",
    title: "Same network, different answers",
    about: "Six tools count one network and give eight answers: see them reconciled, term by term.",
  },
  {
    name: "will-it-fit",
    title: "Will it fit?",
    about: "Plan a network of your own: its peak, its largest batch, and the accelerators that hold it.",
  },
  {
    name: "engine",
    title: "The engine",
    about: "Everything the code cells can import: options, shapes, sources, and an example for each.",
  },
  { name: "glossary", title: "Glossary", about: "The words these lessons use, each in a sentence or two." },
  {
    name: "about",
    title: "About",
    about: "How these pages are made and checked, their sources and licences, and how to cite them.",
  },
] as const;
