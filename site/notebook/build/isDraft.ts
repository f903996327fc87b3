/** Whether a lesson's front matter says `draft: true`, which keeps it out of every built site. */
export function isDraft(text: string): boolean {
  const [, above = ""] = /^---\r?\n([^]*?)\r?\n---/.exec(text) ?? [];
  return /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(above);
}
