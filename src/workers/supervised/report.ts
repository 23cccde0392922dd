import { frameReader } from '../frame-reader.ts';

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
  crowd: 7,
  memory: 8,
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

const REPORT_BYTES = 40;

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

/** Feeds a worker's other stream in, gets out what its jobs brought forth, such as a judge's word: of which job, and the bytes. */
export function wordReader(onWord: (id: number, word: Buffer) => void): (chunk: Buffer) => void {
  return frameReader(
    (data) => (data.length < WORD_HEAD_BYTES ? 0 : WORD_HEAD_BYTES + data.readUInt32BE(4)),
    (frame) => onWord(frame.readUInt32BE(0), frame.subarray(WORD_HEAD_BYTES)),
  );
}
