import type { CommandModule } from 'yargs';
import type { Language } from '../../core/language.ts';
import type { Suite } from '../../core/problem.ts';
import { quantile } from '../../core/statistics/quantile.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { measureTask, type TaskMeasures } from '../../problems/stats/measure-task.ts';
import { columns } from '../columns.ts';
import { LANGUAGE_FLAG, suiteOptions } from '../flags.ts';

interface StatsFlags {
  readonly suite: string;
  readonly against?: string;
  readonly language?: Language;
  readonly json?: boolean;
}

const MEASURES: readonly (readonly [keyof TaskMeasures, string])[] = [
  ['descriptionWords', 'words of the description'],
  ['promptLines', 'lines of the prompt'],
  ['solutionLines', 'lines of the solution'],
  ['assertions', 'assertions'],
  ['loops', 'loops'],
  ['branches', 'branches'],
  ['nesting', 'nesting of loops and branches'],
];

/** A suite's measures by name: quartiles. */
interface SuiteStats {
  readonly suite: string;
  readonly tasks: number;
  /** Tasks whose solution was measured. */
  readonly measured: number;
  readonly quartiles: Readonly<Record<string, readonly [number, number, number]>>;
}

export const problemsStatsCommand: CommandModule<object, StatsFlags> = {
  command: 'stats <suite>',
  describe: "how long prompts, solutions and tests of a suite are, beside another's",
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .option('against', { type: 'string', describe: 'another suite to stand beside it: name or file' })
      .option('language', LANGUAGE_FLAG)
      .option('json', { type: 'boolean', describe: 'print it as JSON' }) as never,
  handler: async ({ suite, against, language, json }) => {
    const suites = await Promise.all(
      [suite, ...(against === undefined ? [] : [against])].map((source) =>
        loadSuite(source, suiteOptions({ language })),
      ),
    );
    const stats = suites.map(statsOf);
    process.stdout.write(json === true ? `${JSON.stringify(stats)}\n` : statsText(stats));
  },
};

function statsOf({ name, problems }: Suite): SuiteStats {
  const measures = problems.flatMap((problem) => measureTask(problem) ?? []);
  const quartiles = MEASURES.map(([key]) => {
    const sorted = measures.map((each) => each[key]).sort((a, b) => a - b);
    const at = (share: number) => (sorted.length === 0 ? 0 : quantile(sorted, share));
    return [key, [at(0.25), at(0.5), at(0.75)]] as const;
  });
  return {
    suite: name,
    tasks: problems.length,
    measured: measures.length,
    quartiles: Object.fromEntries(quartiles),
  };
}

function statsText(stats: readonly SuiteStats[]): string {
  const rows = MEASURES.map(([key, name]) => [
    name,
    ...stats.map(({ quartiles }) => {
      const [low = 0, middle = 0, high = 0] = quartiles[key] ?? [];
      return `${format(middle)} (${format(low)} to ${format(high)})`;
    }),
  ]);
  const heads = ['median (quartiles) a task', ...stats.map(({ suite }) => suite)];
  const counts = ['tasks', ...stats.map(({ tasks }) => String(tasks))];
  const without = stats
    .filter(({ tasks, measured }) => measured < tasks)
    .map(
      ({ suite, tasks, measured }) => `${suite}: ${tasks - measured} tasks have no solution that parses\n`,
    );
  return columns([heads, counts, ...rows]) + without.join('');
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
