import { exact } from "../findingsIn.ts";
import { column, number, settled, sum, type Rules } from "../rule.ts";

/** The largest number of each window of the article's map, window by window. */
const winners = [53, 78, 158, 106, 148, 165, 104, 131, 133];

export const pooling: Rules = {
  moving: ({ at }) =>
    at("how") === "maximum"
      ? "Of every four numbers, the largest is kept."
      : "Every four numbers become their mean.",
  sides: ({ at }) => {
    const [side, window, stride] = ["side", "kernelSize", "stride"].map(at) as [number, number, number];
    const pooled = Math.floor((side - window) / stride) + 1;
    return `${side ** 2} numbers become ${pooled ** 2}.`;
  },
  fiveTimes: ({ at }) => {
    if (at("times") === 0) return "Not pooled yet: the same twice.";
    return at("what") === "edges"
      ? "Maxima of edges stay bright, averages fade."
      : "Maxima turn bright, averages keep her colours.";
  },
  edgesLeft: ({ at }) =>
    at("times") === 0 ? "Not pooled yet: the same twice." : "Maxima of edges stay bright, averages fade.",
  // What the numbers of the cat have to be is counted in the claims.
  calmer: ({ rows }) => {
    const [maxima, averages] = [column(rows(), "maxima"), column(rows(), "averages")];
    if (maxima.length !== 6 || maxima[0] !== averages[0]) return "other numbers of poolings";
    return `Unpooled numbers change by ${number(maxima[0]!)} grey levels. Pooled five times, maxima change by ${number(maxima[5]!)}, averages by ${number(averages[5]!)}.`;
  },
  backward: ({ at }) => {
    const chosen = at("chosen") as number;
    const gradient = (at("arriving") as readonly (readonly number[])[]).flat()[chosen]!;
    return at("route") === "maximum"
      ? `The ${number(gradient)} goes whole to the ${winners[chosen]!}, the largest of its window.`
      : `The ${number(gradient)} is shared out: ${number(gradient / 4)} for each number of its window.`;
  },
  places: settled("The note: 9 maxima, the place of each in the map."),
  // 165 is in the windows of rows 0 to 2 and 2 to 4, columns 2 to 4; 95 and 106 win the others.
  overlapping: settled("The 165 wins 2 windows, and gets a 1 from each."),
  gate: ({ at }) => {
    const sums = [53, 51, 60, 29, 71, 78, 76, 95, 120].map((sum) => sum + (at("bias") as number));
    return `A gradient passes where ReLU wrote more than 0: ${sums.filter((sum) => sum > 0).length} of 9.`;
  },
  memory: ({ at, rows }) => {
    const [, maxima, places] = column(rows(), "memory");
    if (places !== (at("batch") as number) * 64 * 112 * 112 * 8) return "other places";
    return `The places of the first pooling layer take ${exact(places)}, ${places === 2 * maxima! ? "twice the maxima" : ""}.`;
  },
  notes: ({ at, rows }) => {
    // PyTorch's hooks find 73,334,692 B for one picture and 2,346,710,020 B for 32, on a straight line.
    const [one, many] = [73_334_692, 2_346_710_020];
    const whole = one + (((at("batch") as number) - 1) * (many - one)) / 31;
    return `The notes take ${exact(sum(column(rows(), "places")))} of the ${exact(whole)} kept for backward.`;
  },
};
