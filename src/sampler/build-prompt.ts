import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import { programOf } from '../core/program-of.ts';
import type { IoExample, PromptOptions } from '../core/prompt-options.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';
import { describedLanguage } from '../languages/languages.ts';
import { stopSequences } from '../languages/stop-sequences.ts';
import type { ChatMessage } from '../model/model-backend.ts';
import { buildInfill } from './build-infill.ts';
import type { Prompt } from './prompt.ts';
import { programQuestion, programTask } from './whole-program-prompt.ts';

/**
 * Puts a task to a model. `base`: the problem's prompt as it stands, or where its answer is a whole program as APPS asks for one, after the examples, and where the answer ends as
 * HumanEval does it. `chat`: a turn that asks for the whole code in one fenced block, after the examples as earlier turns; the
 * answer may hold anything, so nothing cuts it. `infill`: the file with a gap in it.
 *
 * @param examples solved tasks to show first; none of them may be the task itself
 * @example
 * buildPrompt(problem, { template: 'chat', system: 'You write Python.' }).messages; // system, user
 */
export function buildPrompt(
  problem: Problem,
  { template = 'base', system, ioExample, ...gap }: Omit<PromptOptions, 'shots'> = {},
  examples: readonly Problem[] = [],
): Prompt {
  if (template !== 'chat') {
    const shown = examples.map((example) => `${solved(example, ioExample)}\n\n\n`).join('');
    if (template === 'infill') return buildInfill(problem, gap, shown);
    return { prompt: shown + task(problem, ioExample), stop: stopSequences(problem) };
  }
  const messages: ChatMessage[] = [
    ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
    ...examples.flatMap((example): ChatMessage[] => [
      { role: 'user', content: question(example, ioExample) },
      { role: 'assistant', content: fenced(example.language, solution(example)) },
    ]),
    { role: 'user', content: question(problem, ioExample) },
  ];
  return { prompt: problem.prompt, messages, stop: [] };
}

function question(problem: Problem, ioExample?: IoExample): string {
  if (!hasFunctionTests(problem)) return programQuestion(problem, ioExample);
  const { language, prompt, tests } = problem;
  const { entryPoint } = tests;
  const { label } = describedLanguage(language);
  return `Complete \`${entryPoint}\` in this ${label} code:

${fenced(language, prompt.trimEnd())}

Answer with the whole code of \`${entryPoint}\`, with the imports and helpers that it needs, in one fenced block of ${label}. \
Write no tests and no examples of its use.`;
}

/** What a base model goes on from. */
function task(problem: Problem, ioExample?: IoExample): string {
  return hasFunctionTests(problem) ? problem.prompt : programTask(problem, ioExample);
}

function solved(problem: Problem, ioExample?: IoExample): string {
  return (task(problem, ioExample) + problem.canonicalSolution).trimEnd();
}

function solution(problem: Problem): string {
  return programOf(problem, problem.canonicalSolution).trimEnd();
}

/** A fence that no line of the code can close. */
function fenced(language: Language, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
