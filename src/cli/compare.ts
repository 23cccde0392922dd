import type { CommandModule } from 'yargs';
import { comparePassAtK, type PassAtKComparison } from '../core/compare-pass-at-k.ts';
import { VERDICTS, type VerdictCounts } from '../core/verdict.ts';
import { formatChange } from '../report/gate-report.ts';
import { inertText } from '../report/inert-text.ts';
import { formatCount, formatInterval, formatScore } from '../report/numbers.ts';
import { type NamedPair, pairTasks } from '../store/pair-tasks.ts';
import { toRecord } from '../store/records.ts';
import { columns } from './columns.ts';
import { parseKs, parseList } from './flags.ts';
import { measureRun } from './measure-run.ts';
import { requireSamples } from './require-samples.ts';

interface CompareFlags {
  readonly before: string;
  readonly after: string;
  readonly k: string;
  readonly allow?: string;
  readonly seed: number;
  readonly json?: boolean;
}

export const compareCommand: CommandModule<object, CompareFlags> = {
  command: 'compare <before> <after>',
  describe: 'two runs, task by task: difference of pass@k with intervals and p-value',
  builder: (yargs) =>
    yargs
      .positional('before', { type: 'string', demandOption: true, describe: 'run directory' })
      .positional('after', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('k', { type: 'string', default: '1', describe: 'the k of pass@k' })
      .option('allow', { type: 'string', describe: 'what may differ: suite, limits, judge' })
      .option('seed', { type: 'number', default: 0, describe: 'seed of the permutation test' })
      .option('json', { type: 'boolean', describe: 'print the comparison as JSON' }) as never,
  handler: async ({ before, after, k, allow, seed, json }) => {
    const [old, now] = [await measureRun(before), await measureRun(after)];
    const pairs = pairTasks(old.baseline, now.baseline, parseList(allow));
    const ks = parseKs(k);
    requireSamples(pairs, ks);
    const passAtK = ks.flatMap((each) => comparePassAtK(pairs, each, { seed }) ?? []);
    const flips = flipsOf(pairs);
    const verdicts = verdictMoves(old.summary.verdicts, now.summary.verdicts);
    process.stdout.write(
      json === true
        ? `${JSON.stringify({ tasks: pairs.length, pass_at_k: passAtK.map(toRecord), flips: flips.map(toRecord), verdicts })}\n`
        : render(passAtK, flips, verdicts, pairs.length),
    );
  },
};

/** Tasks that were never solved and now are, or the other way round. */
function flipsOf(pairs: readonly NamedPair[]): readonly NamedPair[] {
  return pairs.filter(({ before, after }) => (before.c === 0) !== (after.c === 0));
}

function verdictMoves(
  before: VerdictCounts,
  after: VerdictCounts,
): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    VERDICTS.filter((verdict) => before[verdict] !== after[verdict]).map((verdict) => [
      verdict,
      [before[verdict] ?? 0, after[verdict] ?? 0],
    ]),
  );
}

function render(
  passAtK: readonly PassAtKComparison[],
  flips: readonly NamedPair[],
  verdicts: Record<string, readonly [number, number]>,
  tasks: number,
): string {
  const rows = passAtK.map(({ k, before, after, difference, suite, tasks: like, test }) => [
    `pass@${k}`,
    formatScore(before),
    formatScore(after),
    formatChange(difference),
    formatInterval(like.low, like.high),
    formatInterval(suite.low, suite.high),
    test.twoSided < 0.0001 ? '<0.0001' : formatScore(test.twoSided),
  ]);
  const head = ['', 'before', 'after', 'change', 'tasks like these', 'this suite again', 'p'];
  const flipped = flips.map(({ taskId, before, after }) => [
    inertText(taskId),
    `${before.c} of ${before.n}`,
    '->',
    `${after.c} of ${after.n}`,
  ]);
  const moved = Object.entries(verdicts).map(([name, [old, now]]) => [
    name,
    formatCount(old),
    '->',
    formatCount(now),
  ]);
  return [
    columns([head, ...rows]),
    `over ${tasks} tasks, paired; 95 % intervals of the change; p: permutation within tasks, two-sided\n`,
    ...(flipped.length === 0 ? [] : ['\nTasks that flipped\n', columns(flipped)]),
    ...(moved.length === 0 ? [] : ['\nVerdicts\n', columns(moved)]),
  ].join('');
}
