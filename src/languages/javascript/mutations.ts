import type { SyntaxNode } from '@lezer/common';
import { changeConstants } from '../mutations/change-constants.ts';
import { type Condition, forceConditions } from '../mutations/force-conditions.ts';
import type { Mutations } from '../mutations/mutations.ts';
import { removeStatements } from '../mutations/remove-statements.ts';
import { swapArithmetic } from '../mutations/swap-arithmetic.ts';
import { swapCalls } from '../mutations/swap-calls.ts';
import { swapComparisons } from '../mutations/swap-comparisons.ts';
import { swapConnectives } from '../mutations/swap-connectives.ts';
import { shiftSlices } from './shift-slices.ts';

const CALLS = [
  ['some', 'every'],
  ['startsWith', 'endsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['indexOf', 'lastIndexOf'],
  ['trimStart', 'trimEnd'],
  ['padStart', 'padEnd'],
  ['push', 'unshift'],
  ['pop', 'shift'],
] as const;

export const JAVASCRIPT_MUTATIONS: Mutations = {
  operators: {
    comparison: swapComparisons,
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['true', 'false']),
    statement: removeStatements(';', 'return;'),
    call: swapCalls(CALLS),
    range: shiftSlices,
  },
};

function conditionOf(node: SyntaxNode): Condition | undefined {
  if (node.name === 'ConditionalExpression') return { condition: node.firstChild, loops: false };
  if (!/^(If|While)Statement$/.test(node.name)) return undefined;
  // Inside of the brackets, which the statement needs.
  const condition = node.getChild('ParenthesizedExpression')?.firstChild?.nextSibling ?? null;
  return { condition, loops: node.name === 'WhileStatement' };
}
