/** A word or sign of a source. Comments are none. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** 1-based. */
  readonly line: number;
  /** Whether it is the first of its line, or stands behind a semicolon. */
  readonly begins: boolean;
}

const PIECE =
  /(\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)|(`[^`]*`?|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|([\p{L}_][\p{L}\p{Nd}_]*)|(\d[\w.]*)|[\s\S]/uy;

/** The tokens of any text, whether it is a program or not, in linear time. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let begins = true;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(source); match !== null; match = PIECE.exec(source)) {
    const [text, blank, quoted, name, number] = match;
    const lines = text.split('\n').length - 1;
    if (blank === undefined) {
      const kind =
        quoted !== undefined
          ? 'text'
          : name !== undefined
            ? 'name'
            : number !== undefined
              ? 'number'
              : 'sign';
      tokens.push({ kind, text, from: match.index, to: match.index + text.length, line, begins });
      begins = text === ';';
    } else {
      begins ||= lines > 0;
    }
    line += lines;
  }
  return tokens;
}

/** How a bracket changes the depth. */
export function depthChange({ kind, text }: Token): number {
  if (kind !== 'sign') return 0;
  if (text === '(' || text === '[' || text === '{') return 1;
  return text === ')' || text === ']' || text === '}' ? -1 : 0;
}
