/**
 * Keeps track of data files, which only the page can fetch: each is requested once, when a cell first needs it, and
 * `read` gets each that arrives.
 */
export function dataRequests(need: (module: string) => void, read: (data: object) => void = () => {}) {
  const files = new Map<string, PromiseWithResolvers<object> & { readonly parse: Parse }>();
  return {
    /** Asks for a file; what `parse` makes of its text, by default its JSON as the default export, is the module. */
    get(module: string, parse: Parse = parseJson): Promise<object> {
      const known = files.get(module);
      if (known !== undefined) return known.promise;
      const wanted = { ...Promise.withResolvers<object>(), parse };
      files.set(module, wanted);
      need(module);
      return wanted.promise;
    },
    /** Takes in a file's text; undefined if the page could not fetch it, and then it may be requested again. */
    arrived(module: string, text: string | undefined): void {
      const wanted = files.get(module);
      if (wanted === undefined) return;
      try {
        if (text === undefined) throw new Error(`the page could not fetch ${module}; are you online?`);
        const data = wanted.parse(module, text);
        read(data);
        wanted.resolve(data);
      } catch (error) {
        files.delete(module);
        wanted.reject(error);
      }
    },
  };
}

type Parse = (module: string, text: string) => object;

function parseJson(module: string, json: string): object {
  try {
    return { default: JSON.parse(json) as unknown };
  } catch {
    throw new Error(`what the page fetched as ${module} is not that file; are you online?`);
  }
}
