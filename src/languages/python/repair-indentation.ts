/**
 * Ways in which the body of a Python function may have lost its indentation, put right, the likeliest first: servers strip
 * the beginning of an answer, tokenizers make one space too many, chat models write the body at the margin.
 */
export function indentationRepairs(prompt: string, text: string): readonly string[] {
  const lines = text.replace(/^\s*\n/, '').split('\n');
  const unit = /\n([ \t]+)\S[^\n]*\s*$/.exec(prompt)?.[1] ?? '    ';
  const variants = text.includes('\t')
    ? [lines, lines.map((line) => line.replaceAll('\t', '    '))]
    : [lines];
  return variants.flatMap(([first = '', ...rest]) => {
    const firstLine = unit + first.trimStart();
    return [
      [firstLine, ...rest].join('\n'),
      shift([first, ...rest], unit).join('\n'),
      [firstLine, ...shift(rest, unit)].join('\n'),
    ];
  });
}

function shift(lines: readonly string[], unit: string): readonly string[] {
  // Not Math.min(...): an answer may have more lines than a call may have arguments.
  const margin = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, line.search(/[^ \t]/)), Number.POSITIVE_INFINITY);
  return lines.map((line) => (line.trim() === '' ? '' : unit + line.slice(margin)));
}
