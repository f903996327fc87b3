/**
 * Keeps track of data files, which only the page can fetch: each is requested once, when a cell first needs it, and
 * `read` gets each that arrives.
 */
export function dataRequests(need: (module: string) => void, read: (data: object) => void = () => {}) {
  const files = new Map<string, PromiseWithResolvers<object>>();
  return {
    get(module: string): Promise<object> {
      const known = files.get(module);
      if (known !== undefined) return known.promise;
      const wanted = Promise.withResolvers<object>();
      files.set(module, wanted);
      need(module);
      return wanted.promise;
    },
    /** Takes in a file's text; undefined if the page could not fetch it, and then it may be requested again. */
    arrived(module: string, json: string | undefined): void {
      const wanted = files.get(module);
      if (wanted === undefined) return;
      try {
        if (json === undefined) throw new Error(`the page could not fetch ${module}; are you online?`);
        const data = { default: parsed(module, json) };
        read(data);
        wanted.resolve(data);
      } catch (error) {
        files.delete(module);
        wanted.reject(error);
      }
    },
  };
}

function parsed(module: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`what the page fetched as ${module} is not that file; are you online?`);
  }
}
