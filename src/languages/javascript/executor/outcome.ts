import type { ExecutionResult } from '../../../core/execution.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { Verdict } from '../../../core/verdict.ts';
import {
  because,
  type Decision,
  decideByWord,
  outOfTime,
  withEvidence,
} from '../../../workers/judge-word.ts';
import { hasRunOutOfMemory } from '../../../workers/out-of-memory.ts';
import type { Spoilt } from '../../../workers/second-run.ts';
import type { HostEnd, JudgeWord, WorkerAnswer } from './answer.ts';
import { signalOf } from './judge-process.ts';

/** From this share of its memory limit on, what stands still does so for want of memory. */
const FULL = 0.9;

const OUT_OF_MEMORY = /out of memory|allocation failed/i;

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

/** What a host with an empty program in it holds at most, and a program that is small besides. */
const HOST_MIB = 112;
const SMALL_MIB = 32;

/**
 * A guest host that somebody else killed while the judge was waiting for it: neither the program, where it can send no signal, nor passk.
 * One that held much memory may have provoked it.
 */
export function spoiltBy(answer: WorkerAnswer, limits: Limits): Spoilt | undefined {
  const { word, hostEnd, layers, maxRssKiB } = answer;
  const killed = word?.verdict === 'ended' && hostEnd?.isOurs === false && signalOf(hostEnd) === 'SIGKILL';
  if (!killed || !layers.includes('seccomp') || OUT_OF_MEMORY.test(hostEnd.stderr)) return undefined;
  const message = 'the process died of SIGKILL';
  if (!hasRunOutOfMemory()) return { cause: 'machine', message };
  if (isHog(answer, limits)) return undefined;
  const isSmall = maxRssKiB !== undefined && maxRssKiB < (HOST_MIB + SMALL_MIB) * 1024;
  return { cause: isSmall ? 'machine' : 'unclear', message };
}

/** Whether the program had taken so much memory that a machine that runs out of it runs out of it here. */
function isHog({ maxRssKiB = 0 }: WorkerAnswer, { memoryLimitMiB }: Limits): boolean {
  return maxRssKiB >= (HOST_MIB + HOG_SHARE * memoryLimitMiB) * 1024;
}

const HOG_SHARE = 0.5;

function decide(answer: WorkerAnswer, limits: Limits): Decision {
  const { endedBy, word, hostEnd, maxRssKiB = 0 } = answer;
  if (endedBy === 'idle' && maxRssKiB >= limits.memoryLimitMiB * 1024 * FULL)
    return because(
      'memory_limit',
      `filled its ${limits.memoryLimitMiB} MiB of memory and came to a standstill`,
    );
  if (endedBy !== 'judge') return outOfTime(endedBy, limits);
  if (word?.verdict === 'memory_limit')
    return withEvidence(word, 'memory_limit', memoryMessage(word, limits));
  if (
    word?.verdict === 'ended' &&
    hostEnd?.isOurs === false &&
    signalOf(hostEnd) === 'SIGKILL' &&
    isHog(answer, limits)
  )
    return because('memory_limit', `was killed while it held ${maxRssKiB >> 10} MiB of memory`);
  return decideByWord(word, (ended) => ending(ended, hostEnd, limits));
}

function memoryMessage({ message = '' }: JudgeWord, { memoryLimitMiB }: Limits): string {
  return message.startsWith('used more') ? `used more than ${memoryLimitMiB} MiB of memory` : message;
}

/** V8 ends the whole process where it can't go on. That is the program's doing: a host holds one program at a time. */
function ending(word: JudgeWord, end: HostEnd | undefined, { memoryLimitMiB }: Limits): Decision {
  const signal = end === undefined ? undefined : signalOf(end);
  const say = (verdict: Verdict, message: string) => withEvidence(word, verdict, message);
  if (OUT_OF_MEMORY.test(end?.stderr ?? ''))
    return say('memory_limit', `used more than ${memoryLimitMiB} MiB of memory`);
  if (end?.isOurs === true) return say('crashed', 'the process that held the program stopped answering');
  if (signal !== undefined) return say('crashed', `the process died of ${signal}`);
  return say('crashed', `the process that held the program ended (exit code ${end?.code ?? 'unknown'})`);
}
