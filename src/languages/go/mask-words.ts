import { maskSigns } from '../statements/mask-signs.ts';

/**
 * A source for the grammar, every position kept: without signs that no name has, and with other names for `true`, `false` and `nil`, behind
 * which the grammar sees no end of a statement where a line ends.
 */
export function maskWords(source: string): string {
  return maskSigns(source).replace(/\b(?:true|false|nil)\b/g, (word) => '_'.repeat(word.length));
}
