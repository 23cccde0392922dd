import type { Language } from './language.ts';
import type { Problem } from './problem.ts';

/** Python: the five of Chen et al. 2021. JavaScript and TypeScript: MultiPL-E's. */
const STOP_SEQUENCES: Readonly<Record<Language, readonly string[]>> = {
  python: ['\nclass', '\ndef', '\n#', '\nif', '\nprint'],
  javascript: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'],
  typescript: ['\nfunction ', '\n/*', '\n//', '\nclass'],
};

/**
 * Where a model's completion of this problem ends: the suite's own sequences, else those of its language. The text from the
 * first of them on does not belong to the completion.
 *
 * @example
 * stopSequences(problem); // ['\nclass', '\ndef', '\n#', '\nif', '\nprint']
 */
export function stopSequences({ stop, language }: Pick<Problem, 'stop' | 'language'>): readonly string[] {
  return stop ?? STOP_SEQUENCES[language];
}
