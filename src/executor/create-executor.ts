import { availableParallelism } from 'node:os';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { Language } from '../core/language.ts';
import type { Executor } from './executor.ts';
import type { JavaScriptExecutorOptions } from './javascript/javascript-executor.ts';
import { resolveLimits } from './limits.ts';
import { createPythonExecutor, type PythonExecutorOptions } from './python/python-executor.ts';
import { JOBS_PER_WORKER } from './worker-pool.ts';

/** `python` runs Python programs, and sets up the layers around programs in other languages. */
export type ExecutorOptions = PythonExecutorOptions & JavaScriptExecutorOptions;

/** An executor of every language: what a language needs is started when the first of its problems comes. */
export interface AnyLanguageExecutor extends Executor {
  /** Describes what runs these languages, one entry an executor; starts what is not started yet. */
  describeLanguages(languages: Iterable<Language>): Promise<readonly ExecutorDescription[]>;
}

/** TypeScript without its types is JavaScript: they share their workers. */
type Family = 'python' | 'javascript';

const familyOf = (language: Language): Family => (language === 'python' ? 'python' : 'javascript');

/**
 * Judges programs by the language of their problem.
 *
 * @example
 * const executor = createExecutor({ workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export function createExecutor(options: ExecutorOptions = {}): AnyLanguageExecutor {
  const { workers = availableParallelism() } = options;
  const limits = resolveLimits(options.limits);
  const started = new Map<Family, Promise<Executor>>();
  let closed = false;

  const executorOf = (family: Family): Promise<Executor> => {
    let executor = started.get(family);
    if (executor === undefined) {
      executor = closed ? Promise.reject(new Error('the executor was closed')) : start(family, options);
      started.set(family, executor);
    }
    return executor;
  };

  return {
    limits,
    concurrency: workers * JOBS_PER_WORKER,
    describe: async () => (await executorOf('python')).describe(),
    async describeLanguages(languages) {
      const families = new Set([...languages].map(familyOf));
      return Promise.all([...families].map(async (family) => (await executorOf(family)).describe()));
    },
    async execute(job) {
      let executor: Executor;
      try {
        executor = await executorOf(familyOf(job.problem.language));
      } catch (error) {
        return failedToStart(error);
      }
      return executor.execute(job);
    },
    async close() {
      closed = true;
      for (const start of await Promise.allSettled(started.values())) {
        if (start.status === 'fulfilled') await start.value.close();
      }
    },
  };
}

async function start(family: Family, options: ExecutorOptions): Promise<Executor> {
  if (family === 'python') return createPythonExecutor(options);
  // Loaded when it is needed: most runs are Python's.
  const { createJavaScriptExecutor } = await import('./javascript/javascript-executor.ts');
  return createJavaScriptExecutor(options);
}

function failedToStart(error: unknown): ExecutionResult {
  const message = error instanceof Error ? error.message : String(error);
  return { verdict: 'harness_error', evidence: { message } };
}
