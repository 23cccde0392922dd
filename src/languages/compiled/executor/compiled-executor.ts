import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import type { ExecutorDescription } from '../../../core/executor-description.ts';
import { isolationTier } from '../../../core/isolation.ts';
import { checkWorkers } from '../../../workers/check-workers.ts';
import type { Executor } from '../../../workers/executor.ts';
import { SANDBOX_LAYERS } from '../../../workers/layers.ts';
import { resolveLimits } from '../../../workers/limits.ts';
import { missingPart } from '../../../workers/missing-layers.ts';
import { createPooledExecutor } from '../../../workers/pooled-executor.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import { createProgramRunner } from '../../../workers/program-runner.ts';
import { createPromisedLayers } from '../../../workers/promised-layers.ts';
import type { SupervisedAnswer, WorkerAnswer } from '../../../workers/supervised/answer.ts';
import type { SupervisorHello } from '../../../workers/supervised/supervised-worker.ts';
import { startPool } from '../../../workers/worker-pool.ts';
import { cacheDirectory } from '../../cache-directory.ts';
import type { ExecutorOptions } from '../../executor-options.ts';
import { startOnInterpreter } from '../../python/executor/interpreter.ts';
import type { CompiledLanguage, CompilerToolchain } from '../compiled-language.ts';
import { openArtifactCache } from './artifact-cache.ts';
import { createCompiledPool } from './compiled-pool.ts';
import { createCompiler } from './compiler.ts';
import { judgeDiedIn, spoiltIn, toResult } from './judged.ts';
import { BUILD_WORDS, JUDGE_WORDS } from './native-words.ts';
import { startNativeWorker } from './native-worker.ts';
import { openPreparedFolder } from './prepared-folder.ts';
import { programParts } from './programs.ts';

/** What compilers write to, MiB: headers and libraries lie elsewhere. */
const BUILD_FOLDER_MIB = 256;

/** Where programs find files that they are given, MiB. */
const PROGRAM_FOLDER_MIB = 128;

/**
 * Compiles programs inside the sandbox and runs what came of it, judged by a process of the same language that no program can reach.
 *
 * @throws PasskError E_HARNESS where the toolchain or the machine lacks something, E_USAGE for limits under which nothing can run;
 * everything later is a result.
 * @example
 * const executor = await createCompiledExecutor(CPP_COMPILED, { workers: 2 });
 * const result = await executor.execute({ problem, program: problem.prompt + completion });
 * await executor.close();
 */
export async function createCompiledExecutor(
  language: CompiledLanguage,
  options: ExecutorOptions = {},
): Promise<Executor & ProgramRunner> {
  const { workers = availableParallelism(), layers = SANDBOX_LAYERS, requireIsolation = 'basic' } = options;
  checkWorkers(workers);
  const limits = resolveLimits(options.limits);
  if (process.platform !== 'linux') throw onlyLinux(language);
  refuseGrants(language, options);
  const toolchain = await language.findToolchain();
  const folder = cacheDirectory();
  const prepared = await openPreparedFolder(join(folder, 'toolchains'), language.name, toolchain);
  const builder = toolchain.builder(prepared.path);
  const cache = openArtifactCache(join(folder, 'compiled'));

  let promises = [createPromisedLayers(), createPromisedLayers()] as const;
  const { compilers, runners, close } = await startOnInterpreter(
    options.python ?? 'python3',
    (interpreter) => {
      const common = { interpreter, layers };
      promises = [createPromisedLayers(), createPromisedLayers()];
      const compilers = startPool<SupervisorHello, SupervisedAnswer<Buffer>>(
        (onLost) =>
          startNativeWorker(
            {
              ...common,
              promised: promises[0],
              readable: [...toolchain.compileReadable, prepared.path],
              writes: true,
              folderMiB: BUILD_FOLDER_MIB,
              environment: toolchain.compileEnvironment,
            },
            BUILD_WORDS,
            onLost,
          ),
        language.compiles === false ? 0 : workers,
      );
      const runners = startPool<SupervisorHello, WorkerAnswer>(
        (onLost) =>
          startNativeWorker(
            {
              ...common,
              promised: promises[1],
              readable: [...toolchain.runReadable, prepared.path],
              writes: options.scratchMiB !== undefined,
              processes: toolchain.processes,
              folderMiB: options.scratchMiB ?? PROGRAM_FOLDER_MIB,
              environment: { ...toolchain.runEnvironment, ...toolsIn(prepared.path, toolchain) },
              pretendsFolders: toolchain.pretendsFolders === true,
              itself: toolchain.runsItself,
            },
            JUDGE_WORDS,
            onLost,
          ),
        workers,
      );
      return {
        compilers,
        runners,
        close: async () => void (await Promise.all([compilers.close(), runners.close()])),
      };
    },
  );

  const compiler = createCompiler(language.name, `${prepared.key}\n`, compilers, cache);
  const pool = createCompiledPool(builder, compiler, runners);
  const missing = () => missingPart(promises[1].promised() ?? []);
  const executor = await createPooledExecutor({
    pool: { ...pool, close },
    workers,
    limits,
    requireIsolation,
    mustStart: true,
    describe: (hello) => describe(language, toolchain, hello),
    toResult: (answer, own) => ({ ...toResult(answer, own, builder), ...missing() }),
    spoilt: spoiltIn,
    judgeDied: judgeDiedIn,
    probe: language.probe,
  });
  const programs = createProgramRunner({
    pool,
    limits,
    requireIsolation,
    ...programParts(language.name, builder),
  });
  return { ...executor, runProgram: programs.runProgram };
}

function toolsIn(folder: string, { tools }: CompilerToolchain): { PATH?: string } {
  return tools === undefined ? {} : { PATH: join(folder, tools) };
}

function describe(
  { name }: CompiledLanguage,
  { compiler, version, flags }: CompilerToolchain,
  { layers }: SupervisorHello,
): ExecutorDescription {
  return {
    language: name,
    interpreter: compiler,
    interpreterVersion: version,
    ...(flags === undefined ? {} : { compilerFlags: flags }),
    verdict: 'split',
    layers,
    isolation: isolationTier(layers),
    ...missingPart(layers),
  };
}

function onlyLinux({ name }: CompiledLanguage): PasskError {
  return new PasskError('E_HARNESS', `${name} programs can't be run on ${process.platform}`, {
    expected: 'Linux, whose layers compilers and programs are put into',
    hint: 'Run in a Linux container or virtual machine.',
  });
}

function refuseGrants({ name }: CompiledLanguage, { network }: ExecutorOptions): void {
  if (network !== true) return;
  throw new PasskError('E_USAGE', `programs in ${name} can't be given the network`, {
    field: '--network',
    expected: 'a run without it',
  });
}
