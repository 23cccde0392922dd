import type { Execution } from '../core/execution.ts';
import type { TaskScore } from '../core/run-scores.ts';
import { VERDICTS, type Verdict, type VerdictCounts } from '../core/verdict.ts';

/** Counts executions as they come; its memory is a byte a sample, so a million of them stream through. */
export interface Tally {
  /**
   * Counts one record of `executions.jsonl`. A scored record takes the place of an earlier `harness_error` of the same
   * sample (a resumed run tries those again); a second scored record of a sample is ignored.
   */
  add(execution: Pick<Execution, 'taskId' | 'sampleIndex' | 'verdict' | 'duplicateOf'>): void;
  /** The verdict that the sample has so far. */
  verdictOf(taskId: string, sampleIndex: number): Verdict | undefined;
  /** In the order of the suite. */
  tasks(): readonly TaskScore[];
  /** All samples by verdict; cheap enough to ask after each. */
  verdicts(): VerdictCounts;
  readonly executed: number;
  readonly deduplicated: number;
}

const HARNESS_ERROR = VERDICTS.indexOf('harness_error') + 1;
const INITIAL_SAMPLES = 128;

/** @param taskIds every task of the run, so that one without samples shows too */
export function createTally(taskIds: Iterable<string>): Tally {
  // One byte a sample: 0 for none yet, else 1 + the verdict's place in VERDICTS.
  const codes = new Map<string, Uint8Array>();
  for (const taskId of taskIds) codes.set(taskId, new Uint8Array(INITIAL_SAMPLES));
  const totals = new Array<number>(VERDICTS.length + 1).fill(0);
  let executed = 0;
  let deduplicated = 0;

  const room = (taskId: string, sampleIndex: number): Uint8Array => {
    const had = codes.get(taskId) ?? new Uint8Array(INITIAL_SAMPLES);
    if (sampleIndex < had.length && codes.has(taskId)) return had;
    const grown = new Uint8Array(Math.max(sampleIndex + 1, had.length * 2));
    grown.set(had);
    codes.set(taskId, grown);
    return grown;
  };

  return {
    add({ taskId, sampleIndex, verdict, duplicateOf }) {
      const samples = room(taskId, sampleIndex);
      const had = samples[sampleIndex] as number;
      if (had !== 0 && had !== HARNESS_ERROR) return;
      const code = VERDICTS.indexOf(verdict) + 1;
      samples[sampleIndex] = code;
      totals[code] = (totals[code] as number) + 1;
      if (had !== 0) totals[had] = (totals[had] as number) - 1;
      if (verdict === 'harness_error' || verdict === 'no_code') return; // nothing ran to its end
      if (duplicateOf === undefined) executed += 1;
      else deduplicated += 1;
    },
    verdictOf: (taskId, sampleIndex) => VERDICTS[(codes.get(taskId)?.[sampleIndex] ?? 0) - 1],
    tasks: () => [...codes].map(([taskId, samples]) => scoreTask(taskId, samples)),
    verdicts: () => countsOf(totals),
    get executed() {
      return executed;
    },
    get deduplicated() {
      return deduplicated;
    },
  };
}

function scoreTask(taskId: string, samples: Uint8Array): TaskScore {
  const counts = new Array<number>(VERDICTS.length + 1).fill(0);
  for (const code of samples) counts[code] = (counts[code] as number) + 1;
  const verdicts = countsOf(counts);
  const { passed = 0, harness_error = 0 } = verdicts;
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return { taskId, n: all - harness_error, c: passed, verdicts };
}

function countsOf(codes: readonly number[]): VerdictCounts {
  const present = VERDICTS.flatMap((verdict, i) => {
    const count = codes[i + 1] as number;
    return count === 0 ? [] : [[verdict, count] as [Verdict, number]];
  });
  return Object.fromEntries(present);
}
