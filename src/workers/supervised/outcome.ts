import { constants } from 'node:os';
import type { ExecutionResult, ProgramOutput } from '../../core/execution.ts';
import type { Limits } from '../../core/executor-description.ts';
import type { Verdict } from '../../core/verdict.ts';
import { because, type Decision, decideByWord, outOfTime, withEvidence } from '../judge-word.ts';
import { hasRunOutOfMemory } from '../out-of-memory.ts';
import type { Spoilt } from '../second-run.ts';
import { SIGNAL_NAMES } from '../signal-names.ts';
import type { JudgeWord, WorkerAnswer } from './answer.ts';
import { REASON, type Report } from './report.ts';

const OUTPUT_CHARACTERS = 2000;

const { SIGKILL, SIGXFSZ, SIGXCPU } = constants.signals;

/** The supervisor's facts and the judge's word, made into one result. The first cause wins: time, then how it ended. */
export function toExecutionResult(
  { report, word, isolation }: WorkerAnswer,
  limits: Limits,
): ExecutionResult {
  const { verdict, evidence } = decide(report, word, limits);
  const output = toOutput(report, word);
  // A judge that is cut off by the clock may or may not have spoken by then.
  const [passed, total] = (report.reason === REASON.done && word?.assertions) || [];
  return {
    verdict,
    ...(evidence === undefined ? {} : { evidence }),
    ...(word?.vacuous === undefined ? {} : { vacuous: true as const }),
    ...(output === undefined ? {} : { output }),
    ...(passed === undefined || total === undefined ? {} : { assertions: { passed, total } }),
    cpuMs: (report.guestCpuUs + report.judgeCpuUs) / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
    isolation,
  };
}

/** Peak memory that no guest needs more than to run out of a machine's; and of a guest that has only just begun. */
const HOG_SHARE = 0.5;
const SMALL_MIB = 64;

/**
 * Killed, by nobody here. Where a program can send no signal that was the machine, unless the kernel lacked memory and the program
 * itself took up so much that it may have provoked it: a guest that is small has not.
 */
export function spoiltBy({ report, word, maySignal }: WorkerAnswer, limits: Limits): Spoilt | undefined {
  if (report.reason === REASON.judgeLost) {
    if (signalOf(report.judgeStatus) !== SIGKILL) return undefined;
    const isProved = !maySignal && !hasRunOutOfMemory();
    return { cause: isProved ? 'machine' : 'unclear', message: 'its judge was killed' };
  }
  if (report.reason !== REASON.done || word?.verdict !== 'ended') return undefined;
  if (signalOf(report.waitStatus) !== SIGKILL || maySignal) return undefined;
  if (isOverTime(report, limits) || isFlooded(report, limits)) return undefined;
  const message = 'the process died of SIGKILL';
  if (!hasRunOutOfMemory()) return { cause: 'machine', message };
  if (isHog(report, limits)) return undefined;
  return { cause: isSmall(report) ? 'machine' : 'unclear', message };
}

/** Whether the judge died of what it was doing, and was not killed. */
export function judgeDied({ report }: WorkerAnswer): boolean {
  return report.reason === REASON.judgeLost;
}

const signalOf = (waitStatus: number): number => waitStatus & 0x7f;
const isSmall = ({ maxRssKiB }: Report): boolean => maxRssKiB < SMALL_MIB * 1024;
const isHog = ({ maxRssKiB }: Report, { memoryLimitMiB }: Limits): boolean =>
  maxRssKiB >= HOG_SHARE * memoryLimitMiB * 1024;
const isFlooded = ({ outputBytes }: Report, { outputLimitKiB }: Limits): boolean =>
  outputBytes > outputLimitKiB * 1024;
const isOverTime = ({ guestCpuUs }: Report, { timeLimitMs }: Limits): boolean =>
  guestCpuUs >= timeLimitMs * 1000;

function decide(report: Report, word: JudgeWord | undefined, limits: Limits): Decision {
  if (report.reason === REASON.cpuTime) return outOfTime('cpu', limits);
  if (report.reason === REASON.idle) return outOfTime('idle', limits);
  if (report.reason === REASON.hungUp)
    return because('crashed', 'the program left its line to the judge before the test was over');
  if (report.reason === REASON.crowd) return because('crashed', TOO_MANY_PROCESSES);
  if (report.reason === REASON.memory) return because('memory_limit', tooMuchMemory(limits));
  if (report.reason === REASON.judgeLost) return withoutJudge(report.judgeStatus);
  // Where files may be larger than the output, the kernel does not hold the output to its limit by itself.
  if (isFlooded(report, limits)) return because('output_limit', tooMuchOutput(limits));
  return decideByWord(word, (ended) => ending(report, ended, limits));
}

/**
 * A test can leave its judge by an exit code, a program can't. A signal is taken for the program's doing, which handed the judge
 * something that it could not take; whoever knows a right program looks whether the test does that by itself.
 */
function withoutJudge(status: number): Decision {
  const signal = signalOf(status);
  if (signal === 0)
    return because(
      'harness_error',
      `the test ended its judge (exit code ${(status >> 8) & 0xff}), which says nothing about the program`,
    );
  return because('crashed', `its judge died of ${SIGNAL_NAMES.get(signal) ?? `signal ${signal}`}`);
}

export const TOO_MANY_PROCESSES = 'the program had more processes at a time than it may';

export function tooMuchMemory({ memoryLimitMiB }: Limits): string {
  return `its processes together took more than ${memoryLimitMiB} MiB`;
}

function tooMuchOutput({ outputLimitKiB }: Limits): string {
  return `wrote more than ${outputLimitKiB} KiB of output`;
}

function ending(report: Report, word: JudgeWord, limits: Limits): Decision {
  const signal = signalOf(report.waitStatus);
  const say = (verdict: Verdict, message: string) => withEvidence(word, verdict, message);
  if (signal === 0) {
    const code = (report.waitStatus >> 8) & 0xff;
    return say('exited_early', `the program ended the process (exit code ${code}) before the test was over`);
  }
  if (signal === SIGXFSZ) {
    const byFile = report.outputBytes < limits.outputLimitKiB * 1024;
    return say('output_limit', byFile ? 'made a file that is larger than its limit' : tooMuchOutput(limits));
  }
  if (signal === SIGXCPU || (signal === SIGKILL && isOverTime(report, limits)))
    return say('timeout', `reached its CPU time limit of ${limits.timeLimitMs} ms`);
  if (signal === SIGKILL && isHog(report, limits))
    return say('memory_limit', `was killed while it held ${report.maxRssKiB >> 10} MiB of memory`);
  return say('crashed', `the process died of ${SIGNAL_NAMES.get(signal) ?? `signal ${signal}`}`);
}

/** The number that a program gives is only believed where it takes something away from its own output. */
function toOutput(report: Report, word: JudgeWord | undefined): ProgramOutput | undefined {
  const printed = word?.printed;
  const bytes =
    typeof printed === 'number' && printed >= 0 ? Math.min(printed, report.outputBytes) : report.outputBytes;
  if (bytes === 0) return undefined;
  const head = report.output.subarray(0, bytes).toString('utf8').slice(0, OUTPUT_CHARACTERS);
  return { head, bytes };
}
