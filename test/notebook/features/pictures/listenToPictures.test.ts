import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open() {
  const page =
    await browser.open(`<section data-cell="photo"><div data-output><label class="control" data-kind="picture"><span
    class="label">Photograph</span><input type="file" accept="image/*" data-input="photo" data-kind="picture"></label><p id="shown">shown</p></div></section>`);
  await page.evaluate(() => ui.listenToPictures(ui.inputs));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  /** A picture of three upright stripes, 100 wide each and 200 high: red, then the given one, then blue. */
  const stripes = async (middle: string) => {
    const url = await page.evaluate((middle) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 300, height: 200 });
      const context = canvas.getContext("2d")!;
      ["rgb(255 0 0)", middle, "rgb(0 0 255)"].forEach((colour, k) => {
        context.fillStyle = colour;
        context.fillRect(100 * k, 0, 100, 200);
      });
      return canvas.toDataURL("image/png");
    }, middle);
    return { name: "stripes.png", mimeType: "image/png", buffer: Buffer.from(url.split(",")[1]!, "base64") };
  };
  const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
    page.setInputFiles("input", file);
  const sent = () =>
    page.evaluate(() =>
      (ui.sent as [string, { width: number; height: number; data: Uint8Array } | undefined][]).map(
        ([name, planes]) => {
          if (planes === undefined) return [name, null] as const;
          const { width, height, data } = planes;
          const at = (c: number, y: number, x: number) => data[(c * height + y) * width + x]!;
          const colour = (x: number) => [0, 1, 2].map((c) => at(c, 112, x));
          return [name, width, height, data.length, colour(20), colour(112), colour(204)] as const;
        },
      ),
    );
  return Object.assign(page, { stripes, choose, sent, requests });
}

test("a picture goes to the kernel as the planes of its middle square, and nowhere else", async () => {
  const page = await open();
  await page.choose(await page.stripes("rgb(0 255 0)"));
  const note = page.getByRole("status");
  expect(await note.textContent()).toBe(
    "stripes.png takes its place, and stays on this machine: nothing is uploaded. Back to the original",
  );
  expect(await page.sent()).toEqual([
    ["photo", 224, 224, 3 * 224 * 224, [255, 0, 0], [0, 255, 0], [0, 0, 255]],
  ]);
  expect(page.requests).toEqual([]);
  expect(page.breaches).toEqual([]);
});

test("what is transparent is white", async () => {
  const page = await open();
  await page.choose(await page.stripes("transparent"));
  await page.getByRole("status").waitFor();
  expect((await page.sent())[0]![5]).toEqual([255, 255, 255]);
});

test("the way back puts the lesson's own picture in its place, and the focus on the control", async () => {
  const page = await open();
  await page.choose(await page.stripes("black"));
  await page.getByRole("button", { name: "Back to the original" }).click();
  expect((await page.sent()).at(-1)).toEqual(["photo", null]);
  expect(await page.getByRole("status").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-input"))).toBe("photo");
  expect(await page.inputValue("input")).toBe("");
});

test("a picture can be dropped on the output", async () => {
  const page = await open();
  const { buffer } = await page.stripes("black");
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "dropped.png", { type: "image/png" }));
    const shown = document.querySelector("#shown")!;
    const fire = (type: string) =>
      shown.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    if (fire("dragover")) throw new Error("the drop was not invited");
    fire("drop");
  }, buffer.toString("base64"));
  expect(await page.getByRole("status").textContent()).toMatch(/^dropped\.png takes its place/);
});

const refused: Readonly<Record<string, [name: string, type: string, bytes: number, words: string]>> = {
  "a file that is no picture": [
    "notes.txt",
    "text/plain",
    5,
    "notes.txt is not a picture. Choose a JPEG or PNG file.",
  ],
  "a picture that cannot be read": [
    "broken.png",
    "image/png",
    5,
    "broken.png cannot be read as a picture. Save it as JPEG or PNG, and choose that.",
  ],
  "a picture that is too large": [
    "huge.png",
    "image/png",
    50_000_001,
    "huge.png is too large, 51 MB. Choose one of at most 50 MB.",
  ],
};

for (const [what, [name, type, bytes, words]] of Object.entries(refused)) {
  test(`${what} is refused in words that help`, async () => {
    const page = await open();
    await page.evaluate(
      ([name, type, bytes]) => {
        const { items, files } = new DataTransfer();
        items.add(new File([new Uint8Array(bytes)], name, { type }));
        const control = document.querySelector("input")!;
        control.files = files;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      },
      [name, type, bytes] as const,
    );
    expect(await page.getByRole("alert").textContent()).toBe(words);
    expect(await page.getAttribute("input", "aria-invalid")).toBe("true");
    expect(await page.sent()).toEqual([]);
    await page.choose(await page.stripes("black"));
    await page.getByRole("status").waitFor();
    expect(await page.getAttribute("input", "aria-invalid")).toBe(null);
  });
}
