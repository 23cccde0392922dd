import { definedOnly } from '../../../core/defined-only.ts';
import type { Language } from '../../../core/language.ts';
import { LEAST_LIMITS } from '../../../core/least-limits.ts';
import type { LeftOutTask, Problem, ProblemLimits } from '../../../core/problem.ts';
import type { CasesTests } from '../../../core/tests/cases-tests.ts';
import type { ProblemTests } from '../../../core/tests/problem-tests.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../../../languages/languages.ts';
import type { RowFault } from '../../rows/row-tests.ts';
import { type ProblemRecord, recordError } from '../layout.ts';
import { MBPP_STOP, quoted } from '../mbpp.ts';

/** A task of a judge-style data set, once its own layout has read it. */
export interface JudgeTask {
  readonly taskId: string;
  /** What is asked for, in words. */
  readonly statement: string;
  /** What the answer is to begin with. */
  readonly starterCode?: string | undefined;
  /** Whole programs in Python, the best known first. */
  readonly solutions?: readonly string[];
  /** Undefined where the row has none. */
  readonly tests: ProblemTests | undefined;
  /** Of cases, besides the cases themselves. */
  readonly casesOptions?: Omit<CasesTests, 'kind' | 'cases'>;
  readonly limits?: ProblemLimits;
  readonly tags?: readonly string[];
}

/** Some rows have hundreds of solutions; one of so many is right, or the tests are wrong. */
const MOST_OTHERS = 4;

/** The problem, or why it can't be judged. Python, unless the user says otherwise: programs of any language can read and write. */
export function judgeProblem(task: JudgeTask, { language: asked }: ProblemRecord): Problem | LeftOutTask {
  const { taskId, tests, casesOptions = {}, limits = {}, tags = [], solutions = [] } = task;
  const language = asked ?? DEFAULT_LANGUAGE;
  if (tests === undefined) return { taskId, reason: 'has no tests' };
  const [canonicalSolution = '', ...others] =
    language === DEFAULT_LANGUAGE ? solutions.filter(isRunnable) : [];
  const unfit = unfitFor(language, tests);
  if (unfit !== undefined) return { taskId, reason: unfit };
  return {
    taskId,
    language,
    prompt: tests.kind === 'function' ? quoted(task.statement.trim()) : promptOf(task, tests),
    canonicalSolution,
    ...(others.length === 0 ? {} : { otherSolutions: others.slice(0, MOST_OTHERS) }),
    tests: tests.kind === 'cases' ? { ...tests, ...casesOptions } : tests,
    ...(tests.kind === 'function' ? { stop: MBPP_STOP } : {}),
    ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
    ...(Object.keys(limits).length === 0 ? {} : { limits: atLeast(limits) }),
  };
}

/** Errors of a row of tests, with the row's place. */
export function faultOf(placed: ProblemRecord): RowFault {
  return (field, problem, expected, hint) => recordError(placed, field, problem, expected, hint);
}

function promptOf({ statement, starterCode = '' }: JudgeTask, tests: ProblemTests): string {
  const parts = [statement.trimEnd()];
  if (starterCode.trim() !== '') parts.push(`Begin with this code:\n\n${starterCode.trimEnd()}`);
  else if (tests.kind === 'calls') parts.push(`Write a function \`${tests.functionName}\`.`);
  return `${parts.join('\n\n')}\n`;
}

function unfitFor(language: Language, tests: ProblemTests): string | undefined {
  const { calls, label } = describedLanguage(language);
  if (tests.kind === 'calls' && calls === undefined)
    return `calls a function, which passk can't do in ${label} yet`;
  if (tests.kind === 'function' && language !== DEFAULT_LANGUAGE)
    return `has assertions that are not in ${label}`;
  return undefined;
}

/** Many published solutions are of the second version of the language, and nothing says so. */
const SECOND_VERSION = /^[ \t]*print[ \t]+["'\w]|\braw_input\s*\(|\bxrange\s*\(|^[ \t]*except [\w.]+, *\w+:/m;

function isRunnable(solution: string): boolean {
  return solution.trim() !== '' && !SECOND_VERSION.test(solution);
}

/** Judges of compiled programs grant less than an interpreter needs to start. */
function atLeast({ timeLimitMs, memoryLimitMiB }: ProblemLimits): ProblemLimits {
  return definedOnly({
    timeLimitMs: timeLimitMs && Math.max(timeLimitMs, LEAST_LIMITS.timeLimitMs),
    memoryLimitMiB: memoryLimitMiB && Math.max(memoryLimitMiB, LEAST_LIMITS.memoryLimitMiB),
  });
}
