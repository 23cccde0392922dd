import type { AnyLanguageExecutor } from '../../src/executor/create-executor.ts';

/** Runs nothing: for what stands before the workers. */
export function stubExecutor(over: Partial<AnyLanguageExecutor> = {}): AnyLanguageExecutor {
  return {
    limits: { timeLimitMs: 500, wallLimitMs: 500, memoryLimitMiB: 64, outputLimitKiB: 64 },
    concurrency: 4,
    describe: () => Promise.reject(new Error('not asked')),
    describeLanguages: async () => [],
    execute: async () => ({ verdict: 'passed' }),
    runProgram: async () => ({ ending: 'exited', exitCode: 0, stdout: '1', stderr: '', truncated: false }),
    close: async () => undefined,
    ...over,
  };
}
