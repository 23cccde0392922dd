import type { Limits } from '../../../core/executor-description.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import type { InteractorRun } from '../../../workers/program-run.ts';
import { clockField } from '../../../workers/supervised/clock-field.ts';

/** A job to be judged, or (`run`) a whole program to be run with its own input and output. */
export interface WorkerJob extends ExecutionJob {
  readonly run?: {
    /** Head and JSON as `script.py` describes them, standard input, files. They may be large, and are not copied. */
    readonly input: readonly Buffer[];
    /** When it is ended by the clock that only goes forward, in ms of `process.hrtime`. @default never */
    readonly endsAtMs?: number;
    /** What it talks with; its judge gets this in place of a test. */
    readonly interactor?: InteractorRun;
    /** How much is wanted of what it writes, of each stream; more than 0. */
    readonly outputBytes: number;
    /** More inputs of this program follow: the worker keeps it compiled. @default false */
    readonly again?: boolean;
  };
}

/** Whether the worker's judge has a part in a job. A whole program has none, unless it talks with an interactor. */
export function isJudged({ run }: WorkerJob): boolean {
  return run === undefined || run.interactor !== undefined;
}

/** Where a worker keeps a program: a number from 1, and whether it comes along or is there. */
export interface ProgramPlace {
  readonly number: number;
  readonly isNew: boolean;
}

/** Of a job without a judge whose program nobody keeps. */
const ALONE = 1;

const NOTHING = Buffer.alloc(0);

/**
 * Header and program, as supervisor and guest read them: the supervisor the header, the forked guest the rest. `place`: of a program that
 * the worker keeps.
 */
export function encodeJob(
  id: number,
  job: WorkerJob,
  limits: Limits,
  place?: ProgramPlace,
): readonly Buffer[] {
  const program = place?.isNew === false ? NOTHING : Buffer.from(job.program, 'utf8');
  const input = job.run?.input ?? [];
  const header = Buffer.allocUnsafe(40);
  const { timeLimitMs, wallLimitMs, memoryLimitMiB, outputLimitKiB } = limits;
  const fields = [
    id,
    program.length,
    Math.ceil(timeLimitMs),
    Math.ceil(wallLimitMs),
    memoryLimitMiB,
    outputLimitKiB,
    job.run?.outputBytes ?? 0,
    input.reduce((sum, { length }) => sum + length, 0),
    clockField(job.run?.endsAtMs),
    isJudged(job) ? 0 : place === undefined ? ALONE : (place.number << 1) | Number(place.isNew),
  ];
  for (const [i, field] of fields.entries()) header.writeUInt32BE(field, i * 4);
  return place === undefined ? [header, ...input, program] : [header, program, ...input];
}

/** Header and test, as only the judge reads them. */
export function encodeTest(id: number, payload: Buffer): Buffer {
  const header = Buffer.allocUnsafe(8);
  header.writeUInt32BE(id, 0);
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}
