import { numberText } from "../../kernel/render/numberText.ts";
import { matrixFields, readControl, writeControl } from "./readControl.ts";

/** Receives the values of inputs. */
export interface Inputs {
  set(input: string, value: unknown): void;
}

/** The inputs of a page whose cells run, with the controls that move them. */
export interface LiveInputs extends Inputs {
  /** Resolves once every value that was set has been answered. */
  whenSettled(): Promise<void>;
  /** Sends a control's value, unless part of it is no number. Pictures are sent elsewhere. */
  send(control: Element): void;
  /** Moves a control from elsewhere, and sends its new value. */
  move(control: Element, value: unknown): void;
  /** Calls back with an input's name whenever its control has sent a value. */
  onSend(callback: (input: string) => void): void;
}

/** Makes the inputs of a page, whose values go to `session`. */
export function createInputs(session: Pick<LiveInputs, "set" | "whenSettled">) {
  const callbacks: ((input: string) => void)[] = [];
  let isAllowed = (_control: Element, _value: unknown): boolean => true;
  const send = (control: Element): void => {
    if (control.matches("[type=file]")) return;
    if (matrixFields(control).some(({ field }) => Number.isNaN(field.valueAsNumber))) return;
    const output = control.closest("label")?.querySelector("output");
    if (output) output.textContent = numberText((control as HTMLInputElement).valueAsNumber);
    const input = (control as HTMLElement).dataset["input"]!;
    session.set(input, readControl(control));
    for (const callback of callbacks) callback(input);
  };
  return {
    set: (input: string, value: unknown): void => session.set(input, value),
    whenSettled: (): Promise<void> => session.whenSettled(),
    send,
    move(control: Element, value: unknown): void {
      if (!isAllowed(control, value)) return;
      const before = JSON.stringify(readControl(control));
      writeControl(control, value);
      if (JSON.stringify(readControl(control)) !== before) send(control);
    },
    onSend: (callback: (input: string) => void): void => void callbacks.push(callback),
    /** Lets only the values that pass `check` move a control from elsewhere. */
    restrict: (check: typeof isAllowed): void => void (isAllowed = check),
  };
}
