import { rm } from 'node:fs/promises';
import type { Completion } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';
import { shellWord } from '../../core/shell-word.ts';
import { DEFAULT_SUITE } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { readSamples } from '../../problems/read-samples.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { newManifest, USUAL_KS } from '../../runs/begin/new-manifest.ts';
import { reExtract } from '../../runs/begin/re-extract.ts';
import { reopen } from '../../runs/begin/resume.ts';
import { exportHumanEval, requireExportable } from '../../runs/results/export-human-eval.ts';
import { createRun, openRun, type RunWriter } from '../../store/run-directory.ts';
import { type JudgingFlags, suiteOptions, withJudgingFlags } from '../flags.ts';
import { judgeRun } from '../judge-run.ts';
import type { CommandAction } from '../lazy-command.ts';

type EvalFlags = JudgingFlags & {
  readonly samples?: string;
  readonly export?: 'human-eval';
  readonly 're-extract'?: string;
};

export const evalCommand: CommandAction<EvalFlags> = {
  builder: (yargs) =>
    withJudgingFlags(
      yargs.positional('samples', { type: 'string', describe: 'samples: {"task_id", "completion"} a line' }),
    )
      .option('export', {
        choices: ['human-eval'] as const,
        describe: 'also write SAMPLES_results.jsonl as openai/human-eval does',
      })
      .option('re-extract', {
        type: 'string',
        describe: 'take the answers of this run directory, and find their programs again',
      })
      .example('passk eval samples.jsonl -p humaneval -k 1,10', 'what openai/human-eval computes') as never,
  handler: async (flags) => {
    // yargs reads a lone "-" as an empty word.
    process.exitCode = await evaluateSamples(flags.samples === '' ? { ...flags, samples: '-' } : flags);
  },
};

async function evaluateSamples(flags: EvalFlags): Promise<number> {
  if (flags.export === 'human-eval') await requireExportable(flags.samples);
  const run = flags.resume === undefined ? await begin(flags) : await goOn(flags.resume, flags);
  const suite = await loadSuite(run.manifest.suite.source, suiteOptions(run.manifest.suite));
  const problems = selectTasks(suite, run.manifest.tasks);
  const wanted = new Set(problems.map((problem) => problem.taskId));
  let total = 0;
  for await (const { taskId } of run.completions()) if (wanted.has(taskId)) total += 1;
  const code = await judgeRun({ run, problems, flags, total });
  if (flags.export === 'human-eval') await exportHumanEval(run);
  return code;
}

async function begin(flags: EvalFlags): Promise<RunWriter> {
  const earlier = flags['re-extract'];
  if (earlier !== undefined) return reExtract(earlier, flags);
  const { samples } = flags;
  if (samples === undefined) throw missingSamples();
  const source = flags.problems ?? DEFAULT_SUITE;
  const suite = await loadSuite(source, suiteOptions(flags));
  const manifest = newManifest('eval', suite, source, flags);
  const run = await createRun(flags.out ?? 'reports', { ...manifest, samples });
  try {
    await importSamples(run, samples, new Set(suite.problems.map((problem) => problem.taskId)), flags);
  } catch (error) {
    // Not one sample was executed: an unreadable file leaves nothing behind.
    await run.close();
    await rm(run.path, { recursive: true, force: true });
    throw error;
  }
  return run;
}

async function goOn(path: string, flags: EvalFlags): Promise<RunWriter> {
  const { run, suite } = await reopen(path, 'eval', flags, ({ manifest }) => [
    { flag: 'samples', recorded: manifest.samples, asked: flags.samples },
  ]);
  if (run.hasCompletions()) return run;
  // Killed while the samples were being read: what was read of a pipe is gone, a file can be read again.
  const samples = run.manifest.samples ?? '-';
  if (run.manifest.reExtracted === true) {
    await run.importCompletions((await openRun(samples)).completions());
    return run;
  }
  if (samples === '-' && flags.samples === undefined) {
    await run.close();
    throw new PasskError('E_INPUT', 'the run was interrupted before all samples were read from stdin', {
      file: path,
      hint: `Pipe them again: passk eval - --resume ${shellWord(path)}`,
    });
  }
  await importSamples(run, samples, new Set(suite.problems.map((problem) => problem.taskId)), flags);
  return run;
}

/** Copies and checks every sample before the first is executed: a bad line 16,000 is found now, not in an hour. */
async function importSamples(
  run: RunWriter,
  samples: string,
  taskIds: ReadonlySet<string>,
  flags: EvalFlags,
): Promise<void> {
  const counts = new Map<string, number>();
  await run.importCompletions(counting(readSamples(samples, taskIds), counts));
  if (flags.k !== undefined) return;
  const least = Math.min(...counts.values());
  await run.updateManifest({ k: USUAL_KS.filter((k) => k === 1 || k <= least) });
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

function missingSamples(): PasskError {
  return new PasskError('E_USAGE', 'no samples were named', {
    expected: 'passk eval SAMPLES, a human-eval samples file, or - for stdin',
  });
}
