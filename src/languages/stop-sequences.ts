import type { Problem } from '../core/problem.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';
import { describedLanguage } from './languages.ts';

/** In the prompts that ask for whole programs, where a model begins a task of its own. */
const NEXT_TASK = ['\nQUESTION:'];

/**
 * Where a model's completion of this problem ends: the suite's own sequences, else those of its language; of a whole program, the next
 * task. The text from the
 * first of them on does not belong to the completion.
 *
 * @example
 * stopSequences(problem); // ['\nclass', '\ndef', '\n#', '\nif', '\nprint']
 */
export function stopSequences(problem: Pick<Problem, 'stop' | 'language' | 'tests'>): readonly string[] {
  const { stop, language } = problem;
  if (stop !== undefined) return stop;
  return hasFunctionTests(problem) ? describedLanguage(language).answers.stopSequences : NEXT_TASK;
}
