import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/** For an order its other boundary, then its opposite. */
const SWAPS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '==': ['!='],
  '!=': ['=='],
  '===': ['!=='],
  '!==': ['==='],
};

/** `a < b` becomes `a <= b` and `a >= b`. */
export const swapComparisons: MutationOperator = (node, { textOf }) =>
  node.name === 'CompareOp' ? replaceBy(node, ...(SWAPS[textOf(node)] ?? [])) : [];
