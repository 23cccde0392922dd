import { type JudgingFlags, parseKs, suiteOptions } from '../../cli/flags.ts';
import { PasskError } from '../../core/errors.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { createRun, openRun, type RunWriter } from '../../store/run-directory.ts';
import { mostWorkers } from '../../workers/check-workers.ts';
import { newManifest } from './new-manifest.ts';

/**
 * Begins a run with the answers of an earlier one, whose conditions it keeps where no flag says otherwise. The earlier run
 * stays as it is, so that the two can be compared.
 *
 * @throws PasskError E_INPUT when the run has no answers, or its suite has changed
 */
export async function reExtract(
  path: string,
  flags: JudgingFlags & { readonly samples?: string },
): Promise<RunWriter> {
  if (flags.samples !== undefined) {
    throw new PasskError('E_USAGE', 'samples and --re-extract were both named', {
      expected: 'one of them: the answers come from the run',
    });
  }
  const earlier = await openRun(path);
  const { suite: asked, tasks, limits, timeLimit, grants, dedupe, seed, k, workers } = earlier.manifest;
  const source = flags.problems ?? asked.source;
  const suite = await loadSuite(source, suiteOptions({ language: flags.language ?? asked.language }));
  if (suite.sha256 !== asked.sha256) {
    throw new PasskError('E_INPUT', `the suite "${source}" is not the one that the run was made with`, {
      file: path,
      expected: `SHA-256 ${asked.sha256}`,
    });
  }
  const inherited: Partial<JudgingFlags> = {
    extract: 'auto',
    timeout: limits.timeLimitMs / 1000,
    memory: limits.memoryLimitMiB,
    'time-limit': timeLimit,
    dedupe,
    seed,
    workers: Math.min(workers, mostWorkers()),
    ...(tasks.length === 0 ? {} : { tasks: tasks.join(',') }),
    ...(asked.language === undefined ? {} : { language: asked.language }),
    ...(grants?.scratchMiB === undefined ? {} : { scratch: grants.scratchMiB }),
    ...(grants?.network === undefined ? {} : { network: grants.network }),
  };
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  const fresh = newManifest('eval', suite, source, {
    ...inherited,
    ...(Object.fromEntries(given) as JudgingFlags),
  });
  const run = await createRun(flags.out ?? 'reports', {
    ...fresh,
    k: flags.k === undefined ? k : parseKs(flags.k),
    samples: path,
    reExtracted: true,
  });
  await run.importCompletions(earlier.completions());
  return run;
}
