import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

const SWAPS: Readonly<Record<string, string>> = {
  and: 'or',
  or: 'and',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** `a and b` becomes `a or b`, and `not a` becomes `a`. */
export const swapConnectives: MutationOperator = (node, { textOf }) => {
  if (!/^(and|or|not|LogicOp)$/.test(node.name)) return [];
  if (/^Unary/.test(node.parent?.name ?? '')) return replaceBy(node, '');
  const swap = SWAPS[textOf(node)];
  return swap === undefined || !/^Binary/.test(node.parent?.name ?? '') ? [] : replaceBy(node, swap);
};
