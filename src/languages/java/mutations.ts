import type { SyntaxNode } from '@lezer/common';
import { changeConstants } from '../mutations/change-constants.ts';
import { type Condition, forceConditions } from '../mutations/force-conditions.ts';
import { leaveOut } from '../mutations/leave-out.ts';
import type { Mutations } from '../mutations/mutations.ts';
import { swapArithmetic } from '../mutations/swap-arithmetic.ts';
import { swapComparisons } from '../mutations/swap-comparisons.ts';
import { swapConnectives } from '../mutations/swap-connectives.ts';
import { swapNames } from '../mutations/swap-names.ts';

const NAMES = [
  ['startsWith', 'endsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['indexOf', 'lastIndexOf'],
  ['addFirst', 'addLast'],
  ['pollFirst', 'pollLast'],
  ['floorDiv', 'floorMod'],
  ['anyMatch', 'allMatch'],
  ['firstKey', 'lastKey'],
  ['floorKey', 'ceilingKey'],
] as const;

export const JAVA_MUTATIONS: Mutations = {
  operators: {
    comparison: swapComparisons,
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['true', 'false']),
    statement: leaveOut(
      /^(?:Expression|Break|Continue)Statement$/,
      /^(?:MethodInvocation|(?:Assignment|Update)Expression)$/,
      ';',
    ),
    call: swapNames(/^MethodInvocation$/, NAMES),
  },
  skipped: /^TypeArguments$/,
};

function conditionOf(node: SyntaxNode): Condition | undefined {
  if (node.name === 'TernaryExpression') return { condition: node.firstChild, loops: false };
  if (!/^(?:If|While)Statement$/.test(node.name)) return undefined;
  // Inside of the brackets, which the statement needs.
  const condition = node.getChild('ParenthesizedExpression')?.firstChild?.nextSibling ?? null;
  return { condition, loops: node.name === 'WhileStatement' };
}
