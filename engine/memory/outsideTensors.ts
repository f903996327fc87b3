const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** Memory that no tensor accounts for: nobody can predict it, so it is given as a range from what was seen. */
export interface OutsideTensors {
  readonly name: string;
  readonly leastBytes: number;
  readonly mostBytes: number;
  readonly why: string;
  readonly source: string;
}

/**
 * Memory that a GPU holds beside tensors: the context, and workspaces, which come out of the allocator. Never added to a total;
 * shown beside it.
 */
export const outsideTensors: readonly OutsideTensors[] = [
  {
    name: "CUDA context",
    leastBytes: 200 * MiB,
    mostBytes: 1000 * MiB,
    why: "kernels and libraries loaded on first use; about 300 MiB since CUDA 11.7 loads them lazily, and over 1000 MB where much is loaded",
    source: "pytorch/pytorch issues 28113, 107667",
  },
  {
    name: "cuBLAS workspace",
    leastBytes: 8_519_680,
    mostBytes: 32 * MiB,
    why: "one for each handle and stream, kept from its first use; larger on newer GPUs",
    source: "pytorch/pytorch issue 95668, pull request 120925",
  },
  {
    name: "cuDNN workspace",
    leastBytes: 0,
    mostBytes: 48 * GiB,
    why: "while a convolution runs; it depends on the algorithm cuDNN chooses, and so on GPU and shapes; the most was asked for and refused",
    source: "aten/src/ATen/native/cudnn/Conv_v8.cpp; pytorch/pytorch issue 31500",
  },
];
