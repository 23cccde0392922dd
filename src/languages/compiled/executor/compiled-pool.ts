import type { Limits } from '../../../core/executor-description.ts';
import { type IsolationTier, isolationTier } from '../../../core/isolation.ts';
import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import type { JudgeWord, WorkerAnswer } from '../../../workers/supervised/answer.ts';
import type { SupervisorHello } from '../../../workers/supervised/supervised-worker.ts';
import type { WorkerPool } from '../../../workers/worker-pool.ts';
import type { Build } from '../build.ts';
import type { ProgramBuilder } from '../compiled-language.ts';
import type { CompilationFailure } from './compilation.ts';
import type { Compiler } from './compiler.ts';
import type { NativeJob } from './native-job.ts';
import type { WholeJob } from './whole-job.ts';

export type RunPool = WorkerPool<SupervisorHello, WorkerAnswer>;

/** What became of a program: it was run, or did not compile. */
export type CompiledAnswer = { readonly isolation: IsolationTier } & (
  | { readonly ran: WorkerAnswer; readonly notCompiled?: undefined }
  | { readonly notCompiled: CompilationFailure; readonly ran?: undefined }
);

/** Compiles first, beside the programs that run meanwhile, and then queues for a worker. */
export function createCompiledPool(
  builder: ProgramBuilder,
  compiler: Compiler,
  runners: RunPool,
): WorkerPool<SupervisorHello, CompiledAnswer> {
  const tests = new WeakMap<Problem, Build>();

  const judgeOf = (problem: Problem): Build => {
    const build = tests.get(problem) ?? builder.judge(problem);
    tests.set(problem, build);
    return build;
  };

  /** @throws Error where the suite's part does not compile, for that is no fault of the program's */
  const judgeFor = async (problem: Problem) => {
    const compilation = await compiler.compile(judgeOf(problem));
    if ('artifact' in compilation) return { artifact: compilation.artifact, run: builder.runs.judge };
    const { message } = builder.readDiagnostics(compilation.diagnostics);
    throw new Error(`the test does not compile (${compilation.failed}): ${message}`);
  };

  /** A promise even where the signature can't be read: thrown beside the test's own, that would be an error nobody waits for. */
  const guestFor = async (problem: Problem, program: string) =>
    compiler.compile(builder.guest(problem, program));

  const prepare = async (job: ExecutionJob): Promise<NativeJob | CompilationFailure> => {
    const { whole } = job as WholeJob;
    const { problem, program } = job;
    if (whole !== undefined) {
      const { compileTimeLimitMs: timeLimitMs } = whole.input;
      const limits = timeLimitMs === undefined ? {} : { timeLimitMs, wallLimitMs: timeLimitMs };
      const compilation = await compiler.compile(builder.whole(program), limits);
      if (!('artifact' in compilation)) return compilation;
      const { artifact } = compilation;
      return { ...job, whole: { input: whole.input, compiled: { artifact, run: builder.runs.whole } } };
    }
    const [judge, compilation] = await Promise.all([judgeFor(problem), guestFor(problem, program)]);
    if (!('artifact' in compilation)) return compilation;
    return { ...job, trial: { judge, guest: { artifact: compilation.artifact, run: builder.runs.guest } } };
  };

  const run =
    (how: (job: ExecutionJob, limits: Limits) => Promise<WorkerAnswer>) =>
    async (job: ExecutionJob, limits: Limits): Promise<CompiledAnswer> => {
      const prepared = await prepare(job);
      if ('failed' in prepared) {
        const { layers } = await runners.ready();
        return { isolation: isolationTier(layers), notCompiled: prepared };
      }
      const answer = await how(prepared, limits);
      const { word } = answer;
      const ran =
        word === undefined || prepared.trial === undefined
          ? answer
          : { ...answer, word: withText(word, job) };
      return { isolation: answer.isolation, ran };
    };

  return {
    ready: () => runners.ready(),
    run: run(runners.run),
    runAlone: run(runners.runAlone),
    close: () => runners.close(),
  };
}

/** The text of the line of the test, where its judge knows the number alone. */
function withText(word: JudgeWord, { problem }: ExecutionJob): JudgeWord {
  if (word.test_line === undefined || word.test_text !== undefined) return word;
  const text = functionTestsOf(problem).test.split('\n', word.test_line)[word.test_line - 1]?.trim();
  return text === undefined || text === '' ? word : { ...word, test_text: text.slice(0, 300) };
}
