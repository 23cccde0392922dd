const WIDTH = 116;
/** Up to a comma that stands outside of texts and characters. */
const PIECE = /(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'|[^,"'])+(?:, ?|$)|,/g;

/** A line of code, broken behind commas as soon as it is too long; what can't be broken stays as long as it is. */
export function wrapLine(line: string, indent: string): string {
  const pieces = line.length <= WIDTH ? null : line.match(PIECE);
  if (pieces === null || pieces.join('') !== line) return line;
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && (last + piece.trimEnd()).length > WIDTH) lines.push(indent + piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((one) => one.trimEnd()).join('\n');
}
