import { statSync } from 'node:fs';
import { comparePassAtK } from '../core/compare-pass-at-k.ts';
import { PasskError } from '../core/errors.ts';
import { adjustHolm } from '../core/holm.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { type Baseline, readBaseline } from '../store/baseline.ts';
import { pairTasks, withoutQuarantined } from '../store/pair-tasks.ts';
import { comparisonToRecord, type RunComparison, renderComparison } from './compare-output.ts';
import { parseKs, parseList } from './flags.ts';
import type { CommandAction } from './lazy-command.ts';
import { measureRun } from './measure-run.ts';
import { parseQuarantine, quarantineFlag, REPEATABLE } from './quarantine.ts';
import { requireSamples } from './require-samples.ts';

interface CompareFlags {
  readonly runs: readonly string[];
  readonly k: string;
  readonly allow?: string;
  readonly quarantine?: readonly string[];
  readonly seed: number;
  readonly json?: boolean;
}

export const compareCommand: CommandAction<CompareFlags> = {
  builder: (yargs) =>
    yargs
      .positional('runs', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'run directories or baseline files, two or more',
      })
      .option('k', { type: 'string', default: '1', describe: 'the k of pass@k' })
      .option('allow', { type: 'string', describe: 'what may differ: suite, limits, judge' })
      .parserConfiguration(REPEATABLE)
      .options(quarantineFlag)
      .option('seed', { type: 'number', default: 0, describe: 'seed of the permutation test' })
      .option('json', { type: 'boolean', describe: 'print the comparison as JSON' })
      .example(
        'passk compare base.json RUN_A RUN_B',
        'two runs against a baseline, p-values corrected',
      ) as never,
  handler: async (flags) => {
    const comparison = await compare(flags);
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(comparisonToRecord(comparison))}\n`
        : renderComparison(comparison),
    );
  },
};

async function compare({ runs, k, allow, quarantine, seed }: CompareFlags): Promise<RunComparison> {
  const [first, ...others] = runs;
  if (first === undefined || others.length === 0) {
    throw new PasskError('E_USAGE', 'one run cannot be compared', { expected: 'two runs or more' });
  }
  const ks = parseKs(k);
  const old = await measure(first);
  const named = parseQuarantine(quarantine, old.baseline.tasks);
  const left = new Map([...old.baseline.quarantine, ...named]);
  const measured = [];
  for (const path of others) {
    const now = await measure(path);
    for (const [taskId, reason] of now.baseline.quarantine) left.set(taskId, reason);
    measured.push({ path, now });
  }
  const compared = measured.map(({ path, now }) => {
    const pairs = withoutQuarantined(pairTasks(old.baseline, now.baseline, parseList(allow)), left);
    requireSamples(pairs, ks);
    return {
      path,
      model: now.baseline.model,
      summary: now.summary,
      pairs,
      passAtK: ks.flatMap((each) => comparePassAtK(pairs, each, { seed }) ?? []),
    };
  });
  const adjusted = adjustHolm(compared.flatMap(({ passAtK }) => passAtK.map(({ test }) => test.twoSided)));
  const perRun = ks.length;
  return {
    first: { path: first, model: old.baseline.model, summary: old.summary },
    quarantine: left,
    comparisons: compared.map((each, i) => ({
      ...each,
      adjusted: adjusted.slice(i * perRun, (i + 1) * perRun),
    })),
  };
}

/** A run directory, or the baseline that was made of one, which has counts only. */
async function measure(
  path: string,
): Promise<{ readonly baseline: Baseline; readonly summary: RunSummary | undefined }> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return { baseline: await readBaseline(path), summary: undefined };
  return measureRun(path);
}
