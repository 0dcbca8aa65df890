import ts from 'typescript';

/** Attributes and properties that people read or hear. */
const spoken =
  /^(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|description|hint|errorMessage)$/u;

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Literals of an expression that would be shown as they stand, such as both ends of a condition. */
const shownLiterals = (node: ts.Node): ts.Node[] => {
  if (ts.isStringLiteralLike(node)) return hasWord(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return parts.some(hasWord) ? [node] : [];
  }
  if (ts.isConditionalExpression(node))
    return [...shownLiterals(node.whenTrue), ...shownLiterals(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return shownLiterals(node.expression);
  if (
    ts.isBinaryExpression(node) &&
    [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.PlusToken,
    ].includes(node.operatorToken.kind)
  )
    return [...shownLiterals(node.left), ...shownLiterals(node.right)];
  return [];
};

/** Keys have the names that are printed on them. */
const isKey = (element: ts.Node): boolean =>
  ts.isJsxElement(element) && element.openingElement.tagName.getText() === 'kbd';

const isCatalogue = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === 'texts';

const literalsAt = (node: ts.Node): ts.Node[] => {
  if (ts.isJsxText(node)) return hasWord(node.text) && !isKey(node.parent) ? [node] : [];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return node.expression && !isKey(node.parent) ? shownLiterals(node.expression) : [];
  if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()) && node.initializer) {
    const { initializer } = node;
    const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    return value ? shownLiterals(value) : [];
  }
  if (ts.isPropertyAssignment(node) && spoken.test(node.name.getText()))
    return shownLiterals(node.initializer);
  if (ts.isCallExpression(node) && node.expression.getText() === 'announce')
    return node.arguments.flatMap(shownLiterals);
  return [];
};

/** Texts that stand in a source of the window itself, not in the catalogue: "12: Save the kit". */
export function literalTexts(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isCatalogue(node)) return;
    found.push(...literalsAt(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${line + 1}: ${node.getText().trim()}`;
  });
}
