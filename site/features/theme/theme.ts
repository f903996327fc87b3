/** The themes that a reader may choose; `system` leaves it to the browser. */
export const themes = ["light", "dark", "system"] as const;

export type Theme = (typeof themes)[number];

/** Whether a value is one of the themes. */
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
