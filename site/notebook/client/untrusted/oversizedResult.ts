import type { Result } from "../../kernel/result.ts";
import { failureTree } from "../../kernel/run/failureTree.ts";

/** The failure of a cell whose output is more than the page can bear. */
export function oversizedResult(excess: string): Extract<Result, { readonly status: "failed" }> {
  const failure = {
    name: "Error",
    what: `the output ${excess}.`,
    remedy: "Show a part of it, or a summary.",
  };
  return { status: "failed", failure, output: [failureTree(failure)] };
}
