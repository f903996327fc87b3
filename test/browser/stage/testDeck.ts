import type { Deck, Reveal } from "../../../site/notebook/features/stage/deck.ts";

const nothing: Reveal = { show: [], hide: [], set: {}, code: [] };

/** A short deck of the lesson on convolution, for tests of the stage that no change to the lesson's own should touch. */
export const testDeck: Deck = {
  lesson: "convolution",
  version: "test",
  stops: [
    { ...nothing, title: "A picture", minutes: 1, reveals: [] },
    {
      ...nothing,
      title: "One stop",
      question: "What is the sum?",
      answer: "29",
      minutes: 2,
      note: "A minute on paper.\n\nThen the key.",
      show: [{ cell: "sliding" }],
      set: { position: 0 },
      reveals: [{ ...nothing, show: [{ cell: "sliding", part: "written-out" }] }],
    },
    {
      ...nothing,
      title: "Slide it",
      minutes: 2,
      show: [{ cell: "sliding" }],
      set: { position: 0 },
      reveals: [{ ...nothing, set: { position: 1 } }],
    },
    {
      ...nothing,
      title: "All stops",
      question: "How many multiply–adds are they?",
      answer: "144",
      minutes: 1,
      show: [{ cell: "featureMap" }],
      hide: [{ cell: "featureMap", part: "text" }],
      poll: { options: ["16", "144", "576"], right: 1 },
      reveals: [nothing],
    },
    {
      ...nothing,
      title: "The filter",
      minutes: 3,
      show: [{ cell: "featureMap" }, { cell: "filter" }],
      code: ["filter"],
      reveals: [],
    },
    { ...nothing, title: "To take with you", minutes: 1, show: [{ heading: 0, block: 0 }], reveals: [] },
  ],
};
