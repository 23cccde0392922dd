import type { Problem } from '../core/problem.ts';
import { describedLanguage } from './languages.ts';

/**
 * Where a model's completion of this problem ends: the suite's own sequences, else those of its language. The text from the
 * first of them on does not belong to the completion.
 *
 * @example
 * stopSequences(problem); // ['\nclass', '\ndef', '\n#', '\nif', '\nprint']
 */
export function stopSequences({ stop, language }: Pick<Problem, 'stop' | 'language'>): readonly string[] {
  return stop ?? describedLanguage(language).answers.stopSequences;
}
