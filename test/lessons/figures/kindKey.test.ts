import { expect, test } from "vitest";
import { kindKey } from "../../../lessons/figures/kindKey.ts";
import { createDocument } from "../../../site/notebook/kernel/document/index.ts";

test("a key names each kind once, those that stay longest first", () => {
  const key = kindKey(createDocument(), ["activations", "weights", undefined, "activations"])!;
  expect(key.textContent).toBe("weightsactivations");
});

test("one kind needs no key", () => {
  expect(kindKey(createDocument(), [undefined, "weights", "weights"])).toBeUndefined();
});
