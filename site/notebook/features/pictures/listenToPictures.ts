import type { Inputs } from "../../client/controls/createInputs.ts";
import { findControl } from "../../client/controls/readControl.ts";
import { setControlNote } from "../../client/controls/setControlNote.ts";
import { setPageAttribute } from "../../client/patch/cellAttributes.ts";
import { readPlanes } from "./planes.ts";

const picture = "input[data-kind=picture]";

/** Lets the reader put a picture of their own, chosen or dropped, in the place of the lesson's; and back. */
export function listenToPictures(inputs: Inputs): void {
  document.addEventListener("change", ({ target }) => {
    const control = target as HTMLInputElement;
    const file = control.matches(picture) ? control.files?.[0] : undefined;
    if (file !== undefined) void take(inputs, control, file);
  });
  document.addEventListener("dragover", (event) => {
    if (controlUnder(event) !== null && event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const control = controlUnder(event);
    const file = event.dataTransfer?.files[0];
    if (control === null || file === undefined) return;
    event.preventDefault();
    void take(inputs, control, file);
  });
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-action=original-picture]");
    const control = button && findControl(button.dataset["for"]!);
    if (control instanceof HTMLInputElement) giveBack(inputs, control);
  });
}

const controlUnder = ({ target }: Event): HTMLInputElement | null =>
  (target as Element).closest("[data-output]")?.querySelector<HTMLInputElement>(picture) ?? null;

const latest = new WeakMap<HTMLInputElement, File>();
/** Controls that hold a picture of the reader's. */
const withOwnPicture = new WeakSet<HTMLInputElement>();

async function take(inputs: Inputs, control: HTMLInputElement, file: File): Promise<void> {
  const name = control.dataset["input"]!;
  latest.set(control, file);
  try {
    const planes = await readPlanes(file);
    if (latest.get(control) !== file) return;
    withOwnPicture.add(control);
    say(control, "");
    inputs.set(name, planes);
    setControlNote(
      control,
      `${file.name} takes its place, and stays on this machine: nothing is uploaded. `,
      backButton(name),
    );
  } catch (error) {
    if (latest.get(control) === file) say(control, (error as Error).message);
  }
}

function giveBack(inputs: Inputs, control: HTMLInputElement): void {
  latest.delete(control);
  withOwnPicture.delete(control);
  control.value = "";
  say(control, "");
  inputs.set(control.dataset["input"]!, undefined);
  control.focus();
}

/** Says why a file cannot be taken; an empty text takes that back. */
function say(control: HTMLInputElement, problem: string): void {
  control.setCustomValidity(problem);
  setPageAttribute(control, "aria-invalid", problem === "" ? null : "true");
  const back = withOwnPicture.has(control) ? [" ", backButton(control.dataset["input"]!)] : [];
  setControlNote(control, ...(problem === "" ? [] : [problem, ...back]));
}

function backButton(name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["action"] = "original-picture";
  button.dataset["for"] = name;
  button.textContent = "Back to the original";
  return button;
}
