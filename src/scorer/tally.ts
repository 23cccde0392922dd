import { type Execution, hasPassedPublic } from '../core/execution.ts';
import type { TaskScore } from '../core/run-scores.ts';
import { VERDICTS, type Verdict, type VerdictCounts } from '../core/verdict.ts';

/** Counts executions as they come; its memory is a byte a sample, so a million of them stream through. */
export interface Tally {
  /**
   * Counts one record of `executions.jsonl`. A scored record takes the place of an earlier `harness_error` of the same
   * sample (a resumed run tries those again); a second scored record of a sample is ignored.
   */
  add(
    execution: Pick<
      Execution,
      'taskId' | 'sampleIndex' | 'verdict' | 'duplicateOf' | 'cases' | 'passedPublic'
    >,
  ): void;
  /** The verdict that the sample has so far. */
  verdictOf(taskId: string, sampleIndex: number): Verdict | undefined;
  /** Whether it passes the cases that its task shows; undefined where that is not known. */
  passedPublicOf(taskId: string, sampleIndex: number): boolean | undefined;
  /** In the order of the suite. */
  tasks(): readonly TaskScore[];
  /** All samples by verdict; cheap enough to ask after each. */
  verdicts(): VerdictCounts;
  readonly executed: number;
  readonly deduplicated: number;
}

const PASSED = VERDICTS.indexOf('passed') + 1;
const HARNESS_ERROR = VERDICTS.indexOf('harness_error') + 1;
const INITIAL_SAMPLES = 128;

/** The code of a verdict is in the lower bits, and what is known of the public cases in one of these. */
const CODE = 0x1f;
const FAILED_PUBLIC = 0x20;
const PASSED_PUBLIC = 0x40;

/** @param taskIds every task of the run, so that one without samples shows too */
export function createTally(taskIds: Iterable<string>): Tally {
  // One byte a sample: 0 for none yet, else 1 + the verdict's place in VERDICTS, and what is known of the public cases.
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
    add(execution) {
      const { taskId, sampleIndex, verdict, duplicateOf } = execution;
      const samples = room(taskId, sampleIndex);
      const had = samples[sampleIndex] as number;
      if (had !== 0 && had !== HARNESS_ERROR) return;
      const code = VERDICTS.indexOf(verdict) + 1;
      samples[sampleIndex] = code === HARNESS_ERROR ? code : code | publicBit(hasPassedPublic(execution));
      totals[code] = (totals[code] as number) + 1;
      if (had !== 0) totals[had] = (totals[had] as number) - 1;
      if (verdict === 'harness_error' || verdict === 'no_code') return; // nothing ran to its end
      if (duplicateOf === undefined) executed += 1;
      else deduplicated += 1;
    },
    verdictOf: (taskId, sampleIndex) => VERDICTS[((codes.get(taskId)?.[sampleIndex] ?? 0) & CODE) - 1],
    passedPublicOf: (taskId, sampleIndex) => {
      const bits = (codes.get(taskId)?.[sampleIndex] ?? 0) & ~CODE;
      return bits === 0 ? undefined : bits === PASSED_PUBLIC;
    },
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
  let passedPublic = 0;
  let showsCases = false;
  for (const sample of samples) {
    const code = sample & CODE;
    counts[code] = (counts[code] as number) + 1;
    if (sample > CODE) showsCases = true;
    if ((sample & PASSED_PUBLIC) !== 0 || code === PASSED) passedPublic += 1; // who passes all passes those
  }
  const verdicts = countsOf(counts);
  const { passed = 0, harness_error = 0 } = verdicts;
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return {
    taskId,
    n: all - harness_error,
    c: passed,
    ...(showsCases ? { passedPublic } : {}),
    verdicts,
  };
}

function publicBit(passedPublic: boolean | undefined): number {
  if (passedPublic === undefined) return 0;
  return passedPublic ? PASSED_PUBLIC : FAILED_PUBLIC;
}

function countsOf(codes: readonly number[]): VerdictCounts {
  const present = VERDICTS.flatMap((verdict, i) => {
    const count = codes[i + 1] as number;
    return count === 0 ? [] : [[verdict, count] as [Verdict, number]];
  });
  return Object.fromEntries(present);
}
