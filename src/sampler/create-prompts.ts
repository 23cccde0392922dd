import { createHash } from 'node:crypto';
import { PasskError } from '../core/errors.ts';
import type { Problem, Suite } from '../core/problem.ts';
import type { PromptOptions } from '../core/prompt-options.ts';
import { inSeededOrder } from '../core/statistics/seeded-random.ts';
import { buildPrompt } from './build-prompt.ts';
import type { Prompt } from './prompt.ts';

/** What is sent for a task; always the same for the same task. */
export type Prompts = (problem: Problem) => Prompt;

export interface CreatePromptsOptions extends PromptOptions {
  /** Where examples come from, also where only some of its tasks are run. */
  readonly suite: Suite;
  /** Chooses the examples. */
  readonly seed: number;
}

/**
 * The prompts of a run. Every task sees the same examples in the same order, so that a server can keep what it computed for
 * them; only where one of them is the task itself, the next one takes its place.
 *
 * @throws PasskError E_USAGE, from the function that it returns, when the suite has too few solved tasks.
 * @example
 * const prompts = createPrompts({ suite, seed: 0, template: 'chat', shots: 2 });
 * prompts(problem).messages; // user, assistant, user, assistant, user
 */
export function createPrompts({ suite, seed, shots = 0, ...options }: CreatePromptsOptions): Prompts {
  const order = shots === 0 ? [] : shuffled(suite.problems, seed);
  return (problem) => {
    const others = order.filter((other) => mayShow(other, problem));
    if (others.length < shots) throw tooFew(suite, problem, shots, others.length);
    return buildPrompt(problem, options, others.slice(0, shots));
  };
}

/** SHA-256 (hex) of what is sent for these tasks: two runs with the same one asked the same. */
export function hashPrompts(problems: readonly Problem[], prompts: Prompts): string {
  const hash = createHash('sha256');
  for (const problem of problems) {
    const { prompt, suffix, messages } = prompts(problem);
    const gap = suffix === undefined ? [] : [suffix];
    hash.update(`${JSON.stringify([problem.taskId, messages ?? prompt, ...gap])}\n`);
  }
  return hash.digest('hex');
}

function shuffled(problems: readonly Problem[], seed: number): readonly Problem[] {
  const solved = problems.filter(({ canonicalSolution }) => canonicalSolution.trim() !== '');
  return inSeededOrder(solved, seed, ({ taskId }) => ['examples', taskId]);
}

/** A copy of the task under another name would give its answer away. */
function mayShow(other: Problem, { taskId, language, prompt }: Problem): boolean {
  return other.taskId !== taskId && other.language === language && other.prompt.trim() !== prompt.trim();
}

function tooFew(suite: Suite, { taskId }: Problem, shots: number, found: number): PasskError {
  const hasNone = suite.problems.every(({ canonicalSolution }) => canonicalSolution.trim() === '');
  return new PasskError('E_USAGE', `${shots} examples are asked for, and ${taskId} can be shown ${found}`, {
    field: '--shots',
    expected: `at most ${found}: other tasks of ${suite.name} that have a canonical solution`,
    ...(hasNone ? { hint: 'This suite has no canonical solutions: leave --shots out.' } : {}),
  });
}
