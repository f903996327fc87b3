import { expect, test } from "vitest";
import { analyse } from "../../../site/notebook/kernel/analyse/index.ts";
import { usedExports } from "../../../site/notebook/worker/usedExports.ts";

const used = (source: string) => usedExports([analyse("cell", source)]).get("engine");

test("of a name that is only reached into, its members are used", () => {
  const names = used('import {layers} from "engine";\nlayers.conv2d; layers.relu');
  expect(names?.get("layers")).toEqual(new Set(["conv2d", "relu"]));
});

test("a name that stands alone is used whole", () => {
  expect(used('import {zoo} from "engine";\nObject.keys(zoo)')?.get("zoo")).toBe("all");
});

test("a list is used whole, for its methods are nothing without it", () => {
  const names = used('import {outsideTensors} from "engine";\noutsideTensors.map(({name}) => name)');
  expect(names?.get("outsideTensors")).toBe("all");
});

test("a name that is spread is used whole, and a member of the same name is another thing", () => {
  expect(used('import {conv2d} from "engine";\n[...conv2d(1)]')?.get("conv2d")).toBe("all");
  expect(used('import {zoo, layers} from "engine";\nlayers.zoo; zoo.vgg16')?.get("zoo")).toEqual(
    new Set(["vgg16"]),
  );
});
