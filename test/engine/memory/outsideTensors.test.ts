import { expect, test } from "vitest";
import { outsideTensors } from "../../../engine/memory/outsideTensors.ts";

test("a context takes 200 to 1,000 MiB, cuBLAS up to 32 MiB, cuDNN was refused as much as 48 GiB", () => {
  expect(outsideTensors.map(({ name, leastBytes, mostBytes }) => [name, leastBytes, mostBytes])).toEqual([
    ["CUDA context", 209_715_200, 1_048_576_000],
    ["cuBLAS workspace", 8_519_680, 33_554_432],
    ["cuDNN workspace", 0, 51_539_607_552],
  ]);
});
