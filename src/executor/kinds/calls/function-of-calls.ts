import { PasskError } from '../../../core/errors.ts';
import type { FunctionProblem, Problem } from '../../../core/problem.ts';
import type { CallsTests } from '../../../core/tests/calls-tests.ts';
import type { CallRules } from '../../../languages/call-rules.ts';
import { describedLanguage, languages } from '../../../languages/languages.ts';

export interface CallsProblem extends Problem {
  readonly tests: CallsTests;
}

/** A part of a task's calls as a function task. */
export interface CallsPart {
  readonly problem: FunctionProblem;
  /** They are those that the description shows. */
  readonly arePublic: boolean;
}

/** The texts of all calls, made once for all programs of a problem. */
const partTexts = new WeakMap<CallsTests, readonly PartText[]>();
/** One object for all programs with the same entry point: an executor keeps what it has prepared by it. */
const partsByEntryPoint = new WeakMap<CallsTests, Map<string, readonly CallsPart[]>>();

/**
 * A task of calls as the function tasks that it means for this program: whether a method of `class Solution` is called, the program says.
 * First the calls that the description shows, if it shows any, then the others.
 *
 * @throws PasskError E_INPUT for a language without rules for calls, and for a name that is none
 */
export function functionsOfCalls(problem: CallsProblem, program: string): readonly CallsPart[] {
  const { tests } = problem;
  const rules = callRulesOf(problem);
  const entryPoint = rules.entryPoint(tests.functionName, program);
  const known = partsByEntryPoint.get(tests) ?? new Map<string, readonly CallsPart[]>();
  partsByEntryPoint.set(tests, known);
  const before = known.get(entryPoint);
  if (before !== undefined) return before;
  const texts = partTexts.get(tests) ?? partTextsOf(tests, rules);
  partTexts.set(tests, texts);
  const made = texts.map(({ test, arePublic }) => ({
    problem: { ...problem, prompt: '', tests: { kind: 'function', entryPoint, test } as const },
    arePublic,
  }));
  known.set(entryPoint, made);
  return made;
}

interface PartText {
  readonly test: string;
  readonly arePublic: boolean;
}

function partTextsOf(tests: CallsTests, rules: CallRules): readonly PartText[] {
  const calls = tests.calls.map((call, i) => ({ ...call, number: i + 1 }));
  return [true, false]
    .map((arePublic) => ({
      arePublic,
      calls: calls.filter(({ isPublic = false }) => isPublic === arePublic),
    }))
    .filter((part) => part.calls.length > 0)
    .map((part) => ({
      test: rules.test(part.calls, calls.length, tests),
      arePublic: part.arePublic,
    }));
}

/** @throws PasskError E_INPUT for a language without such rules */
export function callRulesOf({ language }: Pick<Problem, 'language'>): CallRules {
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
