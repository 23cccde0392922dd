import type { ComparisonName, Tolerance } from '../comparisons/comparison.ts';
import { PasskError } from '../core/errors.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import type { Problem, ProblemLimits } from '../core/problem.ts';
import { refuseUnfit } from '../executor/limits.ts';
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
  const { taskId = 'ad-hoc', prompt = '', entryPoint, test, language = 'python', limits, copyBack } = given;
  for (const [field, value] of Object.entries({ taskId, prompt, entryPoint, test })) {
    if (typeof value !== 'string' || (value === '' && field !== 'prompt'))
      throw new PasskError('E_INPUT', 'the problem lacks it', {
        field: `problem.${field}`,
        expected: 'a text',
      });
  }
  refuseUnfit(limits ?? {}, 'E_INPUT', 'problem.limits.');
  if (!LANGUAGES.includes(language))
    throw new PasskError('E_INPUT', `${JSON.stringify(language)} can't be run`, {
      field: 'problem.language',
      expected: LANGUAGES.join(', '),
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
