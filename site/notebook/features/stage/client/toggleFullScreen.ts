const root = document.documentElement;

/** Fills the screen with the page, or gives the screen back; does nothing where a page cannot have it. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await root.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Some telephones have none.
  }
}
