// By its path, because the name "@observablehq/plot" stands for this folder: a resolver that follows the paths of
// tsconfig (TypeScript's, Vite's and vitest's do, even behind an entry of package.json's "imports") would lead back here.
export * from "../../../../node_modules/@observablehq/plot/src/index.js";
