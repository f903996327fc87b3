/** A command that a key gives to the stage. Digits stand for themselves, those with Shift for less than nothing. */
export type Command =
  | "next"
  | "back"
  | "nextStop"
  | "previousStop"
  | "first"
  | "last"
  | "go"
  | "jump"
  | "blank"
  | "overview"
  | "code"
  | "spotlight"
  | "fullScreen"
  | "speaker"
  | "leave"
  | "nothing"
  | `${number}`;

/** Keys with their commands, letters in lower case; a plus before a key stands for Shift, where it matters. */
export const keyCommands: Readonly<Record<string, Command>> = {
  ArrowRight: "next",
  " ": "next",
  PageDown: "next",
  ArrowLeft: "back",
  "+ ": "back",
  PageUp: "back",
  ArrowDown: "nextStop",
  ArrowUp: "previousStop",
  Home: "first",
  End: "last",
  g: "go",
  Enter: "jump",
  b: "blank",
  ".": "blank",
  o: "overview",
  c: "code",
  l: "spotlight",
  f: "fullScreen",
  s: "speaker",
  p: "leave",
  Escape: "leave",
  // The start button of a clicker, which would load the page again.
  F5: "nothing",
};

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Finds the command that a key gives; undefined where it gives none, as letters, digits and signs do without `single` keys. */
export function commandOf(
  { key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  single = true,
): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (!single && /^\S$/.test(key)) return undefined;
  // With Shift, a digit's key writes whatever the layout has there.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (shiftKey && digit !== undefined) return `-${digit}` as Command;
  if (/^\d$/.test(key)) return key as Command;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (shiftKey && keyCommands[`+${name}`]) || keyCommands[name];
}
