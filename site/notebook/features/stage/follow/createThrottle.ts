/** Makes a function that does something at once, and what is asked for within a pause, once, at the pause's end. */
export function createThrottle(does: () => void, pause: number): () => void {
  let isPausing = false;
  let isAsked = false;
  const act = (): void => {
    isAsked = false;
    isPausing = true;
    does();
    setTimeout(() => {
      isPausing = false;
      if (isAsked) act();
    }, pause);
  };
  return () => {
    if (isPausing) isAsked = true;
    else act();
  };
}
