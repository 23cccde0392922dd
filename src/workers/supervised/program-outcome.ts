import { constants } from 'node:os';
import type { Limits } from '../../core/executor-description.ts';
import { outOfTime } from '../judge-word.ts';
import { pastDeadline } from '../past-deadline.ts';
import type { ProgramOutcome } from '../program-run.ts';
import { SIGNAL_NAMES } from '../signal-names.ts';
import type { WorkerAnswer } from './answer.ts';
import { TOO_MANY_PROCESSES, tooMuchMemory } from './outcome.ts';
import { REASON, type Report } from './report.ts';

/** What a program failed of, as far as its language tells. */
export type WhatFailed = Pick<ProgramOutcome, 'failure' | 'reason'>;

/**
 * The outcome of a whole program whose report holds its output and, behind it, its errors.
 *
 * @param keptBytes how much was wanted of each of the two
 * @param whatFailed what its language tells from an exit code that is not 0
 */
export function toProgramOutcome(
  { report, isolation }: WorkerAnswer,
  limits: Limits,
  keptBytes: number,
  whatFailed: (exitCode: number, stdout: string, stderr: string) => WhatFailed,
): ProgramOutcome {
  const split = Math.min(report.outputBytes, keptBytes);
  const errors = report.output.subarray(split);
  const stdout = report.output.subarray(0, split).toString('utf8');
  const stderr = errors.toString('utf8');
  return {
    ...endingOf(report, limits, (exitCode) => whatFailed(exitCode, stdout, stderr)),
    stdout,
    stderr,
    truncated: report.outputBytes > keptBytes || errors.length >= keptBytes,
    ...measures(report),
    isolation,
  };
}

/** What it used. */
export function measures(report: Report) {
  return {
    cpuMs: report.guestCpuUs / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
  };
}

/** How a whole program ended. */
export function endingOf(
  { reason, waitStatus, outputBytes, wallUs }: Report,
  limits: Limits,
  whatFailed: (exitCode: number) => WhatFailed,
): Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal' | 'failure' | 'reason'> {
  if (reason === REASON.cpuTime || reason === REASON.idle) {
    const { evidence } = outOfTime(reason === REASON.cpuTime ? 'cpu' : 'idle', limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  if (reason === REASON.crowd) return { ending: 'killed', message: TOO_MANY_PROCESSES };
  if (reason === REASON.memory)
    return { ending: 'killed', failure: 'memory', message: tooMuchMemory(limits) };
  if (reason === REASON.deadline) return pastDeadline(wallUs / 1000, limits);
  const signal = waitStatus & 0x7f;
  if (signal === constants.signals.SIGXFSZ || outputBytes > limits.outputLimitKiB * 1024)
    return { ending: 'output_limit', message: `wrote more than ${limits.outputLimitKiB} KiB` };
  if (signal === constants.signals.SIGXCPU)
    return { ending: 'timeout', message: `reached its CPU time limit of ${limits.timeLimitMs} ms` };
  if (signal === 0) {
    const exitCode = (waitStatus >> 8) & 0xff;
    return { ending: 'exited', exitCode, ...(exitCode === 0 ? {} : whatFailed(exitCode)) };
  }
  const name = SIGNAL_NAMES.get(signal) ?? `signal ${signal}`;
  return { ending: 'killed', signal: name, message: `the process died of ${name}` };
}
