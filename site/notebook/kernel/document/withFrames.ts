type Frames = Map<number, FrameRequestCallback>;

/** The frames that the running action has asked for. */
let asked: Frames | undefined;

const own = {
  requestAnimationFrame(frame: FrameRequestCallback): number {
    asked?.set(asked.size + 1, frame);
    return asked?.size ?? 0;
  },
  cancelAnimationFrame(id: number): void {
    asked?.set(id, () => {});
  },
};

type Name = keyof typeof own;
const names = Object.keys(own) as Name[];

/** Adds animation frames, which a worker does not have, to the globals for good: they are about to be closed. */
export function installFrames(): void {
  for (const name of names) put(name, own[name]);
}

/** Runs an action that may ask for animation frames, and returns those that it asked for. */
export function withFrames(action: () => unknown): readonly FrameRequestCallback[] {
  const frames: Frames = new Map();
  const outer = asked;
  const before = names.map((name) => globalThis[name]);
  asked = frames;
  if (before[0] !== own.requestAnimationFrame) installFrames();
  try {
    action();
  } finally {
    asked = outer;
    if (before[0] !== own.requestAnimationFrame) names.forEach((name, k) => put(name, before[k]));
  }
  return [...frames.values()];
}

function put(name: Name, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(globalThis, name);
  else Reflect.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
