import { exact } from "../findingsIn.ts";
import { column, settled, sum, type Rules } from "../rule.ts";

export const pooling: Rules = {
  moving: ({ at }) =>
    at("how") === "maximum"
      ? "Of each four numbers the largest is kept."
      : "Each four numbers become their mean.",
  sides: ({ at }) => {
    const [side, window, stride] = ["side", "kernelSize", "stride"].map(at) as [number, number, number];
    const pooled = Math.floor((side - window) / stride) + 1;
    return `${side ** 2} numbers become ${pooled ** 2}.`;
  },
  fiveTimes: ({ at }) => {
    if (at("times") === 0) return "Not pooled yet: twice the same.";
    return at("what") === "edges"
      ? "Maxima of edges stay bright, averages fade."
      : "Maxima turn coarse and bright, averages blur.";
  },
  backward: ({ at }) =>
    at("route") === "maximum"
      ? "Each gradient goes whole to its maximum."
      : "Each gradient is shared out in four.",
  places: settled("The note: 9 maxima, the place of each in the map."),
  overlapping: settled("A 1 from each window, added up where one number won several."),
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
