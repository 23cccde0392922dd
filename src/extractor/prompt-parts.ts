import type { FunctionProblem, Problem } from '../core/problem.ts';
import { describedLanguage } from '../languages/languages.ts';

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
  const { code } = describedLanguage(language).answers;
  const statements = code?.statements(prompt, NO_BUDGET()) ?? [];
  const from = statements.find(({ defines }) => defines.includes(entryPoint))?.from ?? 0;
  return { preamble: prompt.slice(0, from), head: prompt.slice(from) };
}

/**
 * The brackets that the prompt leaves open, closed; nothing in a language like Python, where a function ends by itself.
 *
 * @example
 * closingBrackets(problem); // '}' for 'const f = (x) => {'
 */
export function closingBrackets({ prompt, language }: Pick<Problem, 'prompt' | 'language'>): string {
  const open = describedLanguage(language).answers.code?.openBrackets?.(prompt) ?? [];
  return open
    .map((bracket) => CLOSING[bracket] ?? '')
    .reverse()
    .join('');
}
