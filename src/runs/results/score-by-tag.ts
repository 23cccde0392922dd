import type { Problem } from '../../core/problem.ts';
import type { RunScores, TaskScore } from '../../core/run-scores.ts';
import type { TagScore, TagScores } from '../../core/tag-scores.ts';
import { tagValues } from '../../problems/tag-values.ts';
import { scoreFiltered } from '../../scorer/score-filtered.ts';
import { scoreTasks } from '../../scorer/score-tally.ts';
import { groupTasks } from './group-tasks.ts';

/** Words for difficulties, of APPS, TACO and LiveCodeBench, the easiest first: no other order would be read as one. */
const DIFFICULTIES = [
  ...['introductory', 'interview', 'competition'],
  ...['easy', 'medium', 'medium_hard', 'hard', 'very_hard'],
];

/** The scores of a run by tag; nothing for a key that no task has. */
export function scoreByTag(
  problems: readonly Problem[],
  scores: RunScores,
  keys: readonly string[] = [],
): { readonly byTag: readonly TagScores[] } | undefined {
  const known = new Map(problems.map((problem) => [problem.taskId, problem]));
  const ks = scores.passAtK.map(({ k }) => k);
  const submissions = [...new Set(scores.nAtK?.map((each) => each.submissions))];
  const scoreGroup = (value: string | null, tasks: readonly TaskScore[]): TagScore => ({
    value,
    tasks: tasks.length,
    passAtK: scoreTasks(tasks, ks),
    ...scoreFiltered(tasks, ks, submissions),
  });
  const byTag = keys.flatMap((key): readonly TagScores[] => {
    const groups = groupTasks<string | null>(scores.tasks, (taskId) => {
      const values = tagValues(known.get(taskId) ?? {}, key);
      return values.length === 0 ? [null] : [...new Set(values)];
    });
    const inOrder = [...groups].sort(([a], [b]) => order(a, b));
    if (inOrder.every(([value]) => value === null)) return [];
    return [{ key, values: inOrder.map(([value, tasks]) => scoreGroup(value, tasks)) }];
  });
  return byTag.length === 0 ? undefined : { byTag };
}

/** Numbers by size, difficulties by what they mean, all else by the alphabet; those without the tag come last. */
function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [DIFFICULTIES.indexOf(a.toLowerCase()), DIFFICULTIES.indexOf(b.toLowerCase())];
  if (left >= 0 && right >= 0) return left - right;
  return a.localeCompare(b, 'en', { numeric: true });
}
