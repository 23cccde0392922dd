import type { ProgramBuilder } from '../compiled-language.ts';

/**
 * The last line in which a runtime says that it was refused memory; undefined where none does. A program can say that, too: it only fails.
 *
 * @example
 * lineAboutMemory(builder, 'Out of memory!\n'); // 'Out of memory!' in Perl
 */
export function lineAboutMemory({ outOfMemory }: ProgramBuilder, text: string): string | undefined {
  return outOfMemory === undefined ? undefined : text.split('\n').findLast((line) => outOfMemory.test(line));
}
