import { memoize } from "../memoize.ts";

/** The `data-` attributes that an output may give its parts; all others belong to the controls. */
const own = /^data-(set-[\w.-]{1,60}|hover|toggle|paint|part|verdict|bytes|mb|mib|article|derivation)$/;

const named = /^(answer|question|controls?)$/;

/**
 * Whether an attribute would make the page take a part of an output for a control, or for something it can count on.
 */
export function isHook(name: string, value: string): boolean {
  if (!name.startsWith("data-")) return false;
  return (
    !own.test(name) ||
    (name === "data-bytes" && !/^\d{1,16}$/.test(value)) ||
    (name === "data-verdict" && !/^(right|near|wrong|none)$/.test(value)) ||
    value.length > (name === "data-derivation" ? 2000 : 200)
  );
}

/** Removes from a part's class names those by which the page knows its controls. */
export const withoutHooks = memoize((names) =>
  names
    .split(/\s+/)
    .filter((name) => !named.test(name))
    .join(" "),
);
