import { tensor, zeros } from "engine";
import { expect, test } from "vitest";
import { inputPicture, networkInput } from "../../../lessons/figures/networkInput.ts";

test("bytes from 0 to 255 become numbers from −1 to 1", () => {
  expect([...networkInput(tensor([[[0]], [[127.5]], [[255]]]), 1).data]).toEqual([-1, 0, 1]);
});

test("a larger picture is averaged down", () => {
  const rows = [
    [0, 0],
    [255, 255],
  ];
  expect([...networkInput(tensor([rows, rows, rows]), 1).data]).toEqual([0, 0, 0]);
});

test("its side is 112 unless another is named", () => {
  expect(networkInput(zeros([3, 224, 224])).shape).toEqual([3, 112, 112]);
});

test("the input is a picture again", () => {
  expect([...inputPicture(tensor([[[-1]], [[0.6]], [[1]]])).data]).toEqual([0, 204, 255]);
});
