/** The article as it was read, and the day of reading. */
export const reading = {
  author: "Frank Denneman",
  title: "Training vs Inference – Memory Consumption by Neural Networks",
  address: "https://frankdenneman.nl/2022/07/15/training-vs-inference-memory-consumption-by-neural-networks/",
  published: "2022-07-15",
  read: "2026-11-23",
} as const;

/** A date in words: `day("2022-07-15") // "15 July 2022"`. */
export function day(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
