import { availableParallelism } from 'node:os';
import { definedOnly } from '../../core/defined-only.ts';
import { EXIT, isPasskError } from '../../core/errors.ts';
import type { ExecutorDescription } from '../../core/executor-description.ts';
import { ISOLATION_TIERS, type IsolationTier, OPENINGS } from '../../core/isolation.ts';
import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { createExecutor } from '../../executor/create-executor.ts';
import { preflight } from '../../executor/preflight.ts';
import { tryProbes } from '../../executor/try-probes.ts';
import type { ExecutorOptions } from '../../languages/executor-options.ts';
import type { LanguageDescription } from '../../languages/language-description.ts';
import { languages } from '../../languages/languages.ts';
import { DEFAULT_SUITE, knownSuites } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { columns } from '../columns.ts';
import { type GrantFlags, grantFlags, grantsOf } from '../grant-flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { describeFault, examineLanguage, isFault } from './examine-language.ts';

interface DoctorFlags extends GrantFlags {
  readonly python?: string;
  readonly 'require-isolation'?: IsolationTier;
  readonly languages?: boolean;
}

export const doctorCommand: CommandAction<DoctorFlags> = {
  builder: (yargs) =>
    yargs
      .options({ python: { type: 'string', describe: 'interpreter to look at [default: python3]' } })
      .option('require-isolation', {
        choices: ISOLATION_TIERS,
        describe: 'count less than this as a failure [default: basic]',
      })
      .option('languages', {
        type: 'boolean',
        default: false,
        describe: 'a line for every language: found, version, works',
      })
      .options(grantFlags) as never,
  handler: async (flags) => {
    if (flags.languages === true) return listLanguages(flags);
    const rows = [
      [
        'machine',
        `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.version}`,
      ],
    ];
    let isBroken = false;
    for (const language of languages()) {
      const finding = await examine(language, flags);
      rows.push(...finding.rows);
      isBroken ||= finding.isBroken === true;
    }
    process.stdout.write(columns(rows));
    if (!isBroken) return;
    sayBroken();
  },
};

/** A line a language, so that one sees at once what this machine can judge. */
async function listLanguages(flags: DoctorFlags): Promise<void> {
  const findings = [];
  for (const language of languages()) findings.push(await examineLanguage(language, executorOptions(flags)));
  process.stdout.write(columns(findings.map(({ row }) => row)));
  if (findings.some(({ isBroken }) => isBroken)) sayBroken();
}

function sayBroken(): void {
  process.stderr.write(
    'passk: something that is installed here does not work; what to do stands beside it\n',
  );
  process.exitCode = EXIT.harnessFailure;
}

function executorOptions({ python, ...flags }: DoctorFlags): ExecutorOptions {
  const { 'require-isolation': requireIsolation } = flags;
  return { ...definedOnly({ python, requireIsolation }), ...grantsOf(flags) };
}

interface Finding {
  readonly rows: readonly string[][];
  /** Set where what is installed does not work. */
  readonly isBroken?: boolean;
}

/**
 * Judges the bundled suite's canonical solutions, so that "works" means that verdicts come out right. Languages that say their version
 * unstarted are many, and compile: they are only named here.
 */
async function examine({ name, toolchain }: LanguageDescription, flags: DoctorFlags): Promise<Finding> {
  if (toolchain.version !== undefined) return nameOnly(name, toolchain.version);
  const problems = await bundledProblems(name);
  const executor = createExecutor(executorOptions(flags));
  try {
    const [description] = await executor.describeLanguages([name]);
    if (problems.length === 0) {
      await tryProbes(executor, name);
      return {
        rows: [
          ...aboutExecutor(description as ExecutorDescription),
          ['verdicts', 'right for known programs'],
        ],
      };
    }
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
    return { rows: [[name, describeFault(error)]], isBroken: await isFault(error, toolchain) };
  } finally {
    await executor.close();
  }
}

async function nameOnly(name: Language, version: () => Promise<string>): Promise<Finding> {
  try {
    return { rows: [[name, `${await version()}; tried by passk doctor --languages`]] };
  } catch (error) {
    if (!isPasskError(error)) throw error;
    return { rows: [[name, describeFault(error)]] };
  }
}

function aboutExecutor(description: ExecutorDescription): string[][] {
  const { language, interpreter, interpreterVersion, typeCheck } = description;
  // A language whose types are checked is judged by the workers of another, which has rows of its own.
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

/** The bundled suite in a language; none where it is not written in it. */
async function bundledProblems(language: Language): Promise<readonly Problem[]> {
  const suite = knownSuites().find(({ name }) => name === DEFAULT_SUITE);
  if (suite?.paths[language] === undefined) return [];
  return (await loadSuite(DEFAULT_SUITE, { language })).problems;
}
