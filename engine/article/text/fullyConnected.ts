import { claimsAt, type Claim } from "../claim.ts";
import { inZoo } from "../inZoo.ts";

/** Claims about the fully connected layer and the maps it takes. */
export function fullyConnected(): readonly Claim[] {
  const vector = inZoo("1 vector for 1 picture", ({ steps }) => {
    const first = steps.find(({ layer, trainingOnly }) => layer.kind === "linear" && !trainingOnly);
    return first?.inputShapes[0].length === 2 && first.inputShapes[0][0] === 1;
  });
  return claimsAt("text, fully connected layer", [
    ["single-vector", "a single vector", "exact", vector, "what the first fully connected layer is given"],
  ]);
}
