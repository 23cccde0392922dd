import type { Problem } from '../core/problem.ts';
import type { IoExample } from '../core/prompt-options.ts';
import { entryPointOf, hasCasesTests } from '../core/tests/problem-tests.ts';
import { describedLanguage } from '../languages/languages.ts';
import { ioExampleOf } from './io-example.ts';

/** A task whose answer is a whole program, as APPS puts it to a model that goes on writing. */
export function programTask(problem: Problem, ioExample?: IoExample): string {
  const format = hasCasesTests(problem) ? 'Use Standard Input format' : 'Use Call-Based format';
  return `QUESTION:\n${description(problem, ioExample)}\n${format}\nANSWER:\n`;
}

/** The same as a question. */
export function programQuestion(problem: Problem, ioExample?: IoExample): string {
  const { label } = describedLanguage(problem.language);
  return `${description(problem, ioExample)}

${wayOf(problem, label)} Answer with the whole program in one fenced block of ${label}.`;
}

/** What the problem says, and an example of it. */
function description(problem: Problem, ioExample?: IoExample): string {
  return problem.prompt.trim() + ioExampleOf(problem, ioExample);
}

function wayOf(problem: Problem, label: string): string {
  if (!hasCasesTests(problem))
    return `Write \`${entryPointOf(problem)}\` in ${label}, with the imports and helpers that it needs.`;
  const { input, output } = problem.tests.files ?? {};
  const from = input === undefined ? 'its standard input' : `the file \`${input}\``;
  const to = output === undefined ? 'its standard output' : `the file \`${output}\``;
  return `Write a ${label} program that reads ${from} and writes ${to}, and nothing besides.`;
}
