/** What a package says about where its mistakes are to be told. */
export interface Contactable {
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly repository?: string | { readonly url: string };
}

/** Where a report can be sent, as far as the package says: to an address, or to a page. */
export interface Contact {
  readonly email?: string;
  readonly page?: string;
}

/**
 * Reads where mistakes are told from `bugs`, else from `repository`.
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
