/** The megabytes in the article's drawing of VGG-16's parameters, as printed, digit for digit. */
export const drawnParameterMegabytes: Readonly<Record<string, string>> = {
  conv3_1: "1.15",
  conv3_2: "2.30",
  conv3_3: "2.30",
  conv4_1: "4.61",
  conv4_2: "9.22",
  conv4_3: "9.22",
  conv5_1: "9.22",
  conv5_2: "9.22",
  conv5_3: "9.22",
  fc1: "401.4",
  fc2: "65",
  fc3: "16",
  total: "540.46",
};

/**
 * The megabytes in the drawing of its feature maps, as printed, for one picture and for 32, in thousands of KB, from
 * the image to the last neurons.
 */
export const drawnMapMegabytes: Readonly<Record<string, readonly [one: number, batch: number]>> = {
  image: [0.15, 4.7],
  conv1_1: [12.5, 401.4],
  conv1_2: [12.5, 401.4],
  pool1: [3.1, 100.3],
  conv2_1: [6.2, 200],
  conv2_2: [6.2, 200],
  pool2: [1.6, 50.2],
  conv3_1: [3.1, 100.3],
  conv3_2: [3.1, 100.3],
  conv3_3: [3.1, 100.3],
  pool3: [0.784, 25.1],
  conv4_1: [1.6, 50.2],
  conv4_2: [1.6, 50.2],
  conv4_3: [1.6, 50.2],
  pool4: [0.392, 12.5],
  conv5_1: [0.392, 12.5],
  conv5_2: [0.392, 12.5],
  conv5_3: [0.392, 12.5],
  pool5: [0.098, 3.1],
  fc1: [0.016, 0.512],
  fc2: [0.016, 0.512],
};

/**
 * Whether a number, rounded or cut to the printed decimals, is as printed.
 *
 *     reads(2.305, "2.30") // true: cut
 */
export const reads = (value: number, printed: string): boolean => readAs(value, printed) !== "no";

/**
 * Whether a number is as printed once it is rounded to the printed decimals, once it is cut to them, either way, or not
 * at all.
 *
 *     readAs(2.305, "2.30") // "cut"
 */
export function readAs(value: number, printed: string): "rounded" | "cut" | "either way" | "no" {
  const scale = 10 ** (printed.split(".")[1]?.length ?? 0);
  const wanted = Math.round(Number(printed) * scale);
  const [isRounded, isCut] = [Math.round(value * scale) === wanted, Math.floor(value * scale) === wanted];
  if (isRounded && isCut) return "either way";
  return isRounded ? "rounded" : isCut ? "cut" : "no";
}
