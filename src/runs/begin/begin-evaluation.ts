import { rm } from 'node:fs/promises';
import type { Completion } from '../../core/completion.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import type { Suite } from '../../core/problem.ts';
import { shellWord } from '../../core/shell-word.ts';
import { DEFAULT_SUITE } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { readSamples } from '../../problems/read-samples.ts';
import { createRun, openRun, type RunWriter } from '../../store/run-directory.ts';
import { type GivenSample, givenSamples } from './given-samples.ts';
import type { JudgingOptions } from './judging-options.ts';
import { newManifest, USUAL_KS } from './new-manifest.ts';
import { reopen } from './reopen.ts';
import { requireLargerKs } from './score-options.ts';

/** A file, plain or gzipped; `-` for stdin; or the samples themselves. */
export type SampleSource = string | readonly GivenSample[];

/** What the manifest says of samples that can't be read again. */
const GONE = '-';

/** Makes a run directory with the samples in it, each of them checked before the first is executed. */
export async function beginEvaluation(samples: SampleSource, options: JudgingOptions): Promise<RunWriter> {
  const source = options.suite ?? DEFAULT_SUITE;
  const suite = await loadSuite(source, definedOnly({ language: options.language }));
  const manifest = newManifest('eval', suite, source, options);
  const run = await createRun(options.out ?? 'reports', { ...manifest, samples: nameOf(samples) });
  try {
    await importSamples(run, samples, suite, options);
  } catch (error) {
    // Not one sample was executed: an unreadable file leaves nothing behind.
    await run.close();
    await rm(run.path, { recursive: true, force: true });
    throw error;
  }
  return run;
}

/** @param samples where they are named again, as stdin has to be */
export async function reopenEvaluation(
  path: string,
  samples: SampleSource | undefined,
  options: JudgingOptions,
): Promise<RunWriter> {
  const { run, suite } = await reopen(path, 'eval', options, ({ manifest }) => [
    {
      flag: 'samples',
      recorded: manifest.samples,
      asked: samples === undefined ? undefined : nameOf(samples),
    },
  ]);
  if (run.hasCompletions()) return run;
  // Killed while the samples were being read: what was read of a pipe is gone, a file can be read again.
  const known = samples ?? run.manifest.samples ?? GONE;
  if (run.manifest.reExtracted === true) {
    await run.importCompletions((await openRun(nameOf(known))).completions());
    return run;
  }
  if (known === GONE && samples === undefined) {
    await run.close();
    throw new PasskError('E_INPUT', 'the run was interrupted before all samples were read from stdin', {
      file: path,
      hint: `Pipe them again: passk eval - --resume ${shellWord(path)}`,
    });
  }
  await importSamples(run, known, suite, options);
  return run;
}

function nameOf(samples: SampleSource): string {
  return typeof samples === 'string' ? samples : GONE;
}

/** Copies and checks every sample before the first is executed: a bad line 16,000 is found now, not in an hour. */
async function importSamples(
  run: RunWriter,
  samples: SampleSource,
  { problems }: Suite,
  options: JudgingOptions,
): Promise<void> {
  const taskIds = new Set(problems.map((problem) => problem.taskId));
  const source = typeof samples === 'string' ? readSamples(samples, taskIds) : givenSamples(samples, taskIds);
  const counts = new Map<string, number>();
  await run.importCompletions(counting(source, counts));
  const least = Math.min(...counts.values());
  if (options.k === undefined) await run.updateManifest({ k: USUAL_KS.filter((k) => k === 1 || k <= least) });
  requireLargerKs(run.manifest.submissions, run.manifest.k);
}

async function* counting(
  source: AsyncIterable<Completion>,
  counts: Map<string, number>,
): AsyncGenerator<Completion> {
  for await (const completion of source) {
    counts.set(completion.taskId, (counts.get(completion.taskId) ?? 0) + 1);
    yield completion;
  }
}
