import { createHash } from 'node:crypto';
import type { ExecutionResult } from '../core/execution.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';
import { createDigestTable } from './digest-table.ts';

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
 * Equal means byte for byte, within one task. What is remembered is half a SHA-256 and one small integer a distinct
 * program, so that a million of them fit; half a SHA-256 still leaves 2^64 tries to a policy that looks for a right
 * and a wrong program with the same key.
 */
export function createDeduplicator(): Deduplicator {
  const judged = createDigestTable();
  const running = new Map<
    string,
    { readonly sampleIndex: number; readonly result: Promise<ExecutionResult> }
  >();

  const remember = (digest: Uint8Array, sampleIndex: number, verdict: Verdict) => {
    if (verdict !== 'harness_error')
      judged.set(digest, sampleIndex * 2 ** VERDICT_BITS + VERDICTS.indexOf(verdict));
  };

  return {
    async execute(sample, execute) {
      const digest = digestOf(sample);
      const key = digest.toString('latin1');
      for (;;) {
        const known = judged.get(digest);
        if (known !== undefined) return duplicate(known >>> VERDICT_BITS, known & ((1 << VERDICT_BITS) - 1));
        const twin = running.get(key);
        if (twin === undefined) break;
        await twin.result;
      }
      const result = execute();
      running.set(key, { sampleIndex: sample.sampleIndex, result });
      try {
        const { verdict } = await result;
        remember(digest, sample.sampleIndex, verdict);
        return await result;
      } finally {
        running.delete(key);
      }
    },
    remember: (sample, verdict) => {
      const digest = digestOf(sample);
      if (judged.get(digest) === undefined) remember(digest, sample.sampleIndex, verdict);
    },
  };
}

function duplicate(sampleIndex: number, verdictIndex: number): DeduplicatedResult {
  return { verdict: VERDICTS[verdictIndex] as Verdict, duplicateOf: sampleIndex };
}

function digestOf({ taskId, source }: SampleProgram): Buffer {
  // As UTF-16: in UTF-8 half of a surrogate pair would be the same as the replacement character, which is sound.
  return createHash('sha256').update(taskId).update('\0').update(source, 'utf16le').digest();
}
