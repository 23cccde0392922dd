import { createHash } from 'node:crypto';
import { type ExecutionResult, hasPassedPublic } from '../core/execution.ts';
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
  remember(sample: SampleProgram, verdict: Verdict, passedPublic?: boolean): void;
}

export interface SampleProgram {
  readonly taskId: string;
  readonly sampleIndex: number;
  readonly source: string;
}

const VERDICT_BITS = 4;
/** Behind the verdict: whether the cases that the description shows hold. */
const PUBLIC_BITS = 2;
const PUBLIC = [undefined, false, true] as const;

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

  const remember = (digest: Uint8Array, sampleIndex: number, verdict: Verdict, passedPublic?: boolean) => {
    if (verdict === 'harness_error') return;
    const code = PUBLIC.indexOf(passedPublic) * 2 ** VERDICT_BITS + VERDICTS.indexOf(verdict);
    judged.set(digest, sampleIndex * 2 ** (VERDICT_BITS + PUBLIC_BITS) + code);
  };

  return {
    async execute(sample, execute) {
      const digest = digestOf(sample);
      const key = digest.toString('latin1');
      for (;;) {
        const known = judged.get(digest);
        if (known !== undefined) return duplicate(known);
        const twin = running.get(key);
        if (twin === undefined) break;
        await twin.result;
      }
      const result = execute();
      running.set(key, { sampleIndex: sample.sampleIndex, result });
      try {
        const answer = await result;
        remember(digest, sample.sampleIndex, answer.verdict, hasPassedPublic(answer));
        return answer;
      } finally {
        running.delete(key);
      }
    },
    remember: (sample, verdict, passedPublic) => {
      const digest = digestOf(sample);
      if (judged.get(digest) === undefined) remember(digest, sample.sampleIndex, verdict, passedPublic);
    },
  };
}

function duplicate(known: number): DeduplicatedResult {
  const passedPublic = PUBLIC[(known >>> VERDICT_BITS) % 2 ** PUBLIC_BITS];
  return {
    verdict: VERDICTS[known % 2 ** VERDICT_BITS] as Verdict,
    duplicateOf: known >>> (VERDICT_BITS + PUBLIC_BITS),
    ...(passedPublic === undefined ? {} : { passedPublic }),
  };
}

function digestOf({ taskId, source }: SampleProgram): Buffer {
  // As UTF-16: in UTF-8 half of a surrogate pair would be the same as the replacement character, which is sound.
  return createHash('sha256').update(taskId).update('\0').update(source, 'utf16le').digest();
}
