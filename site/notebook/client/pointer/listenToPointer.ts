import type { PointerMessage } from "../../worker/protocol.ts";
import { nodePath } from "../patch/cellNodes.ts";

type Send = (cell: string, message: PointerMessage) => void;
type Type = PointerMessage["type"];

/** Forwards the pointer over plots that listen, `svg[data-listens]`, in their own units: at most one move a frame. */
export function listenToPointer(send: Send): void {
  let over: SVGSVGElement | undefined;
  let last: PointerEvent | undefined;
  let frame = 0;
  const forward = (type: Type, svg: SVGSVGElement, event: PointerEvent) => {
    const output = svg.closest("[data-output]");
    const cell = svg.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const path = output && nodePath(output, svg);
    const matrix = svg.getScreenCTM()?.inverse();
    if (!path || cell === undefined || matrix === undefined) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    send(cell, { type, path, x, y });
  };
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (last !== undefined && over?.isConnected) forward("pointermove", over, last);
    last = undefined;
  };
  const moveTo = (svg: SVGSVGElement | undefined, event: PointerEvent) => {
    if (svg === over) return;
    last = undefined;
    if (over?.isConnected) forward("pointerleave", over, event);
    over = svg;
    if (over !== undefined) forward("pointerenter", over, event);
  };
  document.addEventListener("pointermove", (event) => {
    moveTo(plotAt(event.target), event);
    if (over === undefined) return;
    last = event;
    frame ||= requestAnimationFrame(flush);
  });
  document.addEventListener("pointerdown", (event) => {
    moveTo(plotAt(event.target), event);
    if (over === undefined) return;
    last = event;
    flush();
    // A finger has no hover: its tap shows the tip, where a mouse's click pins it.
    if (event.pointerType !== "touch") forward("pointerdown", over, event);
  });
  document.documentElement.addEventListener("pointerleave", (event) => {
    // A lifted finger leaves its tip to be read.
    if (event.pointerType !== "touch") moveTo(undefined, event);
  });
}

function plotAt(target: EventTarget | null): SVGSVGElement | undefined {
  const svg = target instanceof Element ? target.closest("svg[data-listens]") : null;
  return svg instanceof SVGSVGElement && svg.closest("[data-output]") ? svg : undefined;
}
