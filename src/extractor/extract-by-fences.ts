import type { FunctionProblem } from '../core/problem.ts';
import { declaredFunctions } from '../languages/declared-functions.ts';
import { cutAtStop } from './assemble-program.ts';
import type { ExtractedAnswer } from './extracted-answer.ts';
import { fencedBlocks } from './fenced-blocks.ts';

/**
 * The program of an answer in a language whose code nobody here can tell from prose: the last closed fence that declares the entry
 * point, else the last closed one, else the last, else all of it. What does not declare the entry point continues the prompt.
 *
 * @param text the answer without thinking and tokens of the chat template
 */
export function extractByFences(problem: FunctionProblem, text: string): ExtractedAnswer {
  const { prompt, language, tests } = problem;
  const { entryPoint } = tests;
  const declares = (code: string) => declaredFunctions(code, language).includes(entryPoint);
  const blocks = fencedBlocks(text);
  const closed = blocks.filter((one) => one.closed);
  const block = closed.findLast(({ code }) => declares(code)) ?? closed.at(-1) ?? blocks.at(-1);
  const repairs = block?.closed === false ? ['open_fence'] : [];
  const code = block?.code ?? text;
  if (code.trim() === '') return { source: null, rule: 'unparsed', repairs };
  if (declares(code))
    return { source: `${code.trimEnd()}\n`, rule: block === undefined ? 'whole' : 'fence', repairs };
  if (block !== undefined) return { source: `${prompt}${code}`, rule: 'fenced_body', repairs };
  const cut = cutAtStop(problem, code);
  return {
    source: `${prompt}${cut}\n`,
    rule: 'continuation',
    repairs: cut === code ? [] : ['stop_sequence'],
  };
}
