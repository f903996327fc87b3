/** A package's fields that say where its mistakes are to be reported. */
export interface Contactable {
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly repository?: string | { readonly url: string };
}

/** The place for reports, as far as the package names one: an address, or a page. */
export interface Contact {
  readonly email?: string;
  readonly page?: string;
}

/**
 * Reads the place for reports from `bugs`, else from `repository`.
 *
 *     contact({repository: "git+https://example.org/us/it.git"}) // {page: "https://example.org/us/it"}
 */
export function contact({ bugs, repository }: Contactable): Contact {
  const told = typeof bugs === "string" ? { url: bugs } : (bugs ?? {});
  const kept = typeof repository === "string" ? repository : repository?.url;
  const page = told.url ?? kept?.replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    ...(told.email === undefined ? {} : { email: told.email }),
    ...(page !== undefined && /^https:/.test(page) ? { page } : {}),
  };
}
