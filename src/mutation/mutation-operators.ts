import type { MutationOperator } from './mutant.ts';
import { changeConstants } from './operators/change-constants.ts';
import { forceConditions } from './operators/force-conditions.ts';
import { removeStatements } from './operators/remove-statements.ts';
import { shiftRanges } from './operators/shift-ranges.ts';
import { swapArithmetic } from './operators/swap-arithmetic.ts';
import { swapCalls } from './operators/swap-calls.ts';
import { swapComparisons } from './operators/swap-comparisons.ts';
import { swapConnectives } from './operators/swap-connectives.ts';

/** By the name of the part of a program that they change. */
export const MUTATION_OPERATORS: Readonly<Record<string, MutationOperator>> = {
  comparison: swapComparisons,
  arithmetic: swapArithmetic,
  connective: swapConnectives,
  constant: changeConstants,
  condition: forceConditions,
  statement: removeStatements,
  call: swapCalls,
  range: shiftRanges,
};
