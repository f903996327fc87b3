/** The name of a lesson by its file, without number and ending: `lessons/02-convolution.mdx` is `convolution`. */
export const nameOf = (file: string): string => /([^/]*?)(?:\.mdx)?$/.exec(file)![1]!.replace(/^\d+-/, "");
