/** Data files, which only the page can fetch: asked for when a cell first needs one, each once. */
export function fetchedData(need: (module: string) => void) {
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
    /** `json` is the file's text; none where the page could not fetch it, and then it may be asked for again. */
    arrived(module: string, json: string | undefined): void {
      const wanted = files.get(module);
      if (json !== undefined) return wanted?.resolve({ default: JSON.parse(json) as unknown });
      files.delete(module);
      wanted?.reject(new Error(`the page could not fetch ${module}; are you online?`));
    },
  };
}
