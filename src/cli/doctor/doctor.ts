import { availableParallelism } from 'node:os';
import { EXIT, isPasskError } from '../../core/errors.ts';
import type { ExecutorDescription } from '../../core/executor-description.ts';
import { ISOLATION_TIERS, type IsolationTier, OPENINGS } from '../../core/isolation.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { createExecutor } from '../../executor/create-executor.ts';
import { preflight } from '../../executor/preflight.ts';
import { isIsolatedVmInstalled } from '../../languages/javascript/executor/runtime.ts';
import { isTypeScriptInstalled } from '../../languages/typescript/executor/compiler-process.ts';
import { DEFAULT_SUITE } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { columns } from '../columns.ts';
import { type GrantFlags, grantFlags, grantsOf } from '../grant-flags.ts';
import type { CommandAction } from '../lazy-command.ts';

interface DoctorFlags extends GrantFlags {
  readonly python?: string;
  readonly 'require-isolation'?: IsolationTier;
}

export const doctorCommand: CommandAction<DoctorFlags> = {
  builder: (yargs) =>
    yargs
      .option('python', { type: 'string', describe: 'interpreter to look at [default: python3]' })
      .option('require-isolation', {
        choices: ISOLATION_TIERS,
        describe: 'count less than this as a failure [default: basic]',
      })
      .options(grantFlags) as never,
  handler: async (flags) => {
    const rows = [
      [
        'machine',
        `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.version}`,
      ],
    ];
    let isBroken = false;
    for (const language of LANGUAGES) {
      const finding = await examine(language, flags);
      rows.push(...finding.rows);
      isBroken ||= finding.isBroken === true;
    }
    process.stdout.write(columns(rows));
    if (!isBroken) return;
    process.stderr.write(
      'passk: something that is installed here does not work; what to do stands beside it\n',
    );
    process.exitCode = EXIT.harnessFailure;
  },
};

interface Finding {
  readonly rows: readonly string[][];
  /** Set where what is installed does not work. */
  readonly isBroken?: boolean;
}

/** Judges the bundled suite's canonical solutions, so that "works" means that verdicts come out right. */
async function examine(language: Language, { python, ...flags }: DoctorFlags): Promise<Finding> {
  const { 'require-isolation': requireIsolation } = flags;
  const executor = createExecutor({
    ...(python === undefined ? {} : { python }),
    ...(requireIsolation === undefined ? {} : { requireIsolation }),
    ...grantsOf(flags),
  });
  try {
    const [description] = await executor.describeLanguages([language]);
    const { problems } = await loadSuite(DEFAULT_SUITE, { language });
    await preflight(executor, problems, { strict: true });
    const started = performance.now();
    await preflight(executor, problems, { strict: true });
    const rate = Math.round((problems.length * 1000) / (performance.now() - started));
    return {
      rows: [
        ...aboutExecutor(description as ExecutorDescription),
        ['verdicts', `right for known programs and ${problems.length} canonical solutions; about ${rate}/s`],
      ],
    };
  } catch (error) {
    if (!isPasskError(error)) throw error;
    return { rows: [[language, error.message.replaceAll('\n', '; ')]], isBroken: isInstalled(language) };
  } finally {
    await executor.close();
  }
}

function aboutExecutor(description: ExecutorDescription): string[][] {
  const { language, interpreter, interpreterVersion, typeCheck } = description;
  // TypeScript is judged by the workers of JavaScript.
  if (typeCheck !== undefined) return [[language, `types checked by ${typeCheck}`]];
  const { verdict, layers, isolation, missingLayers, missingBecause, leavesOpen: open } = description;
  const why = missingBecause ?? 'this machine refuses them';
  return [
    [language, `${interpreterVersion} at ${interpreter}`],
    ['isolation', `${isolation}: verdict ${verdict}; layers ${layers.join(', ')}`],
    ...(missingLayers === undefined ? [] : [['missing', `${missingLayers.join(', ')}: ${why}`]]),
    ...(open === undefined
      ? []
      : [['left open', `programs can ${open.map((way) => OPENINGS[way]).join('; ')}`]]),
  ];
}

/** Python is no option; what the other languages need is, so that one without it is not broken. */
function isInstalled(language: Language): boolean {
  if (language === 'python') return true;
  return isIsolatedVmInstalled() && (language === 'javascript' || isTypeScriptInstalled());
}
