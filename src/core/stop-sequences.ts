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

/**
 * Where an answer ends: before the first stop sequence in it, else at its end. Servers cut there too, but some ignore
 * `stop`, and some take only a few.
 */
export function endOfAnswer(text: string, stop: readonly string[]): number {
  return stop.reduce((end, sequence) => {
    const at = sequence === '' ? -1 : text.indexOf(sequence);
    return at < 0 ? end : Math.min(end, at);
  }, text.length);
}
