import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/** In every language. */
const EVERYWHERE = [
  ['min', 'max'],
  ['any', 'all'],
  ['floor', 'ceil'],
  ['keys', 'values'],
] as const;

/** What such a method leaves as it is where nothing calls it: `xs.sort()` becomes `xs`. */
const DROPPED_METHODS = /^(strip|trim|sort|reverse|toSorted|toReversed|title|capitalize|casefold|copy)$/;

/**
 * `min` becomes `max`, `any` becomes `all`, `text.strip()` becomes `text`.
 *
 * @param pairs of functions or methods of the language that are taken for each other
 */
export function swapCalls(pairs: readonly (readonly [string, string])[]): MutationOperator {
  const swaps = new Map([...EVERYWHERE, ...pairs].flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return (node, { textOf }) => {
    if (node.name !== 'CallExpression') return [];
    const callee = node.firstChild;
    if (callee === null || node.getChild('ArgList') === null) return [];
    const isMethod = callee.name === 'MemberExpression';
    const nameNode = isMethod ? callee.getChild('PropertyName') : callee;
    if (nameNode === null || (!isMethod && callee.name !== 'VariableName')) return [];
    const name = textOf(nameNode);
    // A call whose value nobody takes is a statement; those are left out by another operator.
    if (isMethod && DROPPED_METHODS.test(name) && node.parent?.name !== 'ExpressionStatement')
      return replaceBy({ from: callee.firstChild?.to ?? node.to, to: node.to }, '');
    const swap = swaps.get(name);
    return swap === undefined ? [] : replaceBy(nameNode, swap);
  };
}
