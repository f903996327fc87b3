const held = Object.getOwnPropertyDescriptor(globalThis, "window");
const free = held === undefined || held.configurable === true;

// Plot moves everything by half a pixel unless, while it is loaded, it believes in a screen with two pixels to one.
if (free) Object.defineProperty(globalThis, "window", { configurable: true, value: { devicePixelRatio: 2 } });

/** Restores the `window` that was there before Plot was loaded. */
export function restorePixelRatio(): void {
  if (held === undefined) Reflect.deleteProperty(globalThis, "window");
  else if (free) Object.defineProperty(globalThis, "window", held);
}
