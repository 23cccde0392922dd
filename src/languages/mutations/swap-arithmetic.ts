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
  if (!/^(Arith|Bit|Update)Op$/.test(node.name)) return [];
  const text = textOf(node);
  if (node.parent?.name === 'UnaryExpression') return replaceBy(node, '');
  const isUpdate = node.name === 'UpdateOp';
  const swap = SWAPS[isUpdate ? text.slice(0, -1) : text];
  return swap === undefined ? [] : replaceBy(node, isUpdate ? `${swap}=` : swap);
};
