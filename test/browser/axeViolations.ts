import axe from "axe-core";
import type { Page } from "playwright-core";

export interface AxeScope {
  /** The part of the page to look at; all of it unless said otherwise. */
  readonly within?: string;
  /** Whether targets have to be large enough for a finger. */
  readonly targets?: boolean;
  /** Whether only colours have changed since axe looked at the page: one rule alone heeds them. */
  readonly recoloured?: boolean;
}

/** Finds what axe has against a page as it stands: the rule and the elements, a line each. */
export async function axeViolations(
  page: Page,
  { within, targets = false, recoloured = false }: AxeScope = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const rules: axe.RunOptions = recoloured
    ? { runOnly: ["color-contrast"] }
    : { rules: { "target-size": { enabled: targets } } };
  return page.evaluate(
    async ([within, options]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        within ?? document,
        options,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [within, { resultTypes: ["violations"], ...rules } satisfies axe.RunOptions] as const,
  );
}
