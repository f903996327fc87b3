import fc from "fast-check";
import { expect, test } from "vitest";
import { allocatorPeaks } from "../../../../engine/memory/allocator/allocatorPeaks.ts";
import { CachingAllocator } from "../../../../engine/memory/allocator/cachingAllocator.ts";
import { inferenceTimeline } from "../../../../engine/memory/timeline/inferenceTimeline.ts";
import { buffersOf, parametersOf } from "../../../../engine/network/parametersOf.ts";
import type { Network } from "../../../../engine/network/network.ts";
import { tensorBytes } from "../../../../engine/memory/dtypes.ts";
import { zoo } from "../../../../engine/zoo/zoo.ts";
import pytorch from "../../../reference/pytorch-memory.json" with { type: "json" };

const vectors = pytorch.allocator_vectors;

function loaded(network: Network): CachingAllocator {
  const allocator = new CachingAllocator();
  for (const tensor of [...parametersOf(network), ...buffersOf(network)])
    allocator.allocate(tensorBytes(tensor, "float32"));
  return allocator;
}

test("ResNet-18 on a real GPU takes 46,861,312 B, as measured", () => {
  const truth = vectors["resnet18 params+buffers on real GPU (pytorch/pytorch#107667)"];
  const network = zoo.resnet18.network();
  const requested = [...parametersOf(network), ...buffersOf(network)];
  expect(requested.reduce((sum, tensor) => sum + tensorBytes(tensor, "float32"), 0)).toBe(
    truth.requested_bytes,
  );
  expect(loaded(network).allocatedBytes).toBe(truth.measured_memory_allocated_bytes);
});

test("a snapshot from the forum: 40,000 B get 40,448, and a workspace leaves 12,451,840 of its segment", () => {
  const truth = vectors["discuss.pytorch.org/t/178671"];
  const allocator = new CachingAllocator();
  expect(truth.requested.map((bytes) => allocator.allocate(bytes).bytes)).toEqual(truth.blocks);
  expect(allocator.allocatedBytes).toBe(truth.allocated);
  const reserved = allocator.reservedBytes;
  expect(allocator.allocate(truth.cublas_workspace).after?.bytes).toBe(truth.remainder);
  expect(allocator.reservedBytes - reserved).toBe(truth.its_segment);
});

test("a second simulation of loading VGG-16 agrees: 554,741,760 B allocated, 559,939,584 reserved", () => {
  const truth = vectors["vgg16 load, simulated (module order)"];
  const { allocatedBytes, reservedBytes } = loaded(zoo.vgg16.network());
  expect([allocatedBytes, reservedBytes]).toEqual([truth.allocated, truth.reserved]);
});

test("small requests share a segment of 2 MiB, middling ones one of 20 MiB, large ones get their own", () => {
  const reserved = (...requests: readonly number[]) => {
    const allocator = new CachingAllocator();
    for (const bytes of requests) allocator.allocate(bytes);
    return allocator.reservedBytes / 1024 / 1024;
  };
  expect(reserved(1)).toBe(2);
  expect(reserved(1024 * 1024, 1024 * 1024)).toBe(2);
  expect(reserved(1024 * 1024 + 1)).toBe(20);
  expect(reserved(10 * 1024 * 1024 - 512, 10 * 1024 * 1024 - 512)).toBe(20);
  expect(reserved(10 * 1024 * 1024)).toBe(10);
  expect(reserved(11 * 1024 * 1024)).toBe(12);
});

test("a large block is charged whole when no more than 1 MiB of it is left", () => {
  const allocator = new CachingAllocator();
  allocator.allocate(11 * 1024 * 1024);
  expect(allocator.allocatedBytes).toBe(12 * 1024 * 1024);
});

test("what is let go is joined with its free neighbours and used again", () => {
  const allocator = new CachingAllocator();
  const blocks = [512, 1024, 512].map((bytes) => allocator.allocate(bytes));
  allocator.release(blocks[0]);
  allocator.release(blocks[2]);
  allocator.release(blocks[1]);
  expect(allocator.allocatedBytes).toBe(0);
  const whole = allocator.allocate(1024 * 1024);
  expect([whole.address, allocator.reservedBytes]).toEqual([0, 2 * 1024 * 1024]);
});

test("blocks cover requests, segments cover blocks, and nothing is left when all is let go", () => {
  const requests = fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 3e7 }), goes: fc.nat({ max: 9 }) }));
  fc.assert(
    fc.property(requests, (list) => {
      const allocator = new CachingAllocator();
      let held: { readonly bytes: number; readonly block: ReturnType<CachingAllocator["allocate"]> }[] = [];
      for (const { bytes, goes } of list) {
        held.push({ bytes, block: allocator.allocate(bytes) });
        const gone = held.filter((_, place) => place % 10 === goes);
        for (const { block } of gone) allocator.release(block);
        held = held.filter((one) => !gone.includes(one));
        const asked = held.reduce((sum, { bytes }) => sum + bytes, 0);
        expect(allocator.allocatedBytes).toBeGreaterThanOrEqual(asked);
        expect(allocator.reservedBytes).toBeGreaterThanOrEqual(allocator.allocatedBytes);
        const ends = held
          .map(({ block }) => [block.address, block.address + block.bytes])
          .sort(([a], [b]) => a - b);
        ends.forEach(([start], place) => expect(start).toBeGreaterThanOrEqual(ends[place - 1]?.[1] ?? 0));
      }
      for (const { block } of held) allocator.release(block);
      expect(allocator.allocatedBytes).toBe(0);
    }),
  );
});

test("a forward pass of VGG-16 takes more in blocks than in tensors, and more in segments than in blocks", () => {
  const peaks = allocatorPeaks(inferenceTimeline(zoo.vgg16.network()));
  expect(peaks.peakRequestedBytes).toBe(579_722_400);
  expect(peaks.peakAllocatedBytes).toBeGreaterThan(peaks.peakRequestedBytes);
  expect(peaks.reservedBytes).toBeGreaterThan(peaks.peakAllocatedBytes);
});
