import { PasskError } from '../../../core/errors.ts';
import { openBraces, outermost } from '../text/brackets.ts';
import { maskCode } from '../text/mask-code.ts';
import type { Signature } from './read-signature.ts';

/** A judge's source, and where the problem's own test stands in it. */
export interface JudgeSource {
  readonly source: string;
  readonly linesBeforeTest: number;
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  byte: 'Byte',
  short: 'Short',
  char: 'Character',
  int: 'Integer',
  long: 'Long',
  float: 'Float',
  double: 'Double',
};
const IMPORT = /(?<![^\n;])[ \t]*import\s[^;]*;/g;

/**
 * The prompt with a stub in place of the entry point, then the test: a class with main, members of the prompt's class with main among
 * them (MultiPL-E's begin with the brace that closes the entry point), or statements.
 */
export function judgeSource(signature: Signature, test: string): JudgeSource {
  const { source, method, className = 'Solution' } = signature;
  const opening = signature.className === undefined ? withClass(source, method.from, className) : undefined;
  const head = `${opening ?? source.slice(0, method.from)}${source.slice(method.from, method.body)}`;
  const stubbed = `${head} ${stub(signature, className)}`;
  const { imports, rest } = withoutImports(test);
  const shape = shapeOf(rest);
  const before = imports + stubbed + openings(shape, stubbed);
  const joined = `${before}\n${withNotedChecks(rest, className)}\n`;
  const open = openBraces(maskCode(joined));
  if (open < 0)
    throw new PasskError('E_INPUT', 'the test closes more braces than it and the prompt open', {
      field: 'test',
    });
  return { source: `${joined}${'}'.repeat(open)}\n`, linesBeforeTest: before.split('\n').length };
}

type Shape = 'closes' | 'types' | 'members' | 'statements';

function shapeOf(test: string): Shape {
  const masked = maskCode(test);
  if (masked.trimStart().startsWith('}')) return 'closes';
  const flat = outermost(masked);
  if (/\bmain\s*\(/.test(flat)) return 'members';
  return /\b(?:class|interface|enum|record)\s+[\w$]/.test(flat) ? 'types' : 'statements';
}

function openings(shape: Shape, stubbed: string): string {
  if (shape === 'closes') return '';
  if (shape === 'types') return '}'.repeat(openBraces(maskCode(stubbed)));
  return shape === 'members' ? '}' : '} public static void main(String[] args) throws Throwable {';
}

/** A method that stands alone is put into a class, behind the imports. */
function withClass(source: string, from: number, className: string): string {
  return `${source.slice(0, from)} class ${className} { `;
}

function stub({ method, returns, parameterNames }: Signature, className: string): string {
  const values = `new Object[] {${parameterNames.join(', ')}}`;
  const call = `passk.judge.Calls.call(${className}.class, "${method.name}", ${values});`;
  if (returns === 'void') return `{ ${call}`;
  const box = PRIMITIVES[returns];
  return `{ return (${returns}) ${box === undefined ? '' : `(${box}) `}${call}`;
}

/** Imports stand before all else in a file: they are put there, and lines stay where they are. */
function withoutImports(test: string): { readonly imports: string; readonly rest: string } {
  const flat = outermost(maskCode(test));
  let imports = '';
  let rest = test;
  for (const match of flat.matchAll(IMPORT)) {
    imports += `${match[0].replace(/\s+/g, ' ').trim()} `;
    const blank = match[0].replace(/[^\n]/g, ' ');
    rest = rest.slice(0, match.index) + blank + rest.slice(match.index + match[0].length);
  }
  return { imports, rest };
}

/** HumanEval-X makes all calls before it looks at one: which of them failed is noted on the way. The test is the same otherwise. */
function withNotedChecks(test: string, className: string): string {
  return test.replace(
    /(\bList<Boolean>\s+\w+\s*=\s*)(?:java\.util\.)?Arrays\.asList\(/g,
    `$1passk.judge.Calls.checks(${className}.class, `,
  );
}
