import type { MutationOperator } from '../../mutation/mutant.ts';
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

/** `a < b` becomes `a <= b` and `a >= b`; `x in y` becomes `x not in y`. */
export const swapComparisons: MutationOperator = (node, { textOf, language }) => {
  if (node.name === 'CompareOp') return replaceBy(node, ...(SWAPS[textOf(node)] ?? []));
  if (language !== 'python' || node.parent?.name !== 'BinaryExpression') return [];
  const { prevSibling, nextSibling } = node;
  if (node.name === 'in')
    return prevSibling?.name === 'not'
      ? replaceBy({ from: prevSibling.from, to: node.to }, 'in')
      : replaceBy(node, 'not in');
  if (node.name !== 'is') return [];
  return nextSibling?.name === 'not'
    ? replaceBy({ from: node.from, to: nextSibling.to }, 'is')
    : replaceBy(node, 'is not');
};
