import { describe, expect, test } from 'vitest';
import { LEAST_LIMITS } from '../../../src/core/least-limits.ts';
import type { WorkerAnswer } from '../../../src/languages/javascript/executor/answer.ts';
import { createJavaScriptExecutor } from '../../../src/languages/javascript/executor/javascript-executor.ts';
import { howJudgeEnded } from '../../../src/languages/javascript/executor/judge-process.ts';
import { spoiltBy, toExecutionResult } from '../../../src/languages/javascript/executor/outcome.ts';
import { readWord } from '../../../src/languages/javascript/executor/read-word.ts';
import { DEFAULT_LIMITS } from '../../../src/workers/limits.ts';
import { DOUBLING, hasIsolatedVm } from './judging.ts';

const KILLED: WorkerAnswer = {
  layers: ['split', 'landlock', 'seccomp'],
  isolation: 'full',
  endedBy: 'judge',
  word: { id: 1, verdict: 'ended', message: 'the program ended before the test did' },
  hostEnd: { code: null, signal: 'SIGKILL', stderr: '', isOurs: false },
  cpuMs: 1,
  wallMs: 1,
  maxRssKiB: 1000,
};
const endedBy = (over: Partial<NonNullable<WorkerAnswer['hostEnd']>>): WorkerAnswer => ({
  ...KILLED,
  hostEnd: { code: null, signal: 'SIGKILL', stderr: '', isOurs: false, ...over },
});

describe('a guest host that was killed', () => {
  test('is the machine’s where the kernel has killed nobody for want of memory; what a hog has of it is a limit', () => {
    const holding = (mib: number) => ({ ...KILLED, maxRssKiB: mib * 1024 });
    expect(spoiltBy(holding(480), DEFAULT_LIMITS)?.cause).toBe('machine');
    expect(toExecutionResult(holding(480), DEFAULT_LIMITS).verdict).toBe('memory_limit');
    expect(toExecutionResult(holding(100), DEFAULT_LIMITS).verdict).toBe('crashed');
  });
});

describe('a guest host', () => {
  test('was killed from outside only if neither its program nor passk did it', () => {
    const spoilt = (answer: WorkerAnswer) => spoiltBy(answer, DEFAULT_LIMITS)?.cause;
    expect(spoilt(KILLED)).toBe('machine');
    expect(spoilt(endedBy({ isOurs: true }))).toBeUndefined();
    expect(spoilt(endedBy({ signal: 'SIGSEGV' }))).toBeUndefined();
    expect(spoilt(endedBy({ stderr: 'the isolate is out of memory' }))).toBeUndefined();
    expect(spoilt({ ...KILLED, layers: ['split', 'landlock'] })).toBeUndefined(); // it can kill itself
    expect(toExecutionResult(endedBy({ isOurs: true }), DEFAULT_LIMITS)).toMatchObject({
      verdict: 'crashed',
      evidence: { message: 'the process that held the program stopped answering' },
    });
  });

  test('that stands still with its memory full has reached the limit of memory', () => {
    const still: WorkerAnswer = { ...KILLED, endedBy: 'idle', word: undefined, hostEnd: undefined };
    expect(toExecutionResult(still, DEFAULT_LIMITS).verdict).toBe('timeout');
    const full = { ...still, maxRssKiB: DEFAULT_LIMITS.memoryLimitMiB * 1024 };
    expect(toExecutionResult(full, DEFAULT_LIMITS).verdict).toBe('memory_limit');
  });
});

test('the end of a judge is told as what it was', () => {
  expect(howJudgeEnded({ code: null, signal: 'SIGKILL' })).toMatch(/killed .*by the machine/);
  expect(howJudgeEnded({ code: 137, signal: null })).toMatch(/killed .*by the machine/);
  expect(howJudgeEnded({ code: null, signal: 'SIGSEGV' })).toBe('the judge died of SIGSEGV');
  expect(howJudgeEnded({ code: 3, signal: null })).toBe('the judge ended with exit code 3');
});

test('a word holds what a judge may say and nothing else', () => {
  const said =
    '{"id":1,"verdict":"passed","message":{},"output":["x",{}],"program_line":"3","isolation":"full","vacuous":1}';
  expect(readWord(said)).toEqual({ id: 1, verdict: 'passed' });
  expect(() => readWord('[]')).not.toThrow();
  expect(() => readWord('null')).toThrow(TypeError);
});

describe.skipIf(!hasIsolatedVm)('a memory limit under which nothing runs', () => {
  test('is refused', async () => {
    await expect(createJavaScriptExecutor({ limits: { memoryLimitMiB: 1 } })).rejects.toThrow(
      `${LEAST_LIMITS.memoryLimitMiB} or more`,
    );
  });

  test('gives no verdict where a problem has it; the smallest that is allowed gives the right one', async () => {
    const limits = { memoryLimitMiB: LEAST_LIMITS.memoryLimitMiB };
    const executor = await createJavaScriptExecutor({ workers: 1, limits });
    try {
      const job = { problem: DOUBLING, program: 'const f = (x) => x * 2;\n' };
      expect((await executor.execute(job)).verdict).toBe('passed');
      const small = { ...DOUBLING, limits: { memoryLimitMiB: 1 } };
      expect((await executor.execute({ ...job, problem: small })).verdict).toBe('harness_error');
    } finally {
      await executor.close();
    }
  });
});
