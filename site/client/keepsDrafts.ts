/** Under what name the page keeps drafts: they belong to one version of one lesson. */
export const draftsKey = (): string | undefined => document.getElementById("lesson")?.dataset["drafts"];

/** Whether the reader left changes to this version of the lesson. */
export function keepsDrafts(): boolean {
  const key = draftsKey();
  try {
    return key !== undefined && localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
