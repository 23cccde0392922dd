import type { TaskScore } from '../core/run-scores.ts';
import { VERDICTS, type Verdict, type VerdictCounts } from '../core/verdict.ts';
import { formatCount } from './numbers.ts';

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The verdicts that occurred: `passed` first, then the failures, most frequent first, `harness_error` last. */
export function rankVerdicts(counts: VerdictCounts): readonly VerdictCount[] {
  const rank = (verdict: Verdict) => (verdict === 'passed' ? 0 : verdict === 'harness_error' ? 2 : 1);
  return VERDICTS.map((verdict) => ({ verdict, count: counts[verdict] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || b.count - a.count);
}

/** "wrong_answer 18, timeout 2"; empty when nothing failed. */
export function describeFailures(counts: VerdictCounts): string {
  return listFailures(counts).join(', ');
}

/** "wrong_answer 18", "timeout 2". */
export function listFailures(counts: VerdictCounts): readonly string[] {
  return rankVerdicts(counts)
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ verdict, count }) => `${verdict} ${formatCount(count)}`);
}

/** Lowest share of passes first, those with more samples first among equals; what has no scored sample comes last. */
export function byPassRate(tasks: readonly TaskScore[]): readonly TaskScore[] {
  const rate = ({ n, c }: TaskScore) => (n === 0 ? 2 : c / n);
  return [...tasks].sort((a, b) => rate(a) - rate(b) || b.n - a.n);
}

/** The scored tasks that some sample failed. */
export function hardestTasks(tasks: readonly TaskScore[], limit: number): readonly TaskScore[] {
  return byPassRate(tasks.filter(({ n, c }) => n > 0 && c < n)).slice(0, limit);
}
