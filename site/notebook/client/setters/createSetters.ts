import { isArrowKey } from "../nearestElement.ts";
import { createControlCache, type ControlCache } from "./controlCache.ts";
import { setterGroup, updateGroups } from "./updateGroups.ts";

export type SetterTargets = readonly (readonly [control: HTMLElement, value: unknown])[];

/** The elements of a page's outputs that set inputs. */
export type Setters = ReturnType<typeof createSetters>;

/** Makes an index of the setters of a page and of the controls that they set; `update` notes them first. */
export function createSetters() {
  /**
   * The controls of the page by the attributes that set them: `featureMap` by `data-set-featuremap` or
   * `data-set-feature-map`.
   */
  const attributes = new Map<string, HTMLElement>();
  /** The outputs that contain setters. */
  const outputs = new Set<Element>();

  const selector = (names: Iterable<string> = attributes.keys()): string =>
    [...names].map((name) => `[${CSS.escape(name)}]`).join() || ":not(*)";

  /** The elements below `root` that set an input, in document order. */
  const within = (root: ParentNode): readonly HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector()),
  ];

  /** Notes the inputs and setters below `root`, and in the whole page if there is a new input; returns the setters. */
  function index(root: ParentNode): readonly HTMLElement[] {
    for (const [name, control] of attributes) if (!control.isConnected) attributes.delete(name);
    const known = attributes.size;
    for (const control of root.querySelectorAll<HTMLElement>("[data-input]")) {
      const name = control.dataset["input"]!;
      attributes.set(`data-set-${name.toLowerCase()}`, control);
      attributes.set(`data-set-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}`, control);
    }
    // What sets it may stand anywhere.
    if (attributes.size > known && root !== document) return index(document);
    if (root instanceof Element) outputs.delete(root);
    const setters = within(root);
    for (const setter of setters) {
      const output = setter.closest("[data-output]");
      if (output !== null) outputs.add(output);
    }
    return setters;
  }

  /** The controls that an element sets, each with the value that it gives. */
  const targets = (setter: Element, from: ControlCache = createControlCache()): SetterTargets =>
    [...setter.attributes].flatMap(({ name, value }) => {
      const control = attributes.get(name);
      return control === undefined ? [] : [[control, from.valueFor(control, value)] as const];
    });

  /** The element of an output that sets an input, at `target` or around it. */
  function at(target: EventTarget | null): HTMLElement | undefined {
    const setter = target instanceof Element ? target.closest<HTMLElement>(selector()) : null;
    return setter?.closest("[data-output]") ? setter : undefined;
  }

  return {
    at,
    within,
    targets,
    /** Whether a key pressed on a setter chooses one; Enter on a button does not, for it is a click already. */
    isKey: ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
      at(target) === target &&
      !(ctrlKey || metaKey || altKey) &&
      (isArrowKey(key) || ((key === "Enter" || key === " ") && !(target as Element).matches("button"))),
    /** Makes the setters below `root` one tab stop a group, and marks those that are set. */
    update: (root: ParentNode): void => updateGroups(index(root), targets),
    /** Updates the setters of one input alone: a page has more setters than a frame has time for. */
    updateFor(input: string): void {
      const names = [...attributes].filter(([, control]) => control.dataset["input"] === input);
      const selected = selector(names.map(([name]) => name));
      for (const output of outputs) {
        const groups = new Set([...output.querySelectorAll(selected)].map(setterGroup));
        updateGroups(
          within(output).filter((setter) => groups.has(setterGroup(setter))),
          targets,
        );
      }
    },
  };
}
