import { type Expression, parseSync, Visitor } from 'oxc-parser';
import type { Tree } from '../tree.ts';

export interface TestTitle {
  readonly file: string;
  readonly title: string;
}

const testFunctions = new Set(['it', 'test', 'describe']);

/** The titles of every test and suite under tests/, read from the source, in the order of files and lines. */
export function testTitles(tree: Tree): readonly TestTitle[] {
  return [...tree]
    .filter(([path]) => path.startsWith('tests/') && path.endsWith('.test.ts'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, text]) => titlesIn(file, text).map((title) => ({ file, title })));
}

function titlesIn(file: string, text: string): string[] {
  const titles: string[] = [];
  const visitor = new Visitor({
    CallExpression(call) {
      const first = call.arguments.at(0);
      if (first === undefined || first.type === 'SpreadElement' || !isTestFunction(call.callee)) return;
      const title = literalText(first);
      if (title !== undefined) titles.push(title);
    },
  });
  visitor.visit(parseSync(file, text).program);
  return titles;
}

/** `it`, `it.each(cases)`, `describe.skipIf(missing)`: whatever starts from one of the functions of a test. */
function isTestFunction(callee: Expression): boolean {
  switch (callee.type) {
    case 'Identifier':
      return testFunctions.has(callee.name);
    case 'MemberExpression':
      return callee.object.type !== 'Super' && isTestFunction(callee.object);
    case 'CallExpression':
      return isTestFunction(callee.callee);
    case 'TaggedTemplateExpression':
      return isTestFunction(callee.tag);
    default:
      return false;
  }
}

function literalText(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map((quasi) => quasi.value.cooked ?? '').join('…');
}
