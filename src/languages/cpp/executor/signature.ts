import { blankOut } from './blank-out.ts';
import { type Parameter, parseParameters } from './parameter-list.ts';

/** How a source declares a function, and where. */
export interface Signature {
  readonly result: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Where the declaration begins. */
  readonly from: number;
  /** Behind the `{` of the body, the `;`, or the bracket that ends the parameters. */
  readonly bodyFrom: number;
}

/** What says how a function is linked or made, and nothing of its type. */
const SPECIFIERS = /\b(?:static|inline|extern|constexpr|\[\[\w+\]\])\s*/g;
/** What may stand between the head of a statement and a call, and never before a declaration. */
const NO_RESULT = /^(?:return|else|case|goto|throw|new|delete|using|typedef|#)|[=!?+(,.]$/;

/**
 * The last definition of a function in a source, else its declaration.
 *
 * @example
 * findSignature('int f(int x) {\n', 'f'); // { result: 'int', name: 'f', parameters: [{ type: 'int' }], from: 0, bodyFrom: 14 }
 */
export function findSignature(source: string, name: string): Signature | undefined {
  const code = blankOut(source);
  let found: Signature | undefined;
  let isDefined = false;
  for (const { index, 0: opening } of code.matchAll(new RegExp(`(?<![\\w:.>])${name}\\s*\\(`, 'g'))) {
    const to = closingBracket(code, index + opening.length);
    if (to === undefined) continue;
    const [tail = ''] = /^\s*(?:noexcept\s*)?[{;]?/.exec(code.slice(to + 1, to + 100)) ?? [];
    const from = statementStart(code, index);
    const result = code.slice(from, index).replace(SPECIFIERS, '').trim().replace(/\s+/g, ' ');
    if (result === '' || NO_RESULT.test(result) || !/^[\w:<>,\s*&[\]]+$/.test(result)) continue;
    const isDefinition = tail.endsWith('{');
    if (isDefined && !isDefinition) continue;
    isDefined ||= isDefinition;
    const parameters = parseParameters(source.slice(index + opening.length, to));
    found = { result, name, parameters, from, bodyFrom: to + 1 + tail.length };
  }
  return found;
}

function closingBracket(code: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Behind the statement, the block or the preprocessor's line before it. */
function statementStart(code: string, before: number): number {
  const head = code.slice(0, before);
  const ends = [...head.matchAll(/[;{}]|^[ \t]*#.*$/gm)].at(-1);
  const from = ends === undefined ? 0 : ends.index + ends[0].length;
  return from + (/^\s*/.exec(code.slice(from, before))?.[0].length ?? 0);
}
