import type { Problem } from '../core/problem.ts';

/** The text that the model continues: the problem's prompt as it stands, as HumanEval does it. */
export function buildPrompt(problem: Problem): string {
  return problem.prompt;
}
