import type { CallsTests } from './calls-tests.ts';
import type { CasesTests, TestCase } from './cases-tests.ts';

/**
 * Where the test runs. `split`: in the judge, which no program can reach. `shared`: in the program's own process, on its own
 * objects, for tests that need them; such a verdict can be forged, and every report marks it.
 */
export type Judging = 'split' | 'shared';

/** A test that calls a function of the program: HumanEval's, and those of most benchmarks. */
export interface FunctionTests {
  readonly kind: 'function';
  /** The function, or the class, that the program has to define. */
  readonly entryPoint: string;
  /**
   * Only the judge ever sees it. In Python it defines `check(candidate)`; in JavaScript and TypeScript it is a script that calls
   * the entry point by its name.
   */
  readonly test: string;
  /** What the program does to its arguments in place happens to the test's own, too. @default false: it gets copies */
  readonly copyBack?: boolean;
  /** Only a suite can ask for `shared`; no option of a run turns it on. @default 'split' */
  readonly judging?: Judging;
}

/**
 * What decides whether a program is right, one of several kinds. Readers of problem files make it, executors take it. All others ask
 * the questions below, so that a kind is known in one place.
 */
export type ProblemTests = FunctionTests | CallsTests | CasesTests;

/** Whatever has tests: a problem, or as much of one as a question needs. */
interface Tested<Tests extends ProblemTests = ProblemTests> {
  readonly tests: Tests;
}

/** Whether the test calls a function that continues the prompt. */
export function hasFunctionTests<T extends Tested>(problem: T): problem is T & Tested<FunctionTests> {
  return problem.tests.kind === 'function';
}

/** Whether a function is called with JSON values. */
export function hasCallsTests<T extends Tested>(problem: T): problem is T & Tested<CallsTests> {
  return problem.tests.kind === 'calls';
}

/** Whether a whole program is run, once for each case. */
export function hasCasesTests<T extends Tested>(problem: T): problem is T & Tested<CasesTests> {
  return problem.tests.kind === 'cases';
}

/** Whether the description shows cases, or calls, so that programs that fail these can be told without the hidden ones. */
export function showsCases({ tests }: Tested): boolean {
  const shown = tests.kind === 'cases' ? tests.cases : tests.kind === 'calls' ? tests.calls : [];
  return shown.some(({ isPublic = false }) => isPublic);
}

/** Whether the verdicts come from the program's own process. */
export function isShared({ tests }: Tested): boolean {
  return tests.kind === 'function' && tests.judging === 'shared';
}

/** The name that the program has to define; undefined where it needs none. */
export function entryPointOf({ tests }: Tested): string | undefined {
  if (tests.kind === 'cases') return undefined;
  return tests.kind === 'calls' ? tests.functionName : tests.entryPoint;
}

/** What is tested, in a word or two: the entry point, or how many cases there are. */
export function testLabelOf({ tests }: Tested): string {
  if (tests.kind !== 'cases') return tests.kind === 'calls' ? tests.functionName : tests.entryPoint;
  return tests.cases.length === 1 ? '1 case' : `${tests.cases.length} cases`;
}

/** How many cases or calls a task has; a function's test is one. */
export function testCountOf({ tests }: Tested): number {
  if (tests.kind === 'cases') return tests.cases.length;
  return tests.kind === 'calls' ? tests.calls.length : 1;
}

/** The text that decides, as people read it. */
export function testTextOf({ tests }: Tested): string {
  switch (tests.kind) {
    case 'function':
      return tests.test;
    case 'calls':
      return tests.calls
        .map(
          ({ argumentsJson, resultJson, isPublic = false }) =>
            `${tests.functionName}(${argumentsJson.slice(1, -1)}) -> ${resultJson}${isPublic ? '  (public)' : ''}\n`,
        )
        .join('');
    case 'cases':
      return tests.cases.map(caseText).join('\n');
  }
}

function caseText({ name, isPublic = false, input, output }: TestCase, index: number): string {
  const title = `case ${index + 1}${name === undefined ? '' : ` (${name})`}${isPublic ? ', public' : ''}`;
  return `-- ${title}: input\n${ended(input)}-- ${title}: output\n${ended(output)}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** What of the tests decides a verdict, for the hash of a suite: texts, then the names of what is asked for besides. */
export function decidingParts({ tests }: Tested): {
  readonly texts: readonly string[];
  readonly wishes: readonly string[];
} {
  if (tests.kind !== 'function') return { texts: [JSON.stringify(inOrder(tests))], wishes: [tests.kind] };
  return {
    texts: [tests.entryPoint, tests.test],
    wishes: [...(tests.copyBack === true ? ['copy_back'] : []), ...(isShared({ tests }) ? ['shared'] : [])],
  };
}

/** Fields by their names: the order in which a reader has set them decides nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
