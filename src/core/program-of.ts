import type { Problem } from './problem.ts';

/** What is run for a completion that is taken as it stands: the prompt, the completion and a newline. */
export function programOf({ prompt }: Pick<Problem, 'prompt'>, completion: string): string {
  return `${prompt}${completion}\n`;
}
