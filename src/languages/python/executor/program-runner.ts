import { constants } from 'node:os';
import { definedOnly } from '../../../core/defined-only.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { IsolationTier } from '../../../core/isolation.ts';
import { outOfTime } from '../../../workers/judge-word.ts';
import { nothingToJudge } from '../../../workers/nothing-to-judge.ts';
import { pastDeadline } from '../../../workers/past-deadline.ts';
import type { ProgramOutcome } from '../../../workers/program-run.ts';
import type { ProgramInput, ProgramRunnerParts } from '../../../workers/program-runner.ts';
import { SIGNAL_NAMES } from '../../../workers/signal-names.ts';
import type { WorkerAnswer } from '../../../workers/supervised/answer.ts';
import { spoiltBy } from '../../../workers/supervised/outcome.ts';
import { REASON, type Report } from '../../../workers/supervised/report.ts';
import type { WorkerJob } from './frames.ts';

const NO_TEST = nothingToJudge('python');

/** What Python brings to run whole programs, besides its workers. */
export const PYTHON_PROGRAMS: Pick<
  ProgramRunnerParts<WorkerAnswer>,
  'toJob' | 'toOutcome' | 'spoilt' | 'notText'
> = {
  toJob: (input: ProgramInput): WorkerJob => {
    const { program, keptBytes, endsAtMs, interactor, again } = input;
    const outputBytes = interactor === undefined ? keptBytes : Math.max(keptBytes, LARGEST_WORD_BYTES);
    const run = {
      input: surroundingsOf(input),
      outputBytes,
      ...definedOnly({ endsAtMs, interactor, again }),
    };
    return { problem: NO_TEST, program, run };
  },
  toOutcome,
  spoilt: spoiltBy,
  notText: 'SyntaxError: the program contains half of a surrogate pair\n',
};

/** What the judge writes down of a dialogue, which comes back in place of the program's output. */
const LARGEST_WORD_BYTES = 64 * 1024;

/** Of the numbers in front of a run's surroundings; the second where the language's own limit of digits holds (`script.py`). */
const HEAD_BYTES = 8;
const USUAL_DIGITS = 0xffffffff;

/** What is sent in front of the program (`script.py`). */
function surroundingsOf(input: ProgramInput): readonly Buffer[] {
  const { stdin, files = {}, outputFile, integerDigits, interactor, arguments: words } = input;
  const contents = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content as string)] as const,
  );
  const about = {
    ...(words.length === 0 ? {} : { a: words }),
    ...(contents.length === 0 ? {} : { f: contents.map(([name, { length }]) => [name, length]) }),
    ...definedOnly({ o: outputFile, t: interactor && 1 }),
  };
  const json = Object.keys(about).length === 0 ? '' : JSON.stringify(about);
  const head = Buffer.alloc(HEAD_BYTES + Buffer.byteLength(json));
  head.writeUInt32BE(head.length - HEAD_BYTES, 0);
  head.writeUInt32BE(integerDigits ?? USUAL_DIGITS, 4);
  head.write(json, HEAD_BYTES);
  return [head, stdin, ...contents.map(([, content]) => content)];
}

function toOutcome(
  { report, isolation }: WorkerAnswer,
  limits: Limits,
  { keptBytes, interactor }: ProgramInput,
): ProgramOutcome {
  if (interactor !== undefined) return dialogueOutcome(report, isolation, limits);
  const split = Math.min(report.outputBytes, keptBytes);
  const errors = report.output.subarray(split);
  const stdout = report.output.subarray(0, split).toString('utf8');
  const stderr = errors.toString('utf8');
  return {
    ...endingOf(report, limits, stdout, stderr),
    stdout,
    stderr,
    truncated: report.outputBytes > keptBytes || errors.length >= keptBytes,
    ...measures(report),
    isolation,
  };
}

/** In place of its output there is what the judge has written down, whose interactor is trusted as a test is. */
function dialogueOutcome(report: Report, isolation: IsolationTier, limits: Limits): ProgramOutcome {
  const split = Math.min(report.outputBytes, LARGEST_WORD_BYTES);
  const word = report.output.subarray(0, split).toString('utf8');
  const stderr = report.output.subarray(split).toString('utf8');
  const { dialogue = '', interactor } = JSON.parse(word || '{}') as {
    readonly dialogue?: string;
    readonly interactor?: {
      readonly code: number;
      readonly said: string;
      readonly crashed: boolean;
      readonly end: boolean;
    };
  };
  return {
    ...endingOf({ ...report, outputBytes: 0 }, limits, '', stderr),
    stdout: '',
    stderr,
    truncated: false,
    dialogue,
    ...(interactor === undefined
      ? {}
      : {
          interactor: {
            exitCode: interactor.code,
            message: interactor.said,
            crashed: interactor.crashed,
            sawEnd: interactor.end,
          },
        }),
    ...measures(report),
    isolation,
  };
}

function measures(report: Report) {
  return {
    cpuMs: report.guestCpuUs / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
  };
}

/** How the interpreter ends a program with an exception that nobody has caught. */
const UNCAUGHT = 1;
const TRACEBACK = /^Traceback \(most recent call last\):$/m;

/** Only failures are told apart by it: what a program says of itself can't make it pass. */
function whatFailed(
  exitCode: number,
  stdout: string,
  stderr: string,
): Pick<ProgramOutcome, 'failure' | 'reason'> {
  const reason = stderr.trimEnd().split('\n').at(-1) ?? '';
  const said = reason === '' ? {} : { reason };
  if (/^(Syntax|Indentation|Tab)Error/.test(reason) && stdout === '') return { failure: 'syntax', ...said };
  if (/^MemoryError/.test(reason)) return { failure: 'memory', ...said };
  return exitCode === UNCAUGHT && TRACEBACK.test(stderr) ? { failure: 'exception', ...said } : said;
}

function endingOf(
  { reason, waitStatus, outputBytes, wallUs }: Report,
  limits: Limits,
  stdout: string,
  stderr: string,
): Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal' | 'failure' | 'reason'> {
  if (reason === REASON.cpuTime || reason === REASON.idle) {
    const { evidence } = outOfTime(reason === REASON.cpuTime ? 'cpu' : 'idle', limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  if (reason === REASON.deadline) return pastDeadline(wallUs / 1000, limits);
  const signal = waitStatus & 0x7f;
  if (signal === constants.signals.SIGXFSZ || outputBytes > limits.outputLimitKiB * 1024)
    return { ending: 'output_limit', message: `wrote more than ${limits.outputLimitKiB} KiB` };
  if (signal === constants.signals.SIGXCPU)
    return { ending: 'timeout', message: `reached its CPU time limit of ${limits.timeLimitMs} ms` };
  if (signal === 0) {
    const exitCode = (waitStatus >> 8) & 0xff;
    return { ending: 'exited', exitCode, ...(exitCode === 0 ? {} : whatFailed(exitCode, stdout, stderr)) };
  }
  const name = SIGNAL_NAMES.get(signal) ?? `signal ${signal}`;
  return { ending: 'killed', signal: name, message: `the process died of ${name}` };
}
