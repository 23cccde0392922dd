import { HUMAN_EVAL } from './human-eval.ts';
import { HUMAN_EVAL_PLUS } from './human-eval-plus.ts';
import { HUMAN_EVAL_PACK, HUMAN_EVAL_X } from './human-eval-x.ts';
import type { ProblemLayout } from './layout.ts';
import { MBPP } from './mbpp.ts';
import { MBPP_PLUS } from './mbpp-plus.ts';
import { MULTIPL_E } from './multipl-e.ts';
import { PASSK_CALLS } from './passk-calls.ts';
import { PASSK_CASES } from './passk-cases.ts';

/** Every layout that passk reads, the most particular first; HumanEval's, which takes whatever is left, last. */
export const LAYOUTS: readonly ProblemLayout[] = [
  PASSK_CASES,
  PASSK_CALLS,
  HUMAN_EVAL_PACK,
  HUMAN_EVAL_X,
  MULTIPL_E,
  MBPP,
  MBPP_PLUS,
  HUMAN_EVAL_PLUS,
  HUMAN_EVAL,
];
