import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const read = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const pages = read('../pages');
const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  .map((name) => ({ name: name.split(path.sep).join('/'), source: readFileSync(path.join(pages, name), 'utf8') }));

/** Fields of the contract that are yes or no: to find one of them false is not to find nothing. */
const yesOrNo = new Set(
  [
    ...readFileSync(read('../../../../packages/contract/schema.graphql'), 'utf8').matchAll(/^ {2}(\w+).*: Boolean/gm),
  ].map(([, name]) => name),
);

const nothing = ['null', 'undefined'];

/** Whether an expression names something that was read, and not a yes or no of it. */
const isThing = (it: ts.Expression): boolean => {
  if (ts.isIdentifier(it)) return !/^(is|may|can|has|was)[A-Z]/.test(it.text);
  return (
    ts.isPropertyAccessExpression(it) && !it.questionDotToken && !yesOrNo.has(it.name.text) && isThing(it.expression)
  );
};

/** Whether a condition says no more than that something which was read is not there; or, for `isThere`, that all is. */
const saysOnly = (it: ts.Expression, isThere: boolean): boolean => {
  if (ts.isParenthesizedExpression(it)) return saysOnly(it.expression, isThere);
  if (ts.isPrefixUnaryExpression(it))
    return !isThere && it.operator === ts.SyntaxKind.ExclamationToken && isThing(it.operand);
  if (!ts.isBinaryExpression(it)) return isThere && isThing(it);
  const [either, same] = isThere
    ? [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]
    : [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.EqualsEqualsEqualsToken];
  const { kind } = it.operatorToken;
  if (kind === either) return saysOnly(it.left, isThere) && saysOnly(it.right, isThere);
  return kind === same && isThing(it.left) && nothing.includes(it.right.getText());
};

/** Whether a page that is not found is shown under a condition that says that what was read is not there. */
const isForNothing = (page: ts.Node): boolean => {
  for (let inner = page, { parent } = page; !ts.isSourceFile(parent); inner = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent)) return parent.thenStatement === inner && saysOnly(parent.expression, false);
    if (ts.isConditionalExpression(parent)) return saysOnly(parent.condition, parent.whenFalse === inner);
  }
  return false;
};

/** Each place where a page says that it is not found, with whether what was read was not there. */
const notFoundIn = (name: string, source: string): readonly { readonly at: string; readonly isRight: boolean }[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { at: string; isRight: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'NotFoundPage')
      found.push({
        at: `${name}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`,
        isRight: isForNothing(node),
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

test('a page says that it is not found only where what was read is not there, and never of what cannot be done now', () => {
  const all = sources.flatMap(({ name, source }) => notFoundIn(name, source));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ isRight }) => !isRight).map(({ at }) => at)).toEqual([]);
});

test.each([
  ['if (data.assessment === null) return <NotFoundPage />;', true],
  ['if (!data.assessment || item === undefined) {\n return <NotFoundPage />;\n}', true],
  ['return agreement && limb ? found : <NotFoundPage />;', true],
  ['if (!finding?.overridable || finding.override !== null)\n return <NotFoundPage />;', false],
  ['if (item === undefined || !mayRecord) return <NotFoundPage />;', false],
  ['if (!assessment.openToWriting) return <NotFoundPage />;', false],
  ['if (risks.length === 0) return <NotFoundPage />;', false],
  ['return assessment ? <NotFoundPage /> : found;', false],
  ['return <NotFoundPage />;', false],
])('of a page that reads %j, the test says %j', (body, isRight) => {
  expect(notFoundIn('Page.tsx', `const Page = () => { ${body} };`).map((one) => one.isRight)).toEqual([isRight]);
});
