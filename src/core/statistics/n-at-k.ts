import { hypergeometric } from './hypergeometric.ts';
import { passAtK, type TaskCount } from './pass-at-k.ts';

/** Samples of one task: n scored, `candidates` of them pass its public cases, and c of those pass all. */
export interface CandidateCount extends TaskCount {
  readonly candidates: number;
}

/** How many samples of a task are drawn before the candidates among them are submitted; `all` that it has. */
export type Drawn = number | 'all';

/** As a number; null where a task has fewer, and of all where they are fewer than submissions. */
export function drawnOf({ n }: TaskCount, submissions: number, k: Drawn): number | null {
  if (k === 'all') return n < submissions ? null : n;
  return n < k ? null : k;
}

/**
 * The unbiased estimate of n@k of Li et al. 2022 ("Competition-Level Code Generation with AlphaCode", section 2.2): the chance that a
 * task is solved by `submissions` of k samples, where only samples that pass the public cases are submitted, at random.
 *
 * From N samples, of which F are such candidates and C of these are right, it is the mean over all ways to draw k of the N and then
 * m' = min(submissions, f) of the f candidates among them:
 * sum over f of Hypergeometric(f; N, F, k) * (1 - C(F-C, m') / C(F, m')), because the submitted ones are any m' of the F alike.
 * The paper resamples in place of the sum, and picks by clusters where passk picks at random: this is its "no clustering".
 *
 * @param k with `all`, {@link filteredPassAtK}
 * @returns null for N < k
 * @throws RangeError unless 0 <= c <= candidates <= n, submissions >= 1 and k >= 1, all integers
 * @example
 * nAtK({ n: 100, candidates: 20, c: 5 }, 1, 100); // 0.25: one of the 20
 * nAtK({ n: 100, candidates: 20, c: 5 }, 1, 1); // 0.05: pass@1, for a single sample is submitted only where it is a candidate
 */
export function nAtK(count: CandidateCount, submissions: number, k: Drawn): number | null {
  const { n, candidates, c } = count;
  if (![n, candidates, c].every(Number.isInteger) || c < 0 || c > candidates || candidates > n)
    throw new RangeError(
      `nAtK needs integers 0 <= c <= candidates <= n, got c=${c} of ${candidates} of ${n}`,
    );
  if (![submissions, k === 'all' ? 1 : k].every((each) => Number.isInteger(each) && each >= 1))
    throw new RangeError(`nAtK needs n and k of at least 1, got ${submissions}@${k}`);
  const drawn = drawnOf(count, submissions, k);
  if (drawn === null) return null;
  if (submissions >= Math.min(drawn, candidates)) return passAtK(n, c, drawn); // every candidate is submitted
  const chances = submitted(n, candidates, drawn, submissions);
  const solved = solvedBy(candidates, c, submissions);
  return chances.reduce((sum, chance, m) => sum + chance * (solved[m] as number), 0);
}

/**
 * Filtered pass@k of Chen et al. 2021 ("Evaluating Large Language Models Trained on Code", its results on APPS): pass@k among the
 * samples that pass the task's public cases. In the paper's words they filter out "only those that pass these 3 unit tests (if such
 * solutions exist)". Where none does, the unfiltered samples count: none of them is right, so it is 0. Where fewer than k do, all
 * of them are submitted, which the paper leaves open. So it is n@k with all N samples drawn: k@N.
 *
 * @returns null for N < k, as pass@k
 * @example
 * filteredPassAtK({ n: 1000, candidates: 20, c: 5 }, 1); // 0.25
 */
export function filteredPassAtK(count: CandidateCount, k: number): number | null {
  return nAtK(count, k, 'all');
}

/** Each task's n@k; null where it is null for any, and without tasks. */
export function taskNAtK(
  tasks: readonly CandidateCount[],
  submissions: number,
  k: Drawn,
): readonly number[] | null {
  const scores = tasks.map((task) => nAtK(task, submissions, k)).filter((score) => score !== null);
  return tasks.length === 0 || scores.length < tasks.length ? null : scores;
}

/** The chance that so many of k drawn samples are submitted, for 0 up to `most`. */
export function submitted(n: number, candidates: number, k: number, most: number): readonly number[] {
  const { from, probabilities } = hypergeometric(n, candidates, k);
  const chances = new Array<number>(most + 1).fill(0);
  for (const [i, chance] of probabilities.entries()) {
    const m = Math.min(most, from + i);
    chances[m] = (chances[m] as number) + chance;
  }
  return chances;
}

/** The chance that one of m candidates is right, for m from 0 up to `most`: pass@m, each from the one before. */
export function solvedBy(candidates: number, c: number, most: number): readonly number[] {
  const solved = [0];
  let logarithm = 0;
  for (let m = 1; m <= most; m++) {
    if (m > candidates - c) solved.push(c > 0 ? 1 : 0);
    else {
      logarithm += Math.log1p(-c / (candidates - m + 1));
      solved.push(-Math.expm1(logarithm));
    }
  }
  return solved;
}
