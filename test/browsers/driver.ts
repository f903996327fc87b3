/** A place on the screen, in pixels from the corner of the page's window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One window of a browser, at a reader's disposal: all else is done with these, alike in every engine. */
export interface Driver {
  open(url: string): Promise<unknown>;
  /** Runs a function that needs nothing around it in the page. */
  look<A extends readonly unknown[], T>(at: (...given: A) => T, ...given: A): Promise<T>;
  /** Moves the pointer along a path; with the button held it is a drag. */
  move(path: readonly Point[], held: boolean): Promise<void>;
  /** Presses keys one after the other, and releases them. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A running browser; each of its windows remembers nothing of another. */
export interface Running {
  window(): Promise<Driver>;
  close(): Promise<void>;
}
