import type { Argv, InferredOptionTypes, Options } from 'yargs';
import { EXTRACTION_MODES } from '../core/completion.ts';
import { definedOnly } from '../core/defined-only.ts';
import { ISOLATION_TIERS } from '../core/isolation.ts';
import type { Language } from '../core/language.ts';
import { OFFICIAL_RULES } from '../core/tests/official-rule.ts';
import { languageNames } from '../languages/languages.ts';
import { DEFAULT_SUITE } from '../problems/known-suites.ts';
import type { LoadSuiteOptions } from '../problems/load-suite.ts';
import type { JudgingOptions } from '../runs/begin/judging-options.ts';
import { DEFAULT_LIMITS } from '../workers/limits.ts';
import { grantFlags } from './grant-flags.ts';
import { parseKs } from './parse-lists.ts';
import { scoreFlags, scoreOptionsOf } from './score-flags.ts';
import { taskFlags, taskPatternsOf } from './task-flags.ts';

/*
 * No flag has a yargs default: a resumed run takes what was not given from its manifest, and has to know what was.
 * Defaults are applied in src/runs/begin and named in the descriptions.
 */

const defaultSeconds = DEFAULT_LIMITS.timeLimitMs / 1000;

/** Also of the `problems` commands. */
export const LANGUAGE_FLAG = {
  alias: 'l',
  choices: languageNames(),
  describe: 'language of the suite, where it has several or its file does not say',
} as const satisfies Options;

/** Also of `problems check`. */
export const COMPARE_AS_FLAG = {
  choices: OFFICIAL_RULES,
  describe: "compare outputs as this benchmark's own grader does, mistakes and all; reports are marked",
} as const satisfies Options;

export const judgingFlags = {
  problems: {
    alias: 'p',
    type: 'string',
    describe: `suite: a name or a problem file [default: ${DEFAULT_SUITE}]`,
  },
  language: LANGUAGE_FLAG,
  ...taskFlags,
  k: {
    type: 'string',
    describe: 'the k of pass@k, separated by commas [default: those of 1,10,100 that n allows]',
  },
  ...scoreFlags,
  workers: { alias: 'w', type: 'number', describe: 'worker processes [default: one a core]' },
  timeout: {
    type: 'number',
    describe: `CPU time limit of a program in seconds [default: ${defaultSeconds}]`,
  },
  'time-limit': {
    choices: ['fixed', 'auto'] as const,
    describe: 'auto: a limit for each task from its canonical solution, at most --timeout [default: fixed]',
  },
  memory: {
    type: 'number',
    describe: `memory limit of a program in MiB [default: ${DEFAULT_LIMITS.memoryLimitMiB}]`,
  },
  ...grantFlags,
  extract: {
    choices: EXTRACTION_MODES,
    describe:
      "verbatim: prompt + completion; auto: find the program in the answer [default: the model's; eval: verbatim]",
  },
  'compare-as': COMPARE_AS_FLAG,
  dedupe: { type: 'boolean', describe: 'run equal programs once; --no-dedupe runs every one' },
  repeat: {
    type: 'number',
    describe: 'run each distinct program so often, and list those whose verdicts disagree [default: 1]',
  },
  'type-check': {
    type: 'boolean',
    describe: 'TypeScript: a program with wrong types fails; --no-type-check ignores types [default: check]',
  },
  preflight: { type: 'boolean', describe: 'check canonical solutions first; --no-preflight does not' },
  'strict-preflight': {
    type: 'boolean',
    describe: 'stop where a canonical solution fails its own test, instead of leaving the task out',
  },
  seed: { type: 'number', describe: 'seed of everything random [default: 0]' },
  'require-isolation': {
    choices: ISOLATION_TIERS,
    describe: 'stop rather than run programs with less isolation than this',
  },
  python: { type: 'string', describe: 'interpreter for Python programs [default: python3]' },
  out: { alias: 'o', type: 'string', describe: 'where run directories are made [default: reports]' },
  resume: { type: 'string', describe: 'go on with this run directory' },
  json: { type: 'boolean', describe: 'print the summary as JSON, alone, on stdout' },
  quiet: { alias: 'q', type: 'boolean', describe: 'no progress, no talk' },
} as const satisfies Record<string, Options>;

/** The flags as they were given. */
export type JudgingFlags = InferredOptionTypes<typeof judgingFlags>;

/** The flags as a run takes them. */
export function judgingOptionsOf(flags: JudgingFlags): JudgingOptions {
  const { problems: suite, language, k, workers, timeout, memory, scratch, network } = flags;
  const { submissions, by } = scoreOptionsOf(flags);
  const { extract, dedupe, repeat, preflight, seed, python, out } = flags;
  return definedOnly({
    suite,
    language,
    tasks: taskPatternsOf(flags),
    k: k === undefined ? undefined : parseKs(k),
    submissions,
    by,
    workers,
    timeLimitMs: timeout === undefined ? undefined : timeout * 1000,
    timeLimit: flags['time-limit'],
    memoryLimitMiB: memory,
    scratchMiB: scratch,
    network,
    extraction: extract,
    compareAs: flags['compare-as'],
    dedupe,
    repeat,
    typeCheck: flags['type-check'],
    preflight,
    strictPreflight: flags['strict-preflight'],
    seed,
    requireIsolation: flags['require-isolation'],
    python,
    out,
  });
}

export function withJudgingFlags<T>(yargs: Argv<T>): Argv<T & JudgingFlags> {
  return yargs.options(judgingFlags) as Argv<T & JudgingFlags>;
}

/** What `loadSuite` needs of the flags. */
export function suiteOptions({ language }: { readonly language?: Language | undefined }): LoadSuiteOptions {
  return language === undefined ? {} : { language };
}
