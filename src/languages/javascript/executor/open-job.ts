import type { Limits } from '../../../core/executor-description.ts';
import type { JobLost } from '../../../workers/worker.ts';
import type { JudgeWord, WorkerAnswer } from './answer.ts';
import type { JudgeProcess } from './judge-process.ts';
import type { Relay } from './relay.ts';
import type { Used } from './watch.ts';

/** A job that a worker has been given and has not answered yet. */
export interface OpenJob {
  readonly id: number;
  readonly payload: string;
  readonly program: string;
  readonly limits: Limits;
  /** Its test is not proved harmless, or a stranger's: its judge is thrown away with it. */
  readonly hasOwnJudge: boolean;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: JobLost) => void;
  sent: boolean;
  own?: { readonly judge: JudgeProcess; readonly relay: Relay };
  /** Set when the judge has said what the verdict is, and looks for evidence. */
  over?: { readonly verdict: string; readonly used: Used };
}

export const NOTHING_USED: Used = { cpuMs: 0, wallMs: 0, readings: [] };

/** What the guest host gets of a job. */
export function jobFor({ id, program, limits, hasOwnJudge }: OpenJob): string {
  const { memoryLimitMiB, outputLimitKiB } = limits;
  const relayed = hasOwnJudge ? { relayed: 1 } : {};
  return JSON.stringify({ id, program, memoryLimitMiB, outputLimitKiB, ...relayed });
}

/** The word of a judge that never came to its evidence. */
export const withoutEvidence = ({ id }: OpenJob, verdict: string): JudgeWord => ({
  id,
  verdict,
  message: 'the judge found no time to show what went wrong',
});
