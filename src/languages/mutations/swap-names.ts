import type { SyntaxNode } from '@lezer/common';
import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/** In every language. */
const EVERYWHERE = [
  ['min', 'max'],
  ['any', 'all'],
  ['floor', 'ceil'],
  ['keys', 'values'],
] as const;

/**
 * In a call one function is taken for another: `a.min(b)` becomes `a.max(b)`.
 *
 * @param calls names of the nodes of calls
 * @param pairs of names that the language has besides
 */
export function swapNames(calls: RegExp, pairs: readonly (readonly [string, string])[]): MutationOperator {
  const swaps = new Map([...EVERYWHERE, ...pairs].flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return (node, { textOf }) => {
    const called = calls.test(node.name) ? lastName(node) : undefined;
    const swap = called === undefined ? undefined : swaps.get(textOf(called));
    return called === undefined || swap === undefined ? [] : replaceBy(called, swap);
  };
}

/** Before the arguments: of `a.b::c(d)` it is `c`. */
function lastName(call: SyntaxNode): SyntaxNode | undefined {
  const list = call.lastChild;
  if (list === null || !/^Arg/.test(list.name)) return undefined;
  let node = list.prevSibling;
  while (node?.lastChild != null && !/Args|ArgumentList/.test(node.lastChild.name)) node = node.lastChild;
  return node ?? undefined;
}
