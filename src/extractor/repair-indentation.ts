import type { Problem } from '../core/problem.ts';

/**
 * Ways in which the body of a Python function may have lost its indentation, put right, the likeliest first: servers strip
 * the beginning of an answer, tokenizers make one space too many, chat models write the body at the margin.
 */
export function indentationRepairs(problem: Problem, text: string): readonly string[] {
  if (problem.language !== 'python') return [];
  const lines = text.replace(/^\s*\n/, '').split('\n');
  const unit = /\n([ \t]+)\S[^\n]*\s*$/.exec(problem.prompt)?.[1] ?? '    ';
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
  const margins = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...margins);
  return lines.map((line) => (line.trim() === '' ? '' : unit + line.slice(margin)));
}
