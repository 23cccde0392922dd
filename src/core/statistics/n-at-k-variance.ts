import { type CandidateCount, type Drawn, drawnOf, nAtK, solvedBy, submitted } from './n-at-k.ts';
import { passAtKVariance } from './pass-at-k-variance.ts';

/**
 * Estimate of the variance that a task's n@k has because its samples are a draw: what would change if the same task were sampled again.
 *
 * With 2k samples or more it is unbiased, made as that of pass@k is: with U the estimate, two disjoint draws of k samples give an
 * unbiased estimate of the square of what U estimates, and U^2 less that is the variance. With fewer samples, as in filtered
 * pass@k, which draws them all, it is the jackknife's: on average no less than the variance with one sample less (Efron and Stein 1981).
 *
 * @returns null for n < k, and for a single sample
 */
export function nAtKVariance(count: CandidateCount, submissions: number, drawn: Drawn): number | null {
  const { n, candidates } = count;
  const k = drawnOf(count, submissions, drawn);
  if (k === null || n < 2) return null;
  if (n < 2 * k) return jackknife(count, submissions, k);
  if (submissions >= Math.min(k, candidates)) return passAtKVariance(count, k);
  const score = nAtK(count, submissions, k) as number;
  // U^2 - (2U - doubled), in the order that keeps the digits of small scores
  return Math.max(0, solvedInTwoDraws(count, submissions, k) - score * (2 - score));
}

/** The same for the mean over tasks; null where it is null for any task. */
export function meanNAtKVariance(
  tasks: readonly CandidateCount[],
  submissions: number,
  k: Drawn,
): number | null {
  let sum = 0;
  for (const task of tasks) {
    const variance = nAtKVariance(task, submissions, k);
    if (variance === null) return null;
    sum += variance;
  }
  return sum / tasks.length ** 2;
}

/** The chance that a task is solved by what is submitted of two disjoint draws of k samples. */
function solvedInTwoDraws({ n, candidates, c }: CandidateCount, most: number, k: number): number {
  const first = submitted(n, candidates, k, most);
  const solved = solvedBy(candidates, c, 2 * most);
  const solvedWith = (m: number) => solved[m] as number;
  let sum = 0;
  let bothFull = first[most] as number;
  for (let m = 0; m < most; m++) {
    const chance = first[m] as number;
    if (chance === 0) continue;
    const second = submitted(n - k, candidates - m, k, most);
    sum += chance * second.reduce((all, other, i) => all + other * solvedWith(m + i), 0);
    // The draws are alike: this one full and the other with m is as likely as the other way round.
    const otherFull = chance * (second[most] as number);
    sum += otherFull * solvedWith(most + m);
    bothFull -= otherFull;
  }
  return sum + Math.max(0, bothFull) * solvedWith(2 * most);
}

/** From the n estimates that leave one sample out; those of samples of a kind are the same. */
function jackknife({ n, candidates, c }: CandidateCount, submissions: number, k: number): number {
  const without = (left: Omit<CandidateCount, 'n'>) =>
    nAtK({ n: n - 1, ...left }, submissions, Math.min(k, n - 1)) as number;
  const kinds = [
    { samples: c, left: { candidates: candidates - 1, c: c - 1 } },
    { samples: candidates - c, left: { candidates: candidates - 1, c } },
    { samples: n - candidates, left: { candidates, c } },
  ]
    .filter(({ samples }) => samples > 0)
    .map(({ samples, left }) => ({ samples, score: without(left) }));
  const centre = kinds.reduce((sum, { samples, score }) => sum + samples * score, 0) / n;
  const squares = kinds.reduce((sum, { samples, score }) => sum + samples * (score - centre) ** 2, 0);
  return ((n - 1) / n) * squares;
}

/**
 * As `largestStep` of pass@k: how far one sample unlike all that were seen can move the mean over tasks. Where a task was always solved,
 * a few such samples together can do more than each alone, since all have to come in one draw.
 *
 * @param events how many of them may be expected when none was seen
 */
export function largestNAtKStep(
  tasks: readonly CandidateCount[],
  submissions: number,
  k: Drawn,
  events: number,
): number {
  let largest = 0;
  for (const { n, candidates, c } of tasks) {
    if (c === 0) {
      const step = nAtK({ n, candidates: Math.max(1, candidates), c: 1 }, submissions, k);
      largest = Math.max(largest, step ?? 0);
    } else if (nAtK({ n, candidates, c }, submissions, k) === 1) {
      const missed = (more: number) => {
        const noneDrawn = Math.min(1, (n - candidates + more) / n) ** (k === 'all' ? n : k);
        const allWrong =
          Math.min(1, (candidates - c + more) / candidates) ** Math.min(submissions, candidates);
        return Math.min(1, noneDrawn + allWrong);
      };
      largest = Math.max(largest, missed(1), missed(events) / events);
    }
  }
  return largest / tasks.length;
}
