import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { PasskError } from '../../../core/errors.ts';
import { checkWorkers } from '../../../workers/check-workers.ts';
import { type CompilerProcess, startCompiler } from './compiler-process.ts';
import type { TypeCheck } from './type-check.ts';

export interface TypeCheckerOptions {
  /** CPU time that one check may use, ms. A usual one takes about 15. @default 5000 */
  readonly cpuLimitMs?: number;
  /** Heap of one compiler process, MiB; its libraries take about 100. @default 512 */
  readonly memoryLimitMiB?: number;
  /** How long the start of a compiler may take, ms. @default ten minutes: on an idle machine it takes a second or two */
  readonly startPatienceMs?: number;
  /** Compiler processes, each started when it is needed. @default one for every two cores */
  readonly workers?: number;
}

/** What is checked as one file, as MultiPL-E does: the program, a newline, the test. */
export interface TypeCheckJob {
  readonly program: string;
  /** @default none: the program alone */
  readonly test?: string;
  /** A program that Node runs as it is, and that finds Node's names and modules around it. @default false */
  readonly isWhole?: boolean;
}

export interface TypeChecker {
  /** @throws PasskError E_HARNESS when no compiler can be started; never for anything in the program. */
  check(job: TypeCheckJob): Promise<TypeCheck>;
  /** The compiler's version, such as "6.0.3". */
  version(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Checks the types of TypeScript programs with warm compilers in processes of their own, under the rules of
 * `tsc --target esnext`: not strict, no typings but the language's and the browser's. A bomb costs its compiler, nothing else.
 *
 * @example
 * const checker = createTypeChecker();
 * await checker.check({ program: 'const n: number = "one";' });
 * // { errorCount: 1, errors: [{ code: 2322, part: 'program', line: 1, message: "Type 'string' is not ..." }] }
 * await checker.close();
 */
export function createTypeChecker(options: TypeCheckerOptions = {}): TypeChecker {
  const {
    cpuLimitMs = 5000,
    memoryLimitMiB = 512,
    workers = Math.max(1, Math.floor(availableParallelism() / 2)),
  } = options;
  checkWorkers(workers);
  const limit = pLimit(workers);
  const idle: CompilerProcess[] = [];
  const live = new Set<CompilerProcess>();
  let closed = false;

  const start = async (): Promise<CompilerProcess> => {
    if (closed) throw new PasskError('E_HARNESS', 'the type checker was closed');
    const compiler = await startCompiler({
      cpuLimitMs,
      memoryLimitMiB,
      ...(options.startPatienceMs === undefined ? {} : { startPatienceMs: options.startPatienceMs }),
    });
    live.add(compiler);
    if (closed) await compiler.stop();
    return compiler;
  };

  const withCompiler = <T>(
    use: (compiler: CompilerProcess) => Promise<T>,
    { fresh = false } = {},
  ): Promise<T> =>
    limit(async () => {
      let compiler = fresh ? undefined : idle.pop();
      if (compiler?.hasEnded()) compiler = undefined;
      compiler ??= await start();
      try {
        return await use(compiler);
      } finally {
        if (compiler.hasEnded()) live.delete(compiler);
        else idle.push(compiler);
      }
    });

  return {
    async check({ program, test, isWhole = false }) {
      let isFirst = false;
      const ask = (compiler: CompilerProcess) => {
        isFirst = compiler.checks() === 0;
        return compiler.check(program, test, isWhole);
      };
      const answer = await withCompiler(ask);
      // A heap may be full of what was before: only a fresh one is believed. CPU time is counted for each check alone.
      return answer.ended !== 'memory_limit' || isFirst ? answer : withCompiler(ask, { fresh: true });
    },
    version: () => withCompiler(({ version }) => Promise.resolve(version)),
    async close() {
      closed = true;
      await Promise.all([...live].map((compiler) => compiler.stop()));
    },
  };
}
