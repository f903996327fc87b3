/** The width of a letter of a chart's words, in pixels, on average. */
export const letterWidth = 7;
