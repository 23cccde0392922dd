import { createHash } from 'node:crypto';
import type { ExecutionResult } from '../core/execution.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';

/** A result, or the sample whose equal program already has it. */
export interface DeduplicatedResult extends ExecutionResult {
  readonly duplicateOf?: number;
}

export interface Deduplicator {
  /**
   * Runs `execute` for the first of all equal programs of a task; the others get its verdict and a reference to it.
   * A `harness_error` says nothing about the program and is never shared.
   */
  execute(sample: SampleProgram, execute: () => Promise<ExecutionResult>): Promise<DeduplicatedResult>;
  /** Tells of a program that an earlier session of the run has judged. */
  remember(sample: SampleProgram, verdict: Verdict): void;
}

export interface SampleProgram {
  readonly taskId: string;
  readonly sampleIndex: number;
  readonly source: string;
}

const VERDICT_BITS = 4;

/**
 * Equal means byte for byte, within one task. The memory is 16 bytes of SHA-256 and one small integer a distinct
 * program, so that a million of them fit; half a SHA-256 still leaves 2^64 tries to a policy that looks for a right
 * and a wrong program with the same key.
 */
export function createDeduplicator(): Deduplicator {
  const judged = new Map<string, number>();
  const running = new Map<
    string,
    { readonly sampleIndex: number; readonly result: Promise<ExecutionResult> }
  >();

  const remember = (key: string, sampleIndex: number, verdict: Verdict) => {
    if (verdict !== 'harness_error')
      judged.set(key, (sampleIndex << VERDICT_BITS) | VERDICTS.indexOf(verdict));
  };

  return {
    async execute(sample, execute) {
      const key = programKey(sample);
      for (;;) {
        const known = judged.get(key);
        if (known !== undefined) return duplicate(known >> VERDICT_BITS, known & ((1 << VERDICT_BITS) - 1));
        const twin = running.get(key);
        if (twin === undefined) break;
        await twin.result;
      }
      const result = execute();
      running.set(key, { sampleIndex: sample.sampleIndex, result });
      try {
        const { verdict } = await result;
        remember(key, sample.sampleIndex, verdict);
        return await result;
      } finally {
        running.delete(key);
      }
    },
    remember: (sample, verdict) => {
      const key = programKey(sample);
      if (!judged.has(key)) remember(key, sample.sampleIndex, verdict);
    },
  };
}

function duplicate(sampleIndex: number, verdictIndex: number): DeduplicatedResult {
  return { verdict: VERDICTS[verdictIndex] as Verdict, duplicateOf: sampleIndex };
}

function programKey({ taskId, source }: SampleProgram): string {
  return createHash('sha256').update(taskId).update('\0').update(source).digest().toString('latin1', 0, 16);
}
