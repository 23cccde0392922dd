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
  ['HasPrefix', 'HasSuffix'],
  ['ToLower', 'ToUpper'],
  ['Index', 'LastIndex'],
  ['TrimLeft', 'TrimRight'],
  ['TrimPrefix', 'TrimSuffix'],
  ['Min', 'Max'],
  ['Floor', 'Ceil'],
] as const;

export const GO_MUTATIONS: Mutations = {
  operators: {
    comparison: swapComparisons,
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['true', 'false']),
    statement: leaveOut(/^(?:ExprStatement|Assignment|IncDecStatement|GotoStatement)$/, /^CallExpr$/, ''),
    call: swapNames(/^CallExpr$/, NAMES),
  },
  skipped: /^(?:ArrayType|TypeArgs)$/,
};

function conditionOf(node: SyntaxNode): Condition | undefined {
  if (!/^(?:If|For)Statement$/.test(node.name)) return undefined;
  const loops = node.name === 'ForStatement';
  const condition = node.getChild('Block')?.prevSibling ?? null;
  const isValue = condition !== null && !/^(?:for|;|ForClause|RangeClause|else)$/.test(condition.name);
  return { condition: isValue ? condition : null, loops };
}
