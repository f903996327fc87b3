import { group } from "../../units/group.ts";
import { sayCounts, listCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row, type Verdict } from "../claim.ts";
import { trial } from "../inZoo.ts";
import { mapsOf, rowsNamed, vgg16, type MapRow } from "../vgg16.ts";

// Parameters and memory as drawn, row by row, with the verdict on the memory.
const drawn: readonly (readonly [name: string, parameters: string, memory: string, verdict: Verdict])[] = [
  ["conv1_1", "1,792", "7 KB", "rounded"],
  ["conv1_2", "36,928", "147 KB", "cut"],
  ["pool1", "0", "0", "exact"],
  ["conv2_1", "73,856", "295 KB", "rounded"],
  ["conv2_2", "147,584", "590 KB", "rounded"],
  ["pool2", "0", "0", "exact"],
  ["conv3_1", "295,168", "1.15 MB", "unit"],
  ["conv3_2", "590,080", "2.30 MB", "unit"],
  ["conv3_3", "590,080", "2.30 MB", "unit"],
  ["pool3", "0", "0", "exact"],
  ["conv4_1", "1,180,160", "4.61 MB", "unit"],
  ["conv4_2", "2,359,808", "9.22 MB", "unit"],
  ["conv4_3", "2,359,808", "9.22 MB", "unit"],
  ["pool4", "0", "0", "exact"],
  ["conv5_1", "2,359,808", "9.22 MB", "unit"],
  ["conv5_2", "2,359,808", "9.22 MB", "unit"],
  ["conv5_3", "2,359,808", "9.22 MB", "unit"],
  ["pool5", "0", "0", "exact"],
  ["fc1", "102,764,544", "401.4 MB", "unit"],
  ["fc2", "16,781,312", "65 MB", "unit"],
  ["fc3", "4,097,000", "16 MB", "unit"],
];

/** The drawing of VGG-16's parameters. */
export function parametersDrawing(): readonly Claim[] {
  const rows = mapsOf(vgg16()).slice(1);
  const total = rows.reduce((count, { parameterCount }) => count + parameterCount, 0);
  const claims = drawn.flatMap(([name, parameters, memory, verdict], index): readonly Row[] => {
    const { parameterCount } = rows[index];
    const bytes = `${group(parameterCount)} parameters × 4 B`;
    const column = { lines: ["parameter bytes as drawn"] };
    return [
      [
        `drawn-${name}-parameters`,
        parameters,
        "exact",
        sayCounts`${parameterCount} parameters`,
        derivation(rows[index]),
      ],
      [`drawn-${name}-bytes`, memory, verdict, { bytes: 4 * parameterCount }, bytes, column],
    ];
  });
  const [fc1, fc2] = rowsNamed(rows, "fc");
  const column = { lines: ["parameter bytes as drawn"] };
  return claimsAt("drawing of the parameters", [
    ...shapes(rows),
    ...claims,
    [
      "drawn-flattened",
      "25,088",
      "exact",
      sayCounts`${fc1.from[1]} numbers`,
      `512 × 7 × 7, before ${group(fc2.from[1])} neurons`,
    ],
    ["drawn-parameters", "138,357,544", "exact", sayCounts`${total} parameters`, "the sum of the rows"],
    ["drawn-bytes", "540.46 MB", "unit", { bytes: 4 * total }, `${group(total)} parameters × 4 B`, column],
  ]);
}

function shapes(rows: readonly MapRow[]): readonly Row[] {
  const convolutions = rowsNamed(rows, "conv");
  const depths = convolutions.map(({ shape }) => shape[1]);
  const neurons = rowsNamed(rows, "fc").map(({ shape }) => shape[1]);
  const fits = convolutions.map(
    ({ from, shape, parameterCount }) => parameterCount === shape[1] * (3 * 3) * from[1] + shape[1],
  );
  return [
    [
      "drawn-formula",
      "Depth × (kernel height × kernel width) × depth of the previous layer, plus one bias a filter",
      "exact",
      trial("this gives the parameters", fits, "convolutions"),
      "each convolution of VGG-16, 3 × 3",
    ],
    [
      "drawn-input-depth",
      "in 3",
      "exact",
      sayCounts`${convolutions[0].from[1]} channels go in`,
      "the input of VGG-16",
    ],
    [
      "drawn-depths",
      "64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512",
      "exact",
      listCounts(depths, "filters of each convolution:"),
      "as many as the maps it makes",
    ],
    [
      "drawn-neurons",
      "4096, 4096, 1000",
      "exact",
      listCounts(neurons, "neurons:"),
      "the three fully connected layers",
    ],
  ];
}

function derivation({ from, shape, parameterCount }: MapRow): string {
  if (parameterCount === 0) return "a maximum has nothing to learn";
  const kernel = shape.length === 4 ? "(3 × 3) × " : "";
  return `${group(shape[1])} × ${kernel}${group(from[1])} + ${group(shape[1])} biases`;
}
