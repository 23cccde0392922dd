import { availableParallelism } from 'node:os';
import { isPasskError } from '../core/errors.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { Language } from '../core/language.ts';
import { createExecutor } from '../executor/create-executor.ts';
import { preflight } from '../executor/preflight.ts';
import { DEFAULT_SUITE } from '../problems/known-suites.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { columns } from './columns.ts';
import { type GrantFlags, grantFlags, grantsOf } from './grant-flags.ts';
import type { CommandAction } from './lazy-command.ts';

interface DoctorFlags extends GrantFlags {
  readonly python?: string;
}

export const doctorCommand: CommandAction<DoctorFlags> = {
  builder: (yargs) =>
    yargs
      .option('python', { type: 'string', describe: 'interpreter to look at [default: python3]' })
      .options(grantFlags) as never,
  handler: async (flags) => {
    const rows = [
      [
        'machine',
        `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.version}`,
      ],
      ...(await examine('python', flags)),
      ...(await examine('javascript', flags)),
    ];
    process.stdout.write(columns(rows));
  },
};

/** Judges the bundled suite's canonical solutions, so that "works" means that verdicts come out right. */
async function examine(language: Language, { python, ...flags }: DoctorFlags): Promise<string[][]> {
  const executor = createExecutor({
    ...(python === undefined ? {} : { python }),
    ...grantsOf(flags),
  });
  try {
    const [description] = await executor.describeLanguages([language]);
    const { interpreter, interpreterVersion, verdict, layers, isolation } =
      description as ExecutorDescription;
    const { problems } = await loadSuite(DEFAULT_SUITE, { language });
    await preflight(executor, problems);
    const started = performance.now();
    await preflight(executor, problems);
    const rate = Math.round((problems.length * 1000) / (performance.now() - started));
    return [
      [language, `${interpreterVersion} at ${interpreter}`],
      ['isolation', `${isolation}: verdict ${verdict}; layers ${layers.join(', ')}`],
      ['verdicts', `right for known programs and ${problems.length} canonical solutions; about ${rate}/s`],
    ];
  } catch (error) {
    if (language === 'python' || !isPasskError(error)) throw error;
    return [[language, error.message.replace('\n', '; ')]]; // optional: the rest works without it
  } finally {
    await executor.close();
  }
}
