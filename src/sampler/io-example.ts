import type { Problem } from '../core/problem.ts';
import type { IoExample } from '../core/prompt-options.ts';
import { hasCasesTests } from '../core/tests/problem-tests.ts';

/**
 * The first public case of a task as its description would show it, in the form that APPS has: Chen et al. 2021 append one
 * input-output example of the description to the prompt, "as a formatting hint". Nothing for a task that
 * shows none, that is called, or whose program talks with another.
 *
 * @param wanted @default 'missing': only where the description does not show the case itself
 * @example
 * ioExampleOf(problem, 'always'); // '\n\n-----Example-----\nInput\n3\n\nOutput\n9'
 */
export function ioExampleOf(problem: Problem, wanted: IoExample = 'missing'): string {
  if (wanted === 'never' || !hasCasesTests(problem) || problem.tests.interactor !== undefined) return '';
  const shown = problem.tests.cases.find(({ isPublic = false }) => isPublic);
  if (shown === undefined || (wanted === 'missing' && hasCase(problem.prompt, shown))) return '';
  return `\n\n-----Example-----\nInput\n${shown.input.trimEnd()}\n\nOutput\n${shown.output.trimEnd()}`;
}

/**
 * Whether whole lines of the text are the input and, somewhere behind them, others are the output. Less would not do: an input that is
 * "3" is part of nearly every description.
 */
function hasCase(
  text: string,
  { input, output }: { readonly input: string; readonly output: string },
): boolean {
  const lines = linesOf(text);
  const end = endOf(lines, linesOf(input), 0);
  return end !== undefined && endOf(lines, linesOf(output), end) !== undefined;
}

/** "Input: 3" is a line of its own as much as "3" below the word is. */
const LABEL = /^(?:sample |example )?(?:input|output)\s*\d*\s*:\s*/i;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(LABEL, '').replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/** Where these lines end in the text, one right behind the other. */
function endOf(lines: readonly string[], wanted: readonly string[], from: number): number | undefined {
  for (let at = from; at + wanted.length <= lines.length; at++)
    if (wanted.every((line, i) => lines[at + i] === line)) return at + wanted.length;
  return undefined;
}
