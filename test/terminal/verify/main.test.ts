import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { checkVerdicts } from "../../../engine/article.ts";
import {
  brokenVerdicts,
  readVerifyOptions,
  verifyReport,
} from "../../../site/terminal/verify/verifyReport.ts";

const verify = fileURLToPath(new URL("../../../site/terminal/verify/main.ts", import.meta.url));

async function run(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = promisify(execFile)(process.execPath, ["--import", "tsx", verify, ...words]);
  const ended = await program.catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { code: "code" in ended ? ended.code : 0, stdout: ended.stdout, stderr: ended.stderr };
}

test("verify --json gives every figure with its exact bytes", async () => {
  const { code, stdout } = await run("--json");
  expect(code).toBe(0);
  const figures = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(figures.length).toBeGreaterThanOrEqual(120);
  for (const figure of figures) {
    const fields = ["id", "place", "article", "computed", "bytes", "verdict", "derivation"];
    expect(Object.keys(figure).filter((key) => key !== "source")).toEqual(fields);
    expect(figure["bytes"] === null || Number.isSafeInteger(figure["bytes"])).toBe(true);
  }
  expect(figures.find(({ id }) => id === "vgg16-bytes")).toMatchObject({
    article: "540 MB",
    bytes: 553430176,
  });
});

test("verify prints the figures place by place, and how many there are", () => {
  const figures = checkVerdicts().map(({ figure }) => figure);
  const lines = verifyReport(figures).split("\n");
  expect(lines[0]).toBe("Text, introduction");
  expect(lines.find((line) => line.includes("401.40 MB"))).toMatch(
    /^ {2}map1-bytes +unit +401\.40 MB +411,041,792 B$/,
  );
  expect(lines.at(-2)).toMatch(/^Verdicts: \d+ exact, /);
  expect(lines.at(-1)).toMatch(
    new RegExp(
      `^${figures.length} figures: \\d+ computed, \\d+ sourced, \\d+ contradicted by a source, 4 unexplained$`,
    ),
  );
});

test("a long quotation does not push the answers of others away", () => {
  const one = {
    id: "a",
    place: "text",
    computed: "29",
    bytes: null,
    verdict: "exact",
    derivation: "",
  } as const;
  const [, short, long] = verifyReport([
    { ...one, article: "29" },
    { ...one, article: "x".repeat(80) },
  ]).split("\n");
  expect(short).toBe(`  a  exact        29${" ".repeat(60)}  29`);
  expect(long).toBe(`  a  exact        ${"x".repeat(80)}  29`);
});

test("an unknown option ends verify with one line and exit code 2", async () => {
  const { code, stdout, stderr } = await run("--jsn");
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: "Unknown option '--jsn'. Known options: --json, --help.\n",
  });
});

test("a verdict that no longer holds is named", () => {
  const [{ figure }] = checkVerdicts();
  expect(brokenVerdicts([{ figure, found: "wrong" }])).toEqual([
    "introduction-batch: the article says a batch size of 32, the engine batches of 32: declared sourced, found wrong",
  ]);
});

test("verify takes --json and --help", () => {
  expect(readVerifyOptions([])).toEqual({ json: false, help: false });
  expect(readVerifyOptions(["--help"]).help).toBe(true);
});
