import { HUMAN_EVAL } from './human-eval.ts';
import { HUMAN_EVAL_PLUS } from './human-eval-plus.ts';
import { HUMAN_EVAL_PACK, HUMAN_EVAL_X } from './human-eval-x.ts';
import { APPS } from './judge/apps.ts';
import { CODE_CONTESTS } from './judge/code-contests.ts';
import { CODEFORCES } from './judge/codeforces.ts';
import { LIVE_CODE_BENCH } from './judge/live-code-bench.ts';
import { OPEN_INSTRUCT } from './judge/open-instruct.ts';
import { RLLM } from './judge/rllm.ts';
import { VERIFICATION_INFO } from './judge/verification-info.ts';
import { VERL } from './judge/verl.ts';
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
  APPS,
  CODE_CONTESTS,
  LIVE_CODE_BENCH,
  CODEFORCES,
  VERL,
  VERIFICATION_INFO,
  RLLM,
  OPEN_INSTRUCT,
  HUMAN_EVAL_PACK,
  HUMAN_EVAL_X,
  MULTIPL_E,
  MBPP,
  MBPP_PLUS,
  HUMAN_EVAL_PLUS,
  HUMAN_EVAL,
];
