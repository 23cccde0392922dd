import { constants } from 'node:os';
import type { Limits } from '../../../core/executor-description.ts';
import type { Problem } from '../../../core/problem.ts';
import { outOfTime } from '../../../workers/judge-word.ts';
import type { ProgramOutcome } from '../../../workers/program-run.ts';
import type { ProgramInput, ProgramRunnerParts } from '../../../workers/program-runner.ts';
import { SIGNAL_NAMES } from '../../../workers/signal-names.ts';
import type { WorkerAnswer } from './answer.ts';
import { REASON, type WorkerJob } from './frames.ts';
import { spoiltBy } from './outcome.ts';

/** The judge asks for a call that no whole program answers, and so waits for its end. */
const UNTIL_IT_ENDS: Problem = {
  taskId: 'program',
  language: 'python',
  prompt: '',
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'main', test: 'def check(candidate):\n    candidate()\n' },
};

/** What Python brings to run whole programs, besides its workers. */
export const PYTHON_PROGRAMS: Pick<
  ProgramRunnerParts<WorkerAnswer>,
  'toJob' | 'toOutcome' | 'spoilt' | 'notText'
> = {
  toJob: ({ program, stdin, keptBytes }: ProgramInput): WorkerJob => ({
    problem: UNTIL_IT_ENDS,
    program,
    run: { stdin, outputBytes: keptBytes },
  }),
  toOutcome,
  spoilt: spoiltBy,
  notText: 'SyntaxError: the program contains half of a surrogate pair\n',
};

function toOutcome({ report, isolation }: WorkerAnswer, limits: Limits, kept: number): ProgramOutcome {
  const split = Math.min(report.outputBytes, kept);
  const errors = report.output.subarray(split);
  const stdout = report.output.subarray(0, split).toString('utf8');
  const stderr = errors.toString('utf8');
  const end = endingOf(report.reason, report.waitStatus, report.outputBytes, limits);
  return {
    ...end,
    ...(end.ending === 'exited' && end.exitCode !== 0 ? whatFailed(stdout, stderr) : {}),
    stdout,
    stderr,
    truncated: report.outputBytes > kept || errors.length >= kept,
    cpuMs: report.guestCpuUs / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
    isolation,
  };
}

/** Only failures are told apart by it: what a program says of itself can't make it pass. */
function whatFailed(stdout: string, stderr: string): Pick<ProgramOutcome, 'failure' | 'reason'> {
  const reason = stderr.trimEnd().split('\n').at(-1) ?? '';
  const said = reason === '' ? {} : { reason };
  if (/^(Syntax|Indentation|Tab)Error/.test(reason) && stdout === '') return { failure: 'syntax', ...said };
  return /^MemoryError/.test(reason) ? { failure: 'memory', ...said } : said;
}

function endingOf(
  reason: number,
  waitStatus: number,
  outputBytes: number,
  limits: Limits,
): Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal'> {
  if (reason === REASON.cpuTime || reason === REASON.idle) {
    const { evidence } = outOfTime(reason === REASON.cpuTime ? 'cpu' : 'idle', limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  const signal = waitStatus & 0x7f;
  if (signal === constants.signals.SIGXFSZ || outputBytes > limits.outputLimitKiB * 1024)
    return { ending: 'output_limit', message: `wrote more than ${limits.outputLimitKiB} KiB` };
  if (signal === constants.signals.SIGXCPU)
    return { ending: 'timeout', message: `reached its CPU time limit of ${limits.timeLimitMs} ms` };
  if (signal === 0) return { ending: 'exited', exitCode: (waitStatus >> 8) & 0xff };
  const name = SIGNAL_NAMES.get(signal) ?? `signal ${signal}`;
  return { ending: 'killed', signal: name, message: `the process died of ${name}` };
}
