import { parseStrictly } from '../parse-strictly.ts';
import { PYTHON_SYNTAX } from './syntax.ts';

/**
 * What a plain assertion in Python wants of a call: "[7, 0, 9]" of "assert candidate([1], 2) == [7, 0, 9]". Undefined for any
 * other test: an expected value that is guessed would be worse than none.
 */
export function expectedValue(testText: string): string | undefined {
  const text = testText.trim();
  // `a == b == c` and `a == b and c` are comparisons whose left side is no call.
  const comparison = parseStrictly(text, PYTHON_SYNTAX)
    ?.topNode.getChild('AssertStatement')
    ?.getChild('BinaryExpression');
  const call = comparison?.firstChild;
  const operator = comparison?.getChild('CompareOp');
  const wanted = comparison?.lastChild;
  if (!call || !operator || !wanted) return undefined;
  const textOf = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
  const isPlain =
    call.name === 'CallExpression' &&
    /^candidate\s*\(/.test(textOf(call)) &&
    textOf(operator) === '==' &&
    call.nextSibling?.from === operator.from;
  return isPlain ? textOf(wanted) : undefined;
}
