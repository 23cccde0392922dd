/** Arrows, curly quotes, emoji: the grammars take them for letters of a name. */
const NO_NAME = /[^\0-\u00A0\p{ID_Continue}\p{Zs}\u200C-\u200D\u2028\u2029\uD800-\uDFFF\uFEFF]/gu;

/** A source without the signs that no name has, every position kept. */
export function maskSigns(source: string): string {
  return source.replace(NO_NAME, '\0');
}
