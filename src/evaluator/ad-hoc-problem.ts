import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Problem, ProblemLimits } from '../core/problem.ts';
import type { CallTestOptions, FunctionCall } from '../core/tests/calls-tests.ts';
import type { CaseFiles, Checker, Interactor, TestCase } from '../core/tests/cases-tests.ts';
import { COMPARISONS, type ComparisonName } from '../core/tests/comparison-name.ts';
import type { ProblemTests } from '../core/tests/problem-tests.ts';
import type { Tolerance } from '../core/tests/tolerance.ts';
import { callRulesOf } from '../executor/kinds/calls/function-of-calls.ts';
import { DEFAULT_LANGUAGE, isLanguage, languageNames } from '../languages/languages.ts';
import { refuseUnfit } from '../workers/limits.ts';

/** What problems of every kind have that come with a call. */
interface AnyAdHocProblem {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** @default 'python' */
  readonly language?: Language;
  /** Of each case, where there are cases. */
  readonly limits?: ProblemLimits;
}

/** A problem that comes with the call: HumanEval's fields, with what can be left out left out. */
export interface AdHocProblem extends AnyAdHocProblem {
  /** What the completion continues. @default '' */
  readonly prompt?: string;
  /** The function that the test calls. */
  readonly entryPoint: string;
  /** Python: text that defines `check(candidate)`; JavaScript and TypeScript: a script. */
  readonly test: string;
  /** What the program does to its arguments in place reaches the test. @default false */
  readonly copyBack?: boolean;
}

/** A problem whose programs read an input and write an output. */
export interface CasesProblem extends AnyAdHocProblem {
  /** At least one. The program never sees what it is to write. */
  readonly cases: readonly TestCase[];
  /** How outputs are compared. @default 'usual' */
  readonly compare?: ComparisonName;
  /** Of numbers, in the comparisons `usual` and `numbers`. */
  readonly tolerance?: Tolerance;
  readonly checker?: Checker;
  readonly interactor?: Interactor;
  readonly files?: CaseFiles;
}

/** A problem whose function is called with JSON values; in a language that has rules for calls. */
export interface CallsProblem extends AnyAdHocProblem, CallTestOptions {
  /** A function of the program's, or a method of its `class Solution`. */
  readonly functionName: string;
  /** At least one. The program never sees what it is to return. */
  readonly calls: readonly FunctionCall[];
}

export type GivenProblem = AdHocProblem | CasesProblem | CallsProblem;

// Large enough for the batches under way; the judge keeps a table of its own, by text.
const PROBLEMS_KEPT = 1024;

/**
 * Makes problems of those that come with calls, one object for equal ones: the executor keeps what it has prepared of a
 * problem by its object, and equal programs are told by it. Lists of cases may be long: of them only the same object is equal.
 */
export function createAdHocProblems(): (given: GivenProblem) => Problem {
  const known = new Map<string, Problem>();
  const byObject = new WeakMap<GivenProblem, Problem>();
  const byText = (given: AdHocProblem): Problem => {
    const problem = toProblem(given);
    const key = JSON.stringify(problem);
    const twin = known.get(key);
    if (twin !== undefined) return twin;
    if (known.size >= PROBLEMS_KEPT) known.delete(known.keys().next().value as string);
    known.set(key, problem);
    return problem;
  };
  return (given) => {
    const before = byObject.get(given);
    if (before !== undefined) return before;
    const problem = 'cases' in given || 'calls' in given ? toProblem(given) : byText(given);
    byObject.set(given, problem);
    return problem;
  };
}

function toProblem(given: GivenProblem): Problem {
  const { taskId = 'ad-hoc', language = DEFAULT_LANGUAGE, limits } = given;
  requireTexts({ taskId });
  const prompt = 'prompt' in given ? (given.prompt ?? '') : '';
  const tests = testsOf(given, prompt);
  refuseUnfit(limits ?? {}, 'E_INPUT', 'problem.limits.');
  if (!isLanguage(language))
    throw new PasskError('E_INPUT', `${JSON.stringify(language)} can't be run`, {
      field: 'problem.language',
      expected: languageNames().join(', '),
    });
  if (tests.kind === 'calls') callRulesOf({ language }).entryPoint(tests.functionName, ''); // or it is none
  return { taskId, language, prompt, canonicalSolution: '', tests, ...definedOnly({ limits }) };
}

function testsOf(given: GivenProblem, prompt: string): ProblemTests {
  if ('cases' in given) return casesTests(given);
  if ('calls' in given) return callsTests(given);
  const { entryPoint, test, copyBack } = given;
  requireTexts({ prompt, entryPoint, test });
  return { kind: 'function', entryPoint, test, ...(copyBack === true ? { copyBack } : {}) };
}

function casesTests(given: CasesProblem): ProblemTests {
  const { cases, compare, tolerance, checker, interactor, files } = given;
  requireSome('cases', cases);
  if (compare !== undefined && !COMPARISONS.includes(compare))
    throw new PasskError('E_INPUT', `${JSON.stringify(compare)} is no comparison`, {
      field: 'problem.compare',
      expected: COMPARISONS.join(', '),
    });
  return { kind: 'cases', cases, ...definedOnly({ compare, tolerance, checker, interactor, files }) };
}

function callsTests(given: CallsProblem): ProblemTests {
  const { functionName, calls, tolerance, resultsMayBeWrapped } = given;
  requireSome('calls', calls);
  return { kind: 'calls', functionName, calls, ...definedOnly({ tolerance, resultsMayBeWrapped }) };
}

function requireSome(field: 'cases' | 'calls', list: readonly unknown[]): void {
  if (Array.isArray(list) && list.length > 0) return;
  throw new PasskError('E_INPUT', `the problem has no ${field}`, {
    field: `problem.${field}`,
    expected: 'at least one',
  });
}

function requireTexts(fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string' && (value !== '' || field === 'prompt')) continue;
    throw new PasskError('E_INPUT', 'the problem lacks it', {
      field: `problem.${field}`,
      expected: 'a text',
    });
  }
}
