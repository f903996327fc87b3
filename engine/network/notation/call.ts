/** A layer as programs write it: `nn.Conv2d(3, 64, kernel_size=3)`. */
export interface Call {
  /** Without the module: `Conv2d`. */
  readonly name: string;
  /** Arguments by place, then by name. */
  readonly placed: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** A text read as a call, with or without `self.conv1 =` or `(0):` before it; nothing when it is none. */
export function callOf(text: string): Call | undefined {
  const found = /^(?:self\.\w+\s*=\s*|\(\w+\):\s*)?(?:\w+\.)*(\w+)\s*\((.*)\)$/s.exec(text.trim());
  if (found === null) return undefined;
  const [, name, inside] = found;
  const placed: string[] = [];
  const named = new Map<string, string>();
  for (const part of splitTopLevel(inside)) {
    const option = /^(\w+)\s*=\s*(.*)$/s.exec(part);
    if (option === null) placed.push(part);
    else named.set(option[1], option[2]);
  }
  return { name, placed, named };
}

/** A text cut at commas, semicolons and line ends, where no bracket is open; empty parts are left out. */
export function splitTopLevel(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (/[([{]/.test(letter)) depth += 1;
    if (/[)\]}]/.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;\n]/.test(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
