/** Keeps the screen from going dark where the browser can, until `signal` ends it. */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || signal.aborted) return;
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      // Over plain http, or to save the battery, it stays as it is.
    }
    if (signal.aborted) await lock?.release();
  };
  document.addEventListener("visibilitychange", () => void ask(), { signal });
  signal.addEventListener("abort", () => void lock?.release());
  void ask();
}
