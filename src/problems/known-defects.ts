import { createHash } from 'node:crypto';
import type { KnownDefect } from '../core/known-defect.ts';
import type { Problem } from '../core/problem.ts';
import { testTextOf } from '../core/tests/problem-tests.ts';
import { HUMAN_EVAL_DEFECTS } from './human-eval-defects.ts';
import { TRANSLATION_DEFECTS } from './translation-defects.ts';

/** A task of MultiPL-E has one id in all languages, and a text in each. */
const BY_TEXT = new Map(
  [...HUMAN_EVAL_DEFECTS, ...TRANSLATION_DEFECTS].map((defect) => [defect.fingerprint, defect]),
);
const TASKS = new Set([...BY_TEXT.values()].map(({ taskId }) => taskId));

/**
 * The known defect of a task. It is told by the task's text as well as by its id, so that a suite that has corrected the task, or
 * uses the same ids for others, is not marked.
 *
 * @example
 * const { problems } = await loadSuite('humaneval');
 * knownDefectOf(problems[47])?.kind; // 'wrong_example'
 */
export function knownDefectOf(problem: Problem): KnownDefect | undefined {
  if (!TASKS.has(problem.taskId)) return undefined;
  const known = BY_TEXT.get(fingerprintOf(problem));
  if (known?.taskId !== problem.taskId) return undefined;
  const { fingerprint: _, ...defect } = known;
  return defect;
}

/** What a defect is in: the first 16 digits of the SHA-256 of prompt and test. */
export function fingerprintOf(problem: Pick<Problem, 'prompt' | 'tests'>): string {
  return createHash('sha256')
    .update(JSON.stringify([problem.prompt, testTextOf(problem)]))
    .digest('hex')
    .slice(0, 16);
}
