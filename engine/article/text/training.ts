import { articleRule } from "../../memory/articleRule.ts";
import { zeros } from "../../tensor.ts";
import { adam } from "../../training/adam.ts";
import type { Optimizer } from "../../training/optimizer.ts";
import { sgd } from "../../training/sgd.ts";
import { group } from "../../units/group.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { mapBytes, mapsOf, vgg16 } from "../vgg16.ts";

const place = "text, training versus inference";

const words: Claim = {
  id: "words",
  place,
  article: "2600 words",
  answer: { text: "about 2800 words" },
  derivation: "up to that sentence, without headings, captions and the table",
  source: "counted in the published text",
  verdict: "wrong",
};

/** What training keeps beside the weights, and what inference needs. */
export function training(): readonly Claim[] {
  return [words, ...beside(), ...inference()];
}

function beside(): readonly Claim[] {
  const rates: Claim = {
    id: "learning-rates",
    place,
    article: "each weight's gradients and learning rates",
    answer: { text: "each weight's gradients" },
    derivation: `Adam keeps ${Object.keys(adam().prepare(zeros([1]))).join(", ")}, SGD nothing: no rate for each weight`,
    source: "torch/optim/sgd.py, torch/optim/adam.py",
    verdict: "wrong",
  };
  const plain = 2 + keptPerParameter(sgd({ learningRate: 1 }));
  const averaging = 2 + keptPerParameter(adam());
  return [
    rates,
    ...claimsAt(place, [
      ["training-parameters", "doubled", "exact", plain, "weights + gradients; plain SGD keeps nothing more"],
      [
        "adam-parameters",
        "triple",
        "wrong",
        averaging,
        "weights + gradients + two averages; momentum makes three",
      ],
    ]),
  ];
}

function inference(): readonly Claim[] {
  const rows = mapsOf(vgg16(32)).slice(1);
  const pairs = rows.slice(1).map((row, index) => mapBytes([rows[index], row]));
  const largest = Math.max(...pairs);
  const first = pairs.indexOf(largest);
  const names = `${rows[first].name} and ${rows[first + 1].name}`;
  const article = "the first two layers";
  const text = first === 0 ? article : names;
  const rule = articleRule(vgg16(32));
  const alive = rule.activationBytes / rule.pair[0].bytes;
  const held = `${group(rule.activationBytes)} B of maps are alive at once in VGG-16, for 32 images; in ResNet-50 it is four tensors`;
  return [
    ...claimsAt(place, [
      ["inference-pair", 'the two most "expensive" consecutive layers', "exact", alive, held],
      [
        "inference-layers",
        article,
        "exact",
        { text },
        `${names} are VGG-16’s largest pair: ${group(largest)} B for 32 images`,
      ],
    ]),
    ...claimsAt("table, training versus inference", [
      ["table-inference-pair", "2 largest consecutive layers", "exact", alive, held],
    ]),
  ];
}

// On a thousand parameters, so that Adam's count of steps does not count.
function keptPerParameter(optimizer: Optimizer): number {
  const [parameter, gradient] = [zeros([1000]), zeros([1000])];
  const [state] = optimizer.step([{ parameter, gradient, state: optimizer.prepare(parameter) }]);
  const kept = Object.values(state);
  return Math.round(kept.reduce((count, { data }) => count + data.length, 0) / 1000);
}
