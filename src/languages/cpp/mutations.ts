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
  ['tolower', 'toupper'],
  ['find', 'rfind'],
  ['front', 'back'],
  ['begin', 'end'],
  ['lower_bound', 'upper_bound'],
  ['push_front', 'push_back'],
  ['pop_front', 'pop_back'],
  ['any_of', 'all_of'],
  ['min_element', 'max_element'],
] as const;

export const CPP_MUTATIONS: Mutations = {
  operators: {
    comparison: swapComparisons,
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['true', 'false']),
    statement: leaveOut(
      /^(?:Expression|Break|Continue)Statement$/,
      /^(?:Call|Assignment|Update)Expression$/,
      ';',
    ),
    call: swapNames(/^CallExpression$/, NAMES),
  },
  skipped: /^TemplateArgumentList$/,
};

function conditionOf(node: SyntaxNode): Condition | undefined {
  if (node.name === 'ConditionalExpression') return { condition: node.firstChild, loops: false };
  if (!/^(?:If|While)Statement$/.test(node.name)) return undefined;
  // Inside of the brackets, behind what may be declared there.
  const condition = node.getChild('ConditionClause')?.lastChild?.prevSibling ?? null;
  const isValue = condition !== null && condition.name !== 'Declaration';
  return { condition: isValue ? condition : null, loops: node.name === 'WhileStatement' };
}
