import type { Limits } from '../../../../core/executor-description.ts';
import { outOfTime } from '../../../../workers/judge-word.ts';
import { missingPart } from '../../../../workers/missing-layers.ts';
import { hasRunOutOfMemory } from '../../../../workers/out-of-memory.ts';
import { pastDeadline } from '../../../../workers/past-deadline.ts';
import type { ProgramOutcome } from '../../../../workers/program-run.ts';
import type { ProgramInput } from '../../../../workers/program-runner.ts';
import type { Spoilt } from '../../../../workers/second-run.ts';
import { signalOf } from '../judge-process.ts';
import type { ProgramAnswer } from './program-answer.ts';

/** From this share of its memory limit on, what stands still does so for want of memory. */
const FULL = 0.9;

const OUT_OF_MEMORY = /out of memory|allocation failed/i;

/** What a host with an empty program in it holds at most, and a program that is small besides. */
const HOST_MIB = 112;
const SMALL_MIB = 32;
const HOG_SHARE = 0.5;

/** A host that somebody else killed: neither the program, where it can send no signal, nor passk. */
export function spoiltBy(answer: ProgramAnswer, { memoryLimitMiB }: Limits): Spoilt | undefined {
  const { hostEnd, layers, maxRssKiB } = answer;
  if (hostEnd === undefined || hostEnd.isOurs || signalOf(hostEnd) !== 'SIGKILL') return undefined;
  if (!layers.includes('seccomp') || OUT_OF_MEMORY.test(hostEnd.stderr)) return undefined;
  const message = 'the process died of SIGKILL';
  if (!hasRunOutOfMemory()) return { cause: 'machine', message };
  if (maxRssKiB !== undefined && maxRssKiB >= (HOST_MIB + HOG_SHARE * memoryLimitMiB) * 1024)
    return undefined;
  const isSmall = maxRssKiB !== undefined && maxRssKiB < (HOST_MIB + SMALL_MIB) * 1024;
  return { cause: isSmall ? 'machine' : 'unclear', message };
}

export function toOutcome(
  answer: ProgramAnswer,
  limits: Limits,
  { keptBytes }: Pick<ProgramInput, 'keptBytes'>,
): ProgramOutcome {
  const { stdout, stderr, cpuMs, wallMs, maxRssKiB, isolation, layers } = answer;
  const errors = stderr.text();
  const end = endingOf(answer, limits);
  return {
    ...end,
    ...(end.ending === 'exited' && end.exitCode !== 0 ? whatFailed(answer, errors) : {}),
    stdout: stdout.text(),
    stderr: errors,
    truncated: stdout.bytes() > keptBytes || stderr.bytes() > keptBytes,
    cpuMs,
    wallMs,
    ...(maxRssKiB === undefined ? {} : { maxRssKiB }),
    isolation,
    ...missingPart(layers),
  };
}

type Ending = Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal' | 'failure'>;

function endingOf({ endedBy, word, hostEnd, wallMs, maxRssKiB = 0 }: ProgramAnswer, limits: Limits): Ending {
  const { memoryLimitMiB, outputLimitKiB } = limits;
  if (endedBy === 'deadline') return pastDeadline(wallMs, limits);
  if (endedBy === 'output' || typeof word?.output === 'number')
    return { ending: 'output_limit', message: `wrote more than ${outputLimitKiB} KiB` };
  const isFull = maxRssKiB >= memoryLimitMiB * 1024 * FULL;
  if (endedBy === 'idle' && isFull) return withoutMemory(memoryLimitMiB);
  if (endedBy === 'cpu' || endedBy === 'idle') {
    const { evidence } = outOfTime(endedBy, limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  if (word?.memory !== undefined || OUT_OF_MEMORY.test(hostEnd?.stderr ?? ''))
    return withoutMemory(memoryLimitMiB);
  if (hostEnd !== undefined) {
    const signal = signalOf(hostEnd);
    if (signal === 'SIGKILL' && isFull) return withoutMemory(memoryLimitMiB);
    const how =
      signal === undefined ? `ended with exit code ${hostEnd.code ?? 'unknown'}` : `died of ${signal}`;
    return { ending: 'killed', message: `the process ${how}`, ...(signal === undefined ? {} : { signal }) };
  }
  const code = word?.code;
  const isCode = Number.isInteger(code) && (code as number) >= 0 && (code as number) <= 0xff;
  if (!isCode) return { ending: 'killed', message: 'the process that held the program said nonsense' };
  return { ending: 'exited', exitCode: code as number };
}

/** As V8 ends a process whose heap is full. */
const withoutMemory = (memoryLimitMiB: number): Ending => ({
  ending: 'killed',
  signal: 'SIGABRT',
  message: `used more than ${memoryLimitMiB} MiB of memory`,
  failure: 'memory',
});

/** Only failures are told apart by it: what a program says of itself can't make it pass. */
function whatFailed({ word }: ProgramAnswer, stderr: string): Pick<ProgramOutcome, 'failure' | 'reason'> {
  const reason = reasonIn(stderr);
  const said = reason === undefined ? {} : { reason };
  if (word?.syntax !== undefined) return { failure: 'syntax', ...said };
  if (reason === 'RangeError: Array buffer allocation failed') return { failure: 'memory', ...said };
  return word?.thrown === undefined ? said : { failure: 'exception', ...said };
}

/** The line that says what was thrown: the last that names an error; without one the last that says anything. */
function reasonIn(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => !/^(?: {4}at .*|Node\.js v.*|\s*)$/.test(line));
  return lines.findLast((line) => /^(?:Uncaught )?[\w$.]*(?:Error|Exception)\b/.test(line)) ?? lines.at(-1);
}
