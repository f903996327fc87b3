/**
 * Lets a path in the HTML of inline code break before its dots and behind its slashes, not within its names.
 *
 *     breakableCode("torch.cuda") // "torch<wbr>.cuda"
 */
export function breakableCode(html: string): string {
  return html.replace(/(?<=[\w)])(?=\.[A-Za-z_])|(?<=\w\/)(?=\w)/g, "<wbr>");
}
