import { argumentsOf } from '../mutations/arguments-of.ts';
import type { MutationOperator } from '../mutations/mutation-operator.ts';
import { replaceBy } from '../mutations/replace.ts';

/** `a.slice(i, j)` loses a bound. Bounds that are numbers change as constants do. */
export const shiftSlices: MutationOperator = (call, { textOf }) => {
  if (call.name !== 'CallExpression') return [];
  const method = call.firstChild?.getChild('PropertyName');
  if (method == null || textOf(method) !== 'slice') return [];
  const [from, to] = argumentsOf(call);
  if (from === undefined) return [];
  if (to === undefined) return replaceBy(from, '');
  return [...replaceBy({ from: from.to, to: to.to }, ''), ...replaceBy(from, '0')];
};
