import type { Limits } from '../../../core/executor-description.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import { frameReader } from '../../../workers/frame-reader.ts';
import type { InteractorRun } from '../../../workers/program-run.ts';

/** Id of the worker's first report, which is about the worker itself. */
export const HELLO_ID = 0xffffffff;

/** Why the supervisor ended a job; the numbers are those of `frames.py`. */
export const REASON = {
  done: 0,
  cpuTime: 1,
  idle: 2,
  judgeLost: 3,
  unready: 4,
  hungUp: 5,
  deadline: 6,
} as const;

/** What the supervisor says of one guest. */
export interface Report {
  readonly id: number;
  readonly reason: number;
  /** As `waitpid` gives it: low 7 bits = signal, next byte = exit code. */
  readonly waitStatus: number;
  readonly guestCpuUs: number;
  readonly judgeCpuUs: number;
  readonly wallUs: number;
  readonly maxRssKiB: number;
  /** Of a judge that ended before it had judged; else 0. */
  readonly judgeStatus: number;
  readonly outputBytes: number;
  /** The beginning of the output; of a whole program's, the beginning of its errors follows. */
  readonly output: Buffer;
}

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

const REPORT_BYTES = 40;

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

/** The lowest 32 bits, and 0 for none: a millisecond more makes no difference. */
function clockField(ms: number | undefined): number {
  return ms === undefined ? 0 : Math.ceil(ms) % 2 ** 32 || 1;
}

/** Header and test, as only the judge reads them. */
export function encodeTest(id: number, payload: Buffer): Buffer {
  const header = Buffer.allocUnsafe(8);
  header.writeUInt32BE(id, 0);
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

/** Feeds the supervisor's stream in, gets its reports out. */
export function reportReader(onReport: (report: Report) => void): (chunk: Buffer) => void {
  return frameReader(
    (data) => (data.length < REPORT_BYTES ? 0 : REPORT_BYTES + data.readUInt32BE(REPORT_BYTES - 4)),
    (frame) => {
      const field = (i: number) => frame.readUInt32BE(i * 4);
      onReport({
        id: field(0),
        reason: field(1),
        waitStatus: field(2),
        guestCpuUs: field(3),
        judgeCpuUs: field(4),
        wallUs: field(5),
        maxRssKiB: field(6),
        judgeStatus: field(7),
        outputBytes: field(8),
        output: frame.subarray(REPORT_BYTES),
      });
    },
  );
}

const WORD_HEAD_BYTES = 8;

/** Feeds the judges' stream in, gets their words out: of which job, and what was said of it. */
export function wordReader(onWord: (id: number, json: string) => void): (chunk: Buffer) => void {
  return frameReader(
    (data) => (data.length < WORD_HEAD_BYTES ? 0 : WORD_HEAD_BYTES + data.readUInt32BE(4)),
    (frame) => onWord(frame.readUInt32BE(0), frame.toString('utf8', WORD_HEAD_BYTES)),
  );
}
