import { availableParallelism } from 'node:os';
import { definedOnly } from '../core/defined-only.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { Language } from '../core/language.ts';
import type { CasesTests } from '../core/tests/cases-tests.ts';
import { hasCallsTests, hasCasesTests } from '../core/tests/problem-tests.ts';
import type { ExecutorOptions } from '../languages/executor-options.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../languages/languages.ts';
import { checkWorkers } from '../workers/check-workers.ts';
import type { ExecutionJob, Executor } from '../workers/executor.ts';
import { resolveLimits } from '../workers/limits.ts';
import { withinDeadline } from '../workers/past-deadline.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../workers/program-run.ts';
import { failedProgram } from '../workers/program-runner.ts';
import { JOBS_PER_WORKER } from '../workers/worker-pool.ts';
import { judgeCalls } from './kinds/calls/judge-calls.ts';
import { type CasesJob, createCasesJudge } from './kinds/cases/judge-cases.ts';

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
  const { workers = availableParallelism() } = options;
  checkWorkers(workers);
  const limits = resolveLimits(options.limits);
  const started = new Map<Language, Promise<Executor & Partial<ProgramRunner>>>();
  let closed = false;

  const executorOf = (language: Language): Promise<Executor & Partial<ProgramRunner>> => {
    let executor = started.get(language);
    if (executor === undefined) {
      executor = closed ? Promise.reject(new Error('the executor was closed')) : start(language);
      started.set(language, executor);
    }
    return executor;
  };

  const start = async (language: Language): Promise<Executor & Partial<ProgramRunner>> => {
    const { toolchain } = describedLanguage(language);
    const { workersOf } = toolchain;
    return toolchain.start(options, workersOf === undefined ? undefined : await executorOf(workersOf));
  };

  const runProgram = async (run: ProgramRun): Promise<ProgramOutcome> =>
    run.deadlineMs === undefined ? runNow(run) : withinDeadline(run.deadlineMs, () => runNow(run));

  const runNow = async (run: ProgramRun): Promise<ProgramOutcome> => {
    const { language = DEFAULT_LANGUAGE } = run;
    try {
      const { runProgram } = await executorOf(language);
      if (runProgram === undefined) throw new Error(`whole programs in ${language} can't be run here`);
      return await runProgram(run);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return failedProgram(message);
    }
  };

  const judgeCases = createCasesJudge({ runProgram }, workers * JOBS_PER_WORKER);

  return {
    limits,
    concurrency: workers * JOBS_PER_WORKER,
    describe: async () => (await executorOf(DEFAULT_LANGUAGE)).describe(),
    async describeLanguages(languages) {
      return Promise.all(
        [...new Set(languages)].map(async (language) => (await executorOf(language)).describe()),
      );
    },
    async execute(job) {
      const { problem } = job;
      try {
        if (hasCasesTests(problem)) return await judgeCases(casesJobOf({ ...job, problem }));
        const executor = await executorOf(problem.language);
        return await (hasCallsTests(problem)
          ? judgeCalls(executor, { ...job, problem })
          : executor.execute(job));
      } catch (error) {
        return failedToStart(error);
      }
    },
    runProgram,
    async close() {
      closed = true;
      for (const start of await Promise.allSettled(started.values())) {
        if (start.status === 'fulfilled') await start.value.close();
      }
    },
  };
}

function casesJobOf({
  problem: { language, tests, limits = {} },
  program,
  timeLimitMs = limits.timeLimitMs,
  countAssertions = false,
  signal,
}: ExecutionJob & { readonly problem: { readonly tests: CasesTests } }): CasesJob {
  return {
    program,
    language,
    tests,
    limits: definedOnly({ timeLimitMs, memoryLimitMiB: limits.memoryLimitMiB }),
    countAll: countAssertions,
    ...(signal === undefined ? {} : { signal }),
  };
}

function failedToStart(error: unknown): ExecutionResult {
  const message = error instanceof Error ? error.message : String(error);
  return { verdict: 'harness_error', evidence: { message } };
}
