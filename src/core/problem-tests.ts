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
export type ProblemTests = FunctionTests;

/** Whatever has tests: a problem, or as much of one as a question needs. */
interface Tested {
  readonly tests: ProblemTests;
}

/** Whether the verdicts come from the program's own process. */
export function isShared({ tests }: Tested): boolean {
  return tests.judging === 'shared';
}

/** The name that the program has to define. */
export function entryPointOf({ tests }: Tested): string {
  return tests.entryPoint;
}

/** The text that decides, as people read it. */
export function testTextOf({ tests }: Tested): string {
  return tests.test;
}

/** What of the tests decides a verdict, for the hash of a suite: texts, then the names of what is asked for besides. */
export function decidingParts({ tests }: Tested): {
  readonly texts: readonly string[];
  readonly wishes: readonly string[];
} {
  return {
    texts: [tests.entryPoint, tests.test],
    wishes: [...(tests.copyBack === true ? ['copy_back'] : []), ...(isShared({ tests }) ? ['shared'] : [])],
  };
}
