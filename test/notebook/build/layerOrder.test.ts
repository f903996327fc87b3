import { expect, test } from "vitest";
import { layerOrder } from "../../../site/notebook/build/layerOrder.ts";

type Transform = (code: string, id: string) => { readonly code: string } | undefined;

test("a style sheet begins with the order of the layers, and no other module does", () => {
  const transform = layerOrder().transform as unknown as Transform;
  expect(transform("a{}", "/site/a.css")?.code).toBe(
    "@layer tokens, base, notebook, features, site, stage;\na{}",
  );
  expect(transform("a{}", "/site/a.ts")).toBeUndefined();
});
