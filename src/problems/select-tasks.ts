import { PasskError } from '../core/errors.ts';
import type { Problem, Suite } from '../core/problem.ts';
import { endsIn } from './ends-in.ts';
import { type TaskPattern, taskPattern } from './task-pattern.ts';

/**
 * The problems whose id or tag matches one of the patterns (`*` stands for any characters); a name that is none is the end of the
 * one id that has it behind its last slash. The result stays part of its
 * suite: name and hash are the whole suite's, so that a run over some tasks compares with one over all of them. A pattern that
 * begins with `!` leaves out what it matches; one that begins with `&` leaves out all else, and may have alternatives and bounds of tags.
 * Where there are no others, these choose among all tasks.
 *
 * @throws PasskError E_USAGE when a pattern matches nothing.
 * @example
 * selectTasks(suite, ['HumanEval/1*', 'HumanEval/7']);
 * selectTasks(suite, ['17']); // HumanEval/17
 * selectTasks(suite, ['!JavaScript/112']);
 * selectTasks(suite, ['&difficulty:easy|difficulty:medium', '&date>=2024-08-01']);
 */
export function selectTasks(suite: Suite, patterns: readonly string[]): readonly Problem[] {
  if (patterns.length === 0) return suite.problems;
  const found = patterns.map((text) => {
    const pattern = taskPattern(text);
    return { role: pattern.role, problems: new Set(matching(suite, pattern)) };
  });
  const those = (role: TaskPattern['role']) => found.filter((one) => one.role === role);
  const included = those('include');
  const chosen = suite.problems.filter(
    (problem) =>
      (included.length === 0 || included.some(({ problems }) => problems.has(problem))) &&
      those('require').every(({ problems }) => problems.has(problem)) &&
      !those('exclude').some(({ problems }) => problems.has(problem)),
  );
  if (chosen.length > 0) return chosen;
  throw new PasskError('E_USAGE', 'no task is left', {
    field: '--tasks',
    expected: 'patterns that leave one',
  });
}

function matching(suite: Suite, { text, alternatives, matches }: TaskPattern): readonly Problem[] {
  const found = suite.problems.filter(({ taskId, tags = [] }) => matches(taskId) || tags.some(matches));
  if (found.length > 0) return found;
  const ended = suite.problems.filter(({ taskId }) => alternatives.some((name) => endsIn(taskId, name)));
  if (ended.length === 1) return ended;
  const examples = suite.problems.slice(0, 3).map((problem) => problem.taskId);
  throw new PasskError('E_USAGE', `no task of ${suite.name} matches "${text}"`, {
    expected: `an id such as ${examples.join(', ')}, the end of one, a tag, or a pattern with *`,
    hint: `\`passk problems show ${suite.name}\` lists them.`,
  });
}
