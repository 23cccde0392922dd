import { maskSigns } from '../statements/mask-signs.ts';

/**
 * Python that CPython reads and the grammar does not, each with what the grammar is given instead: the same length, so that
 * every position stays. Strings and comments may be changed, too; nobody looks at them here.
 */
const MASKS: readonly (readonly [RegExp, (found: string) => string])[] = [
  // `1./3`
  [/(?<![\w.])\d[\d_]*\.(?![\w.])/g, (number) => `${number.slice(0, -1)}0`],
  // `yield` alone: as a statement, and inside an expression
  [/^([ \t]*)yield(?=[ \t]*(?:$|#|;))/gm, (found) => found.replace('yield', 'pass ')],
  [/\byield(?=[ \t]{0,9}[)\]])/g, () => 'None '],
  [/= {0,9}yield(?=[ \t]*(?:$|#|;))/gm, (found) => found.replace('yield', 'None ')],
  // `for first, *rest in`
  [/\bfor [\w ,()*]{1,200}?\bin\b/g, (target) => target.replaceAll('*', ' ')],
  // `with both() as (a, b)`
  [/\bas \([\w ,]{1,200}\)(?=[ \t]*[:,)])/g, (found) => `as ${'a'.repeat(found.length - 3)}`],
  // `case Point():`
  [/^[ \t]*case [^\n]{1,200}:/gm, (found) => found.replaceAll('()', '  ')],
  // A form feed, which begins a page in old sources
  [/^\f/gm, () => '\n'],
  [/\f/g, () => ' '],
];

/**
 * The same program in words that the grammar knows; not to be run.
 *
 * @example
 * maskForGrammar('x = 1./3'); // 'x = 10/3'
 */
export function maskForGrammar(source: string): string {
  return MASKS.reduce((text, [found, instead]) => text.replace(found, instead), maskSigns(source));
}
