import type { ComparisonName } from '../comparisons/comparison.ts';
import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Problem, ProblemLimits } from '../core/problem.ts';
import type { Tolerance } from '../core/tolerance.ts';
import type { CallRules, CallTestOptions, FunctionCall } from '../languages/call-rules.ts';
import {
  DEFAULT_LANGUAGE,
  describedLanguage,
  isLanguage,
  languageNames,
  languages,
} from '../languages/languages.ts';
import { refuseUnfit } from '../workers/limits.ts';
import type { ProgramCase } from './judge-cases.ts';

/** A problem that comes with the call: HumanEval's fields, with what can be left out left out. */
export interface AdHocProblem {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** What the completion continues. @default '' */
  readonly prompt?: string;
  /** The function that the test calls. */
  readonly entryPoint: string;
  /** Python: text that defines `check(candidate)`; JavaScript and TypeScript: a script. */
  readonly test: string;
  /** @default 'python' */
  readonly language?: Language;
  readonly limits?: ProblemLimits;
  /** What the program does to its arguments in place reaches the test. @default false */
  readonly copyBack?: boolean;
}

/** A problem whose programs read an input and write an output; Python alone. */
export interface CasesProblem {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** At least one. The program never sees what it is to write. */
  readonly cases: readonly ProgramCase[];
  /** How outputs are compared. @default 'usual' */
  readonly compare?: ComparisonName;
  /** Of numbers, in the comparisons `usual` and `numbers`. */
  readonly tolerance?: Tolerance;
  /** Of each case. */
  readonly limits?: ProblemLimits;
}

/** A problem whose function is called with JSON values. */
export interface CallsProblem extends CallTestOptions {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** A function of the program's, or a method of its `class Solution`. */
  readonly functionName: string;
  /** At least one. The program never sees what it is to return. */
  readonly calls: readonly FunctionCall[];
  /** One that has rules for calls: Python. @default 'python' */
  readonly language?: Language;
  readonly limits?: ProblemLimits;
}

// Large enough for the batches under way; the judge keeps a table of its own, by text.
const PROBLEMS_KEPT = 1024;

/**
 * Makes problems of those that come with calls, one object for equal ones: the executor keeps what it has prepared of a
 * problem by its object, and equal programs are told by it.
 */
export function createAdHocProblems(): (given: AdHocProblem) => Problem {
  const known = new Map<string, Problem>();
  return (given) => {
    const problem = toProblem(given);
    const key = JSON.stringify(problem);
    const twin = known.get(key);
    if (twin !== undefined) return twin;
    if (known.size >= PROBLEMS_KEPT) known.delete(known.keys().next().value as string);
    known.set(key, problem);
    return problem;
  };
}

function toProblem(given: AdHocProblem): Problem {
  const {
    taskId = 'ad-hoc',
    prompt = '',
    entryPoint,
    test,
    language = DEFAULT_LANGUAGE,
    limits,
    copyBack,
  } = given;
  for (const [field, value] of Object.entries({ taskId, prompt, entryPoint, test })) {
    if (typeof value !== 'string' || (value === '' && field !== 'prompt'))
      throw new PasskError('E_INPUT', 'the problem lacks it', {
        field: `problem.${field}`,
        expected: 'a text',
      });
  }
  refuseUnfit(limits ?? {}, 'E_INPUT', 'problem.limits.');
  if (!isLanguage(language))
    throw new PasskError('E_INPUT', `${JSON.stringify(language)} can't be run`, {
      field: 'problem.language',
      expected: languageNames().join(', '),
    });
  return {
    taskId,
    language,
    prompt,
    canonicalSolution: '',
    tests: { kind: 'function', entryPoint, test, ...(copyBack === true ? { copyBack } : {}) },
    ...(limits === undefined ? {} : { limits }),
  };
}

/** The text of all calls, made once for all completions of a problem. */
const testTexts = new WeakMap<CallsProblem, string>();

/** The calls as a test of the function that the program has. */
export function toTestProblem(given: CallsProblem, rules: CallRules, program: string): AdHocProblem {
  const { functionName, calls, taskId, language, limits } = given;
  if (calls.length === 0)
    throw new PasskError('E_INPUT', 'the problem has no calls', {
      field: 'problem.calls',
      expected: 'at least one',
    });
  const test = testTexts.get(given) ?? rules.test(calls, given);
  testTexts.set(given, test);
  return {
    entryPoint: rules.entryPoint(functionName, program),
    test,
    ...definedOnly({ taskId, language, limits }),
  };
}

/** @throws PasskError E_INPUT for a language without such rules */
export function callRulesOf({ language = DEFAULT_LANGUAGE }: CallsProblem): CallRules {
  const { calls, label } = describedLanguage(language);
  if (calls !== undefined) return calls;
  throw new PasskError('E_INPUT', `functions in ${label} can't be called with JSON values yet`, {
    field: 'problem.language',
    expected: languages()
      .filter((one) => one.calls !== undefined)
      .map(({ name }) => name)
      .join(', '),
  });
}
