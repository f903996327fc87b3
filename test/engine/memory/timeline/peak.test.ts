import { expect, test } from "vitest";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import { handmade } from "../handmade.ts";

test("of two moments at which as much is in memory, the first is the peak", () => {
  const { bytes, event } = peak(
    handmade([
      ["allocate", 0, 8],
      ["free", 0, 8],
      ["allocate", 1, 8],
    ]),
  );
  expect({ bytes, event }).toEqual({ bytes: 8, event: 0 });
});

test("the peak is the most that is there at once, and says what it is for", () => {
  const { bytes, event, byKind } = peak(
    handmade([
      ["allocate", 0, 5],
      ["allocate", 1, 7],
      ["free", 0, 5],
      ["allocate", 2, 4],
    ]),
  );
  expect({ bytes, event }).toEqual({ bytes: 12, event: 1 });
  expect(byKind.activations).toBe(12);
});
