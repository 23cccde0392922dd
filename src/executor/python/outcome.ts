import { constants } from 'node:os';
import type { ExecutionResult, ProgramOutput } from '../../core/execution.ts';
import type { Limits } from '../../core/executor-description.ts';
import type { Verdict } from '../../core/verdict.ts';
import { because, type Decision, decideByWord, outOfTime, withEvidence } from '../judge-word.ts';
import { SIGNAL_NAMES } from '../signal-names.ts';
import type { JudgeWord, WorkerAnswer } from './answer.ts';
import { REASON, type Report } from './frames.ts';

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
    ...(output === undefined ? {} : { output }),
    ...(passed === undefined || total === undefined ? {} : { assertions: { passed, total } }),
    cpuMs: (report.guestCpuUs + report.judgeCpuUs) / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
    isolation,
  };
}

/** True for a guest that died of SIGKILL while the judge was waiting for it. */
export function wasKilled({ report, word }: WorkerAnswer): boolean {
  return report.reason === REASON.done && word?.verdict === 'ended' && (report.waitStatus & 0x7f) === SIGKILL;
}

function decide(report: Report, word: JudgeWord | undefined, limits: Limits): Decision {
  if (report.reason === REASON.cpuTime) return outOfTime('cpu', limits);
  if (report.reason === REASON.idle) return outOfTime('idle', limits);
  // Where files may be larger than the output, the kernel does not hold the output to its limit by itself.
  if (report.outputBytes > limits.outputLimitKiB * 1024)
    return because('output_limit', tooMuchOutput(limits));
  return decideByWord(word, (ended) => ending(report, ended, limits));
}

function tooMuchOutput({ outputLimitKiB }: Limits): string {
  return `wrote more than ${outputLimitKiB} KiB of output`;
}

function ending(report: Report, word: JudgeWord, limits: Limits): Decision {
  const signal = report.waitStatus & 0x7f;
  const say = (verdict: Verdict, message: string) => withEvidence(word, verdict, message);
  if (signal === 0) {
    const code = (report.waitStatus >> 8) & 0xff;
    return say('exited_early', `the program ended the process (exit code ${code}) before the test was over`);
  }
  if (signal === SIGXFSZ) {
    const byFile = report.outputBytes < limits.outputLimitKiB * 1024;
    return say('output_limit', byFile ? 'made a file that is larger than its limit' : tooMuchOutput(limits));
  }
  if (signal === SIGXCPU) return say('timeout', `reached its CPU time limit of ${limits.timeLimitMs} ms`);
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
