import { HUMAN_EVAL } from './human-eval.ts';
import { HUMAN_EVAL_PLUS } from './human-eval-plus.ts';
import { HUMAN_EVAL_PACK, HUMAN_EVAL_X } from './human-eval-x.ts';
import type { ProblemLayout } from './layout.ts';
import { MBPP } from './mbpp.ts';
import { MBPP_PLUS } from './mbpp-plus.ts';
import { MULTIPL_E } from './multipl-e.ts';

/** Every layout that passk reads, the most particular first; HumanEval's, which takes whatever is left, last. */
export const LAYOUTS: readonly ProblemLayout[] = [
  HUMAN_EVAL_PACK,
  HUMAN_EVAL_X,
  MULTIPL_E,
  MBPP,
  MBPP_PLUS,
  HUMAN_EVAL_PLUS,
  HUMAN_EVAL,
];
