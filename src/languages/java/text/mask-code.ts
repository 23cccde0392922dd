const NO_CODE =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""(?:\\[\s\S]|[^\\])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;

/**
 * A source with blanks in place of its comments and literals: every bracket and word that is left is code. All positions and lines are kept.
 *
 * @example
 * maskCode('f("{"); // }'); // 'f(   );     '
 */
export function maskCode(source: string): string {
  return source.replace(NO_CODE, (text) => text.replace(/[^\n]/g, ' '));
}
