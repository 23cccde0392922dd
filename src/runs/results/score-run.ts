import { definedOnly } from '../../core/defined-only.ts';
import { toJsonSummary } from '../../report/json/json-summary.ts';
import { openRun } from '../../store/run-directory.ts';
import { checkedKs } from '../begin/checked-ks.ts';
import { checkedScoreOptions, requireLargerKs, type ScoreOptions } from '../begin/score-options.ts';
import { problemsOf, readRun } from './read-run.ts';
import { type RunResult, toRunResult } from './run-result.ts';

/**
 * Scores a run again from its executions, as `passk score` does, and writes its `scores.json`. Nothing is executed. Also a run that another
 * process works on can be scored: it has the samples that are judged so far.
 *
 * @param path the run directory
 * @param options `k`: the k of pass@k; `submissions`: the n of n@k; `by`: tags by which the scores are broken down. @default the run's
 * @throws PasskError E_INPUT for what is no run directory, E_USAGE for a bad k, for submissions of a suite that shows no cases, and for tags
 * that no task has
 * @example
 * const { scores } = await scoreRun('reports/20260131-142233-k3f9', { k: [1, 5] });
 */
export async function scoreRun(
  path: string,
  { k, submissions, by }: ScoreOptions & { readonly k?: readonly number[] } = {},
): Promise<RunResult> {
  const run = await openRun(path);
  const ks = k === undefined ? run.manifest.k : checkedKs(k);
  const asked = checkedScoreOptions(definedOnly({ submissions, by }), await problemsOf(run));
  requireLargerKs(asked.submissions, ks);
  const { summary } = await readRun(run, { ...asked, k: ks });
  await run.writeArtifact('scores.json', `${JSON.stringify(toJsonSummary(summary), null, 2)}\n`);
  return toRunResult(path, summary);
}
