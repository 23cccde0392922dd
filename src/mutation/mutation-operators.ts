import { changeConstants } from '../languages/mutations/change-constants.ts';
import { forceConditions } from '../languages/mutations/force-conditions.ts';
import { removeStatements } from '../languages/mutations/remove-statements.ts';
import { shiftRanges } from '../languages/mutations/shift-ranges.ts';
import { swapArithmetic } from '../languages/mutations/swap-arithmetic.ts';
import { swapCalls } from '../languages/mutations/swap-calls.ts';
import { swapComparisons } from '../languages/mutations/swap-comparisons.ts';
import { swapConnectives } from '../languages/mutations/swap-connectives.ts';
import type { MutationOperator } from './mutant.ts';

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
