import type { SyntaxNode } from '@lezer/common';
import type { MutableSource, MutationOperator } from '../../mutation/mutant.ts';
import { replaceBy } from './replace.ts';

/** `range(n)` ends one earlier and one later; `a[i:j]` and `a.slice(i, j)` lose a bound. Bounds that are numbers change as constants do. */
export const shiftRanges: MutationOperator = (node, source) => {
  if (node.name === 'CallExpression')
    return source.language === 'python' ? rangeEnds(node, source) : sliceCall(node, source);
  if (source.language === 'python' && node.name === 'MemberExpression') return sliceBounds(node);
  return [];
};

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node = call.getChild('ArgList')?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (!/^[(),]$/.test(node.name)) found.push(node);
  return found;
}

function rangeEnds(call: SyntaxNode, { textOf }: MutableSource): ReturnType<MutationOperator> {
  if (call.firstChild === null || textOf(call.firstChild) !== 'range') return [];
  const [first, second] = argumentsOf(call);
  const end = second ?? first;
  if (end === undefined || end.name === 'Number') return [];
  return replaceBy(end, `${textOf(end)} - 1`, `${textOf(end)} + 1`);
}

function sliceCall(call: SyntaxNode, { textOf }: MutableSource): ReturnType<MutationOperator> {
  const method = call.firstChild?.getChild('PropertyName');
  if (method == null || textOf(method) !== 'slice') return [];
  const [from, to] = argumentsOf(call);
  if (from === undefined) return [];
  if (to === undefined) return replaceBy(from, '');
  return [...replaceBy({ from: from.to, to: to.to }, ''), ...replaceBy(from, '0')];
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
