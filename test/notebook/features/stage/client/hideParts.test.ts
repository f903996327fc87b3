import { expect, test } from "vitest";
import { partSelector } from "../../../../../site/notebook/features/stage/client/hideParts.ts";

test("a part is found by class or tag, and counted among its neighbours", () => {
  expect(partSelector({ cell: "map", part: "name" })).toBe('[data-cell="map"] .output :is(.name, name)');
  expect(partSelector({ cell: "map", part: "part", nth: 4 })).toBe(
    '[data-cell="map"] .output :is(.part, part):nth-child(4 of :is(.part, part))',
  );
});

test("controls that stand there once more are found beside the output", () => {
  expect(partSelector({ cell: "map", part: "hands" })).toBe('[data-cell="map"] > :is(.hands, hands)');
});
