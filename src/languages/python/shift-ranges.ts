import type { SyntaxNode } from '@lezer/common';
import { argumentsOf } from '../mutations/arguments-of.ts';
import type { MutableSource, MutationOperator } from '../mutations/mutation-operator.ts';
import { replaceBy } from '../mutations/replace.ts';

/** `range(n)` ends one earlier and one later; `a[i:j]` loses a bound. Bounds that are numbers change as constants do. */
export const shiftRanges: MutationOperator = (node, source) => {
  if (node.name === 'CallExpression') return rangeEnds(node, source);
  return node.name === 'MemberExpression' ? sliceBounds(node) : [];
};

function rangeEnds(call: SyntaxNode, { textOf }: MutableSource): ReturnType<MutationOperator> {
  if (call.firstChild === null || textOf(call.firstChild) !== 'range') return [];
  const [first, second] = argumentsOf(call);
  const end = second ?? first;
  if (end === undefined || end.name === 'Number') return [];
  return replaceBy(end, `${textOf(end)} - 1`, `${textOf(end)} + 1`);
}

function sliceBounds(member: SyntaxNode): ReturnType<MutationOperator> {
  const bounds: SyntaxNode[] = [];
  let isSlice = false;
  for (let node = member.getChild('[')?.nextSibling ?? null; node !== null; node = node.nextSibling) {
    if (node.name === ',') return []; // several dimensions
    if (node.name === ':') isSlice = true;
    else if (node.name !== ']') bounds.push(node);
  }
  return isSlice ? bounds.flatMap((bound) => replaceBy(bound, '')) : [];
}
