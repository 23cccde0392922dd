/** What stands for something else than brackets, or for itself: comments of a line, texts, raw texts, characters, lifetimes. */
const TOKENS =
  /\/\/[^\n]*|\/\*|\b(?:br|cr|r)(#*)"|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|'(?:\\[^\n][^'\n]{0,10}|[^'\\\n])'|[()[\]{}]/gu;

/** What a comment that nests has in it. */
const COMMENT_ENDS = /\/\*|\*\//g;

/**
 * The brackets that a source leaves open, outermost first. In one pass, whatever the text is.
 *
 * @example
 * openBrackets('fn f() -> i32 {\n    g(1)\n'); // ['{']
 */
export function openBrackets(source: string): readonly string[] {
  const open: string[] = [];
  const tokens = new RegExp(TOKENS);
  for (let match = tokens.exec(source); match !== null; match = tokens.exec(source)) {
    const [token, signs] = match;
    if (token === '/*') tokens.lastIndex = endOfComment(source, tokens.lastIndex);
    else if (signs !== undefined) tokens.lastIndex = endOfRawText(source, tokens.lastIndex, signs);
    else if (/^[([{]$/.test(token)) open.push(token);
    else if (/^[)\]}]$/.test(token)) open.pop();
  }
  return open;
}

function endOfComment(source: string, from: number): number {
  const ends = new RegExp(COMMENT_ENDS);
  ends.lastIndex = from;
  for (let depth = 1, match = ends.exec(source); match !== null; match = ends.exec(source)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return ends.lastIndex;
  }
  return source.length;
}

function endOfRawText(source: string, from: number, signs: string): number {
  const at = source.indexOf(`"${signs}`, from);
  return at === -1 ? source.length : at + 1 + signs.length;
}

/**
 * A program whose last braces a stop sequence cut off, with them.
 *
 * @param program where other brackets are open, too, it is left as it is: something else is wrong with it
 */
export function withClosingBraces(program: string): string {
  const open = openBrackets(program);
  if (open.length === 0 || open.some((bracket) => bracket !== '{')) return program;
  return `${program.replace(/\n?$/, '\n')}${'}'.repeat(open.length)}\n`;
}
