import type { FunctionProblem, Problem } from '../core/problem.ts';
import { openBrackets, parseStatements } from './source-tree.ts';

/** A prompt is written by its suite and not by a model: it may take what it takes. */
const NO_BUDGET = () => ({ steps: Number.POSITIVE_INFINITY });

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/**
 * What the prompt stands on (imports, helpers, comments), and the entry point's function as far as the prompt has it. A prompt
 * that does not name it is all head.
 */
export function splitPrompt({ prompt, language, tests: { entryPoint } }: FunctionProblem): {
  readonly preamble: string;
  readonly head: string;
} {
  const statements = parseStatements(prompt, language, NO_BUDGET()) ?? [];
  const from = statements.find(({ defines }) => defines.includes(entryPoint))?.from ?? 0;
  return { preamble: prompt.slice(0, from), head: prompt.slice(from) };
}

/**
 * The brackets that the prompt leaves open, closed; nothing in Python, where a function ends by itself.
 *
 * @example
 * closingBrackets(problem); // '}' for 'const f = (x) => {'
 */
export function closingBrackets({ prompt, language }: Pick<Problem, 'prompt' | 'language'>): string {
  if (language === 'python') return '';
  return openBrackets(prompt, language)
    .map((bracket) => CLOSING[bracket] ?? '')
    .reverse()
    .join('');
}
