import { availableParallelism } from 'node:os';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { Language } from '../core/language.ts';
import type { JavaScriptExecutorOptions } from '../languages/javascript/executor/javascript-executor.ts';
import {
  createPythonExecutor,
  type PythonExecutorOptions,
} from '../languages/python/executor/python-executor.ts';
import { checkWorkers } from '../workers/check-workers.ts';
import type { Executor } from '../workers/executor.ts';
import { resolveLimits } from '../workers/limits.ts';
import type { ProgramRunner } from '../workers/program-run.ts';
import { JOBS_PER_WORKER } from '../workers/worker-pool.ts';

/** `python` runs Python programs, and sets up the layers around programs in other languages. */
export type ExecutorOptions = PythonExecutorOptions &
  JavaScriptExecutorOptions & {
    /** A TypeScript program with wrong types fails, whatever it does. @default true */
    readonly typeCheck?: boolean;
  };

/** An executor of every language: what a language needs is started when the first of its problems comes. */
export interface AnyLanguageExecutor extends Executor, ProgramRunner {
  /** Describes what runs these languages, one entry an executor; starts what is not started yet. */
  describeLanguages(languages: Iterable<Language>): Promise<readonly ExecutorDescription[]>;
}

/**
 * Judges programs by the language of their problem.
 *
 * @example
 * const executor = createExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export function createExecutor(options: ExecutorOptions = {}): AnyLanguageExecutor {
  const { workers = availableParallelism(), typeCheck = true } = options;
  checkWorkers(workers);
  const limits = resolveLimits(options.limits);
  const started = new Map<Language, Promise<Executor>>();
  let closed = false;

  const executorOf = (language: Language): Promise<Executor> => {
    let executor = started.get(language);
    if (executor === undefined) {
      executor = closed ? Promise.reject(new Error('the executor was closed')) : start(language);
      started.set(language, executor);
    }
    return executor;
  };

  // Loaded when it is needed: most runs are Python's.
  const start = async (language: Language): Promise<Executor> => {
    if (language === 'python') return createPythonExecutor(options);
    if (language === 'javascript') {
      const { createJavaScriptExecutor } = await import(
        '../languages/javascript/executor/javascript-executor.ts'
      );
      return createJavaScriptExecutor(options);
    }
    const runner = await executorOf('javascript'); // TypeScript without its types is JavaScript: they share their workers
    if (!typeCheck) return withoutTypeCheck(runner);
    const { createTypeChecker } = await import('../languages/typescript/executor/type-checker.ts');
    const { createTypeScriptExecutor } = await import(
      '../languages/typescript/executor/typescript-executor.ts'
    );
    return createTypeScriptExecutor(runner, createTypeChecker({ workers: Math.ceil(workers / 2) }));
  };

  return {
    limits,
    concurrency: workers * JOBS_PER_WORKER,
    describe: async () => (await executorOf('python')).describe(),
    async describeLanguages(languages) {
      return Promise.all(
        [...new Set(languages)].map(async (language) => (await executorOf(language)).describe()),
      );
    },
    async execute(job) {
      let executor: Executor;
      try {
        executor = await executorOf(job.problem.language);
      } catch (error) {
        return failedToStart(error);
      }
      return executor.execute(job);
    },
    async runProgram(run) {
      try {
        return await ((await executorOf('python')) as Executor & ProgramRunner).runProgram(run);
      } catch (error) {
        const { evidence } = failedToStart(error);
        const message = evidence?.message ?? 'no evidence';
        return {
          ending: 'harness_error',
          message,
          stdout: '',
          stderr: '',
          truncated: false,
        };
      }
    },
    async close() {
      closed = true;
      for (const start of await Promise.allSettled(started.values())) {
        if (start.status === 'fulfilled') await start.value.close();
      }
    },
  };
}

/** The same workers under the name of the other language. */
function withoutTypeCheck(runner: Executor): Executor {
  return {
    ...runner,
    describe: async () => ({ ...(await runner.describe()), language: 'typescript', typeCheck: 'off' }),
  };
}

function failedToStart(error: unknown): ExecutionResult {
  const message = error instanceof Error ? error.message : String(error);
  return { verdict: 'harness_error', evidence: { message } };
}
