import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/** `//` does not become `/`: 2.0 equals 2 in Python, so most such mutants are right. */
const SWAPS: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '+',
  '/': '*',
  '//': '*',
  '%': '*',
  '**': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '++': '--',
  '--': '++',
};

/** `a + b` becomes `a - b`, `n += 1` becomes `n -= 1`, and `-a` becomes `a`. */
export const swapArithmetic: MutationOperator = (node, { textOf }) => {
  if (!/^(?:Arith|Bit|Update|Assign|IncDec)Op$/.test(node.name)) return [];
  const text = textOf(node);
  if (/^Unary/.test(node.parent?.name ?? '')) return replaceBy(node, '');
  const isUpdate = text.length > 1 && text.endsWith('=');
  const swap = SWAPS[isUpdate ? text.slice(0, -1) : text];
  return swap === undefined ? [] : replaceBy(node, isUpdate ? `${swap}=` : swap);
};
