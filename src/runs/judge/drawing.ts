import { costUsd, type TokenPrices } from '../../core/usage.ts';
import { formatAmount, formatCount, formatUsd } from '../../report/numbers.ts';
import { type Budget, createBudget } from '../../sampler/budget.ts';
import type { Sampling } from '../../sampler/completions-of-run.ts';
import type { MissingSamples } from '../../sampler/sample-completions.ts';
import type { RunReader } from '../../store/run-directory.ts';
import type { OpenedRun } from '../begin/begin-runs.ts';

/** The drawing of a run's samples, and what is to be said of it afterwards. */
export interface Drawing {
  readonly sampling: Sampling;
  /** Why samples are missing, in a sentence without its end. */
  explain(missing: number, expected: number): string;
  /** Flags that going on needs besides --resume. */
  readonly moreFlags: string;
}

export function createDrawing(
  { run: { manifest }, backend, n, prompts }: OpenedRun,
  budget?: Budget,
): Drawing {
  const { concurrency, requestsPerMinute, tokensPerMinute, retries, requestTimeoutMs } =
    manifest.requests ?? {};
  const faults = new Map<string, number>();
  let last = '';
  const onMissing = ({ fault, sampleIndexes, message }: MissingSamples) => {
    faults.set(fault, (faults.get(fault) ?? 0) + sampleIndexes.length);
    last = message;
  };
  return {
    sampling: {
      backend,
      n,
      prompts,
      keepsUsage: backend.isOffline !== true,
      rateLimits: {
        ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
        ...(tokensPerMinute === undefined ? {} : { tokensPerMinute }),
      },
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(retries === undefined ? {} : { retry: { retries } }),
      ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
      ...(budget === undefined ? {} : { budget }),
      onMissing,
    },
    explain(missing, expected) {
      const what = `${formatCount(missing)} of ${formatAmount(expected, 'sample')} ${missing === 1 ? 'is' : 'are'} missing`;
      if (budget?.isExhausted === true)
        return `stopped at --max-cost: ${formatUsd(budget.spentUsd)} of ${formatUsd(budget.maxCostUsd)} are spent, and the next request might cost more than the rest; ${what}`;
      if (faults.size === 0) return what;
      const counts = [...faults].map(([fault, count]) => `${fault} ${formatCount(count)}`).join(', ');
      return `${what} (${counts}); the last: ${last}`;
    },
    get moreFlags() {
      return budget?.isExhausted === true ? ' --max-cost MORE' : '';
    },
  };
}

/** The money of one run, or of all runs of a sweep together; undefined where it has no limit. */
export async function openBudget(runs: readonly RunReader[]): Promise<Budget | undefined> {
  const { maxCostUsd, prices } = runs[0]?.manifest ?? {};
  if (maxCostUsd === undefined || prices === undefined) return undefined;
  let spent = 0;
  for (const run of runs) spent += await spentUsd(run, prices);
  return createBudget({ maxCostUsd, prices, spentUsd: spent });
}

/** What the requests of a run have cost so far. */
async function spentUsd(run: RunReader, prices: TokenPrices): Promise<number> {
  let sum = 0;
  for await (const record of run.usage()) sum += costUsd(record, prices);
  return sum;
}
