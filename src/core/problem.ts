import type { Language } from './language.ts';
import type { FunctionTests, ProblemTests } from './tests/problem-tests.ts';
import type { Verdict } from './verdict.ts';

/** A wrong (or right) solution whose verdict is known; the `scripted` backend draws from these. */
export interface Attempt {
  /** What a person calls this mistake: "off by one in the last window". */
  readonly label: string;
  /** The completion: text that follows the prompt. */
  readonly completion: string;
  /** The verdict that the judge must give it; `passk problems check` proves it. */
  readonly verdict: Verdict;
}

/** A change of the canonical solution that changes nothing of what it does, so that no test can find it. */
export interface EquivalentMutant {
  /** Why: the proof that a reader follows. */
  readonly reason: string;
  /** The changed lines of the canonical solution, and what they become; without the indentation of their ends. */
  readonly before: string;
  readonly after: string;
  /** Of the first changed line in the solution, 1-based; needed where the same change can be made elsewhere, too. */
  readonly line?: number;
}

/** Limits of one problem that replace those of the run. */
export interface ProblemLimits {
  readonly timeLimitMs?: number;
  readonly memoryLimitMiB?: number;
}

/** One task: a prompt to be continued, and the tests that decide. */
export interface Problem {
  readonly taskId: string;
  readonly language: Language;
  readonly prompt: string;
  /** Continues the prompt to a right program; empty where a suite has none. */
  readonly canonicalSolution: string;
  /**
   * Other solutions that were published with it, in the same form: a preflight tries them where the canonical one fails, for data sets
   * have wrong and slow ones among theirs. Of no other use.
   */
  readonly otherSolutions?: readonly string[];
  readonly tests: ProblemTests;
  readonly stop?: readonly string[];
  readonly tags?: readonly string[];
  readonly limits?: ProblemLimits;
  readonly attempts?: readonly Attempt[];
  /** `passk problems check --mutate` leaves these out, and says so when one of them is found by the test after all. */
  readonly equivalentMutants?: readonly EquivalentMutant[];
}

/** A problem whose test calls a function. */
export interface FunctionProblem extends Problem {
  readonly tests: FunctionTests;
}

/** A task of a suite's files that can't be judged here, though nothing is wrong with how it is written down. */
export interface LeftOutTask {
  readonly taskId: string;
  /** In words that follow "it": "has no tests". */
  readonly reason: string;
}

/** An ordered set of problems with a name and a content hash, so that two runs can tell whether they compare. */
export interface Suite {
  readonly name: string;
  /** SHA-256 (hex) over the fields that decide a verdict, in task order; see `hashSuite`. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** Tasks that its files hold, and that are none of its problems; absent where there are none. */
  readonly leftOut?: readonly LeftOutTask[];
}
