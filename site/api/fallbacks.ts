import ts from "typescript";

/** Options by name, with the code that stands in for those left out. */
export type Fallbacks = ReadonlyMap<string, string>;

type Body = ts.FunctionLikeDeclaration;

/** The most functions that may hand options on to each other. */
const DEEPEST = 6;

/**
 * The defaults of a function's options, read from its body and from the bodies that it hands the options on to.
 *
 * A default stands in a pattern (`const {groups = 1} = options`), behind `??` (`options.stride ?? 1`) or before a
 * spread (`{batch: 32, ...options}`).
 */
export function fallbacks(body: Body, place: number, checker: ts.TypeChecker, depth = 0): Fallbacks {
  const found = new Map<string, string>();
  const names = new Set<string>();
  const note = (option: string, code: ts.Expression | undefined): void => {
    if (code !== undefined && !found.has(option)) found.set(option, textOf(code, names));
  };
  const handedOn: (readonly [Body, number])[] = [];
  const given = body.parameters[place]?.name;
  if (given !== undefined && ts.isIdentifier(given)) names.add(given.text);
  if (given !== undefined && ts.isObjectBindingPattern(given)) notePattern(given, names, note);
  const isGiven = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isIdentifier(node) && names.has(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isGiven(node.initializer))
      notePattern(node.name, names, note);
    if (isFallback(node) && ts.isPropertyAccessExpression(node.left) && isGiven(node.left.expression))
      note(node.left.name.text, node.right);
    if (ts.isObjectLiteralExpression(node))
      for (const one of beforeSpread(node, isGiven)) note(one.name.getText(), one.initializer);
    if (ts.isCallExpression(node)) {
      const at = node.arguments.findIndex((one) => isGiven(one) || isSpread(one, isGiven));
      const called = at === -1 ? undefined : bodyOf(node.expression, checker);
      if (called !== undefined) handedOn.push([called, at]);
    }
    ts.forEachChild(node, visit);
  };
  if (body.body !== undefined) visit(body.body);
  if (depth < DEEPEST)
    for (const [called, at] of handedOn)
      for (const [option, code] of fallbacks(called, at, checker, depth + 1))
        if (!found.has(option)) found.set(option, code);
  return found;
}

// The rest of a pattern are options too: `const {label = "", ...others} = options`.
function notePattern(
  pattern: ts.ObjectBindingPattern,
  names: Set<string>,
  note: (option: string, code: ts.Expression | undefined) => void,
): void {
  for (const { propertyName, name, initializer, dotDotDotToken } of pattern.elements)
    if (dotDotDotToken === undefined) note((propertyName ?? name).getText(), initializer);
    else names.add(name.getText());
}

function beforeSpread(
  { properties }: ts.ObjectLiteralExpression,
  isGiven: (node: ts.Node) => boolean,
): readonly ts.PropertyAssignment[] {
  const spread = properties.findIndex((one) => ts.isSpreadAssignment(one) && isGiven(one.expression));
  return properties.slice(0, Math.max(0, spread)).filter((one) => ts.isPropertyAssignment(one));
}

const isSpread = (node: ts.Node, isGiven: (node: ts.Node) => boolean): boolean =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.some((one) => ts.isSpreadAssignment(one) && isGiven(one.expression));

const isFallback = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

// `options.kernelSize` is `kernelSize` where options are written out.
const textOf = (code: ts.Expression, names: ReadonlySet<string>): string =>
  [...names].reduce(
    (text, name) => text.replaceAll(`${name}.`, ""),
    code
      .getText()
      .replace(/\s+/g, " ")
      .replace(/^\((.*)\)$/, "$1"),
  );

/** The function that an expression names, followed through imports. */
function bodyOf(expression: ts.Node, checker: ts.TypeChecker): Body | undefined {
  const symbol = checker.getSymbolAtLocation(expression);
  const declared =
    symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return functionOf(declared?.valueDeclaration);
}

/** The function in a declaration: itself, or the one that a `const` holds. */
export function functionOf(declaration: ts.Declaration | undefined): Body | undefined {
  if (declaration === undefined) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer } = declaration;
  return initializer !== undefined &&
    (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
    ? initializer
    : undefined;
}
