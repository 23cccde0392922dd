import type { Problem } from '../../core/problem.ts';
import { describeTask, wordsOf } from './describe-task.ts';

/** Two tasks whose descriptions have rows of words in common. */
export interface Overlap {
  readonly taskId: string;
  /** Of the other suite. */
  readonly otherTaskId: string;
  /** Shared rows of words by those of the shorter description: 1 where it stands in the other as a whole. */
  readonly containment: number;
  /** Shared rows by all rows of both. */
  readonly jaccard: number;
  /** The longest row of words that both have. */
  readonly phrase: string;
}

interface Described {
  readonly taskId: string;
  readonly words: readonly string[];
  readonly rows: ReadonlySet<string>;
}

/**
 * Pairs of tasks whose descriptions share at least one row of `words` words (an n-gram), the most alike first.
 *
 * @param words n, at least 1. Five words in a row are seldom a coincidence; three often are.
 */
export function findOverlaps(
  ours: readonly Problem[],
  theirs: readonly Problem[],
  words: number,
): readonly Overlap[] {
  const others = theirs.map((problem) => describe(problem, words));
  const byRow = new Map<string, number[]>();
  for (const [i, { rows }] of others.entries())
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), i]);
  const overlaps = ours.flatMap((problem) => {
    const own = describe(problem, words);
    const shared = new Map<number, number>();
    for (const row of own.rows) for (const i of byRow.get(row) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    return [...shared].map(([i, count]): Overlap => {
      const other = others[i] as Described;
      return {
        taskId: own.taskId,
        otherTaskId: other.taskId,
        containment: count / Math.min(own.rows.size, other.rows.size),
        jaccard: count / (own.rows.size + other.rows.size - count),
        phrase: longestShared(own, other, words),
      };
    });
  });
  return overlaps.sort((a, b) => b.containment - a.containment || b.jaccard - a.jaccard);
}

function describe(problem: Problem, size: number): Described {
  const words = wordsOf(describeTask(problem));
  return { taskId: problem.taskId, words, rows: new Set(rowsOf(words, size)) };
}

function rowsOf(words: readonly string[], size: number): readonly string[] {
  return words.slice(size - 1).map((_, i) => words.slice(i, i + size).join(' '));
}

function longestShared({ words }: Described, other: Described, size: number): string {
  const text = ` ${other.words.join(' ')} `;
  let [start, length] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    let end = i + Math.max(size, length + 1);
    while (end <= words.length && text.includes(` ${words.slice(i, end).join(' ')} `)) {
      [start, length] = [i, end - i];
      end += 1;
    }
  }
  return words.slice(start, start + length).join(' ');
}
