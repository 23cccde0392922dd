import { PasskError } from '../core/errors.ts';
import type { Problem, Suite } from '../core/problem.ts';
import { endsIn } from './ends-in.ts';

/**
 * The problems whose id or tag matches one of the patterns (`*` stands for any characters); a name that is none is the end of the
 * one id that has it behind its last slash. The result stays part of its
 * suite: name and hash are the whole suite's, so that a run over some tasks compares with one over all of them. A pattern that
 * begins with `!` leaves out what it matches; where all do, they leave out of all.
 *
 * @throws PasskError E_USAGE when a pattern matches nothing.
 * @example
 * selectTasks(suite, ['HumanEval/1*', 'HumanEval/7']);
 * selectTasks(suite, ['17']); // HumanEval/17
 * selectTasks(suite, ['!JavaScript/112']);
 */
export function selectTasks(suite: Suite, patterns: readonly string[]): readonly Problem[] {
  if (patterns.length === 0) return suite.problems;
  const chosen = new Set<Problem>(patterns.every(isExclusion) ? suite.problems : []);
  // Exclusions last: their place in the list makes no difference.
  for (const pattern of [...patterns].sort((a, b) => Number(isExclusion(a)) - Number(isExclusion(b)))) {
    const found = matching(suite, isExclusion(pattern) ? pattern.slice(1) : pattern);
    if (found.length === 0) {
      const examples = suite.problems.slice(0, 3).map((problem) => problem.taskId);
      throw new PasskError('E_USAGE', `no task of ${suite.name} matches "${pattern}"`, {
        expected: `an id such as ${examples.join(', ')}, the end of one, a tag, or a pattern with *`,
        hint: `\`passk problems show ${suite.name}\` lists them.`,
      });
    }
    for (const problem of found) {
      if (isExclusion(pattern)) chosen.delete(problem);
      else chosen.add(problem);
    }
  }
  if (chosen.size === 0) {
    throw new PasskError('E_USAGE', 'no task is left', {
      field: '--tasks',
      expected: 'patterns that leave one',
    });
  }
  return suite.problems.filter((problem) => chosen.has(problem));
}

function matching({ problems }: Suite, pattern: string): readonly Problem[] {
  const matches = matcher(pattern);
  const found = problems.filter(({ taskId, tags }) => matches(taskId) || (tags ?? []).some(matches));
  if (found.length > 0) return found;
  const ended = problems.filter(({ taskId }) => endsIn(taskId, pattern));
  return ended.length === 1 ? ended : [];
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!');
}

function matcher(pattern: string): (text: string) => boolean {
  const escaped = pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('\\*', '.*');
  const expression = new RegExp(`^${escaped}$`);
  return (text) => expression.test(text);
}
