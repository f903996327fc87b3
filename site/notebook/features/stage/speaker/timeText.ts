/**
 * Tells the time that a talk has taken, out of the time planned for all stops, and how late or early it is at a stop.
 *
 *     timeText(605, [5, 2, 3], 2) // "10:05 of 10:00 · 3 min late"
 */
export function timeText(seconds: number, minutes: readonly number[], stop: number): string {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const [from, to] = [sum(minutes.slice(0, stop - 1)), sum(minutes.slice(0, stop))];
  const late = Math.floor(seconds / 60 - to);
  const early = Math.floor(from - seconds / 60);
  const words = late >= 1 ? ` · ${late} min late` : early >= 1 ? ` · ${early} min early` : "";
  return `${minuteText(seconds)} of ${minuteText(Math.round(sum(minutes) * 60))}${words}`;
}

const minuteText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
