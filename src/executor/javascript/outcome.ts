import { constants } from 'node:os';
import type { Evidence, ExecutionResult } from '../../core/execution.ts';
import type { Limits } from '../../core/executor-description.ts';
import { isVerdict, type Verdict } from '../../core/verdict.ts';
import type { HostEnd, JudgeWord, WorkerAnswer } from './answer.ts';

const OUT_OF_MEMORY = /out of memory|allocation failed/i;

// How a launcher says that what it started died of a signal.
const SIGNALLED = 128;

const SIGNAL_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name]),
);

/** The watch's facts and the judge's word, made into one result. The first cause wins: time, then how it ended. */
export function toExecutionResult(answer: WorkerAnswer, limits: Limits): ExecutionResult {
  const { verdict, evidence } = decide(answer, limits);
  const { word, cpuMs, wallMs, maxRssKiB, isolation } = answer;
  const [head, bytes] = word?.output ?? ['', 0];
  return {
    verdict,
    ...(evidence === undefined ? {} : { evidence }),
    ...(word?.vacuous === undefined ? {} : { vacuous: true as const }),
    ...(bytes === 0 ? {} : { output: { head, bytes } }),
    cpuMs,
    wallMs,
    ...(maxRssKiB === undefined ? {} : { maxRssKiB }),
    isolation,
  };
}

/** True for a guest host that was killed by nobody here while the judge was waiting for it. */
export function wasKilled({ word, hostEnd }: WorkerAnswer): boolean {
  return (
    word?.verdict === 'ended' && signalOf(hostEnd) === 'SIGKILL' && !OUT_OF_MEMORY.test(hostEnd?.stderr ?? '')
  );
}

interface Decision {
  readonly verdict: Verdict;
  readonly evidence?: Evidence;
}

function decide({ endedBy, word, hostEnd }: WorkerAnswer, limits: Limits): Decision {
  if (endedBy === 'cpu') {
    return because('timeout', `reached its CPU time limit of ${limits.timeLimitMs} ms`);
  }
  if (endedBy === 'idle') {
    return because('timeout', `used no CPU time for ${limits.wallLimitMs} ms (sleeping or waiting)`);
  }
  if (word === undefined) return because('harness_error', 'the judge gave no verdict');
  if (word.verdict === 'ended') return ending(word, hostEnd, limits);
  if (!isVerdict(word.verdict))
    return because('harness_error', `the judge gave an unknown verdict "${word.verdict}"`);
  if (word.verdict === 'passed') return { verdict: 'passed' };
  const message =
    word.verdict === 'memory_limit' ? memoryMessage(word, limits) : (word.message ?? word.verdict);
  return { verdict: word.verdict, evidence: toEvidence(word, message) };
}

function because(verdict: Verdict, message: string): Decision {
  return { verdict, evidence: { message } };
}

function memoryMessage({ message = '' }: JudgeWord, { memoryLimitMiB }: Limits): string {
  return message.startsWith('used more') ? `used more than ${memoryLimitMiB} MiB of memory` : message;
}

/** V8 ends the whole process where it can't go on. That is the program's doing: a host holds one program at a time. */
function ending(word: JudgeWord, end: HostEnd | undefined, { memoryLimitMiB }: Limits): Decision {
  const signal = signalOf(end);
  const say = (verdict: Verdict, message: string): Decision => ({
    verdict,
    evidence: toEvidence(word, message),
  });
  if (OUT_OF_MEMORY.test(end?.stderr ?? ''))
    return say('memory_limit', `used more than ${memoryLimitMiB} MiB of memory`);
  if (signal !== undefined) return say('crashed', `the process died of ${signal}`);
  return say('crashed', `the process that held the program ended (exit code ${end?.code ?? 'unknown'})`);
}

function signalOf(end: HostEnd | undefined): string | undefined {
  if (end === undefined) return undefined;
  if (end.signal !== null) return end.signal;
  return end.code !== null && end.code > SIGNALLED ? SIGNAL_NAMES.get(end.code - SIGNALLED) : undefined;
}

function toEvidence(word: JudgeWord, message: string): Evidence {
  return {
    message,
    ...(word.exception === undefined ? {} : { exception: word.exception }),
    ...(typeof word.program_line === 'number' ? { programLine: word.program_line } : {}),
    ...(word.test_line === undefined ? {} : { testLine: word.test_line }),
    ...(word.test_text === undefined ? {} : { testText: word.test_text }),
    ...(word.last_call === undefined ? {} : { lastCall: word.last_call }),
    ...(word.last_result === undefined ? {} : { lastResult: word.last_result }),
  };
}
