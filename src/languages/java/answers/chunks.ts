import { maskCode } from '../text/mask-code.ts';

/** A stretch of a source that stands in no braces of another: an import, a class, a method, a statement, or prose. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Its text without comments and literals. */
  readonly masked: string;
  /** Braces that it leaves open, as the last of a source that was cut off may. */
  readonly open: number;
  /** It closes what nothing opened. */
  readonly strays: boolean;
}

/** A source, cut where a semicolon or a brace ends something. */
export function chunksOf(source: string): readonly Chunk[] {
  const masked = maskCode(source);
  const chunks: Chunk[] = [];
  let depth = 0;
  let inner = 0;
  let from = 0;
  const cut = (to: number, strays = false) => {
    const text = masked.slice(from, to);
    const start = text.search(/\S/);
    if (start >= 0)
      chunks.push({ from: from + start, to, masked: text.slice(start), open: Math.max(0, depth), strays });
    from = to;
    inner = 0;
  };
  for (const { 0: sign, index } of masked.matchAll(/[(){};]/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}' && depth === 0) cut(index + 1, true);
    else if (sign === '}') {
      depth -= 1;
      // `int[] a = {1};` goes on.
      if (depth === 0 && inner === 0 && !/^\s*[;,).]/.test(masked.slice(index + 1, index + 100)))
        cut(index + 1);
    } else if (depth > 0) continue;
    else if (sign === '(') inner += 1;
    else if (sign === ')') inner -= 1;
    else if (inner <= 0) cut(index + 1);
  }
  if (depth > 0) cut(masked.trimEnd().length);
  else cut(masked.length);
  return chunks;
}
