import type { Language } from './language.ts';
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

/**
 * Where the test runs. `split`: in the judge, which no program can reach. `shared`: in the program's own process, on its own
 * objects, for tests that need them; such a verdict can be forged, and every report marks it.
 */
export type Judging = 'split' | 'shared';

/**
 * One task: a prompt to be continued, and the test that decides.
 *
 * The fields are HumanEval's. Only the judge ever sees `test`: in Python it defines `check(candidate)`, in JavaScript and
 * TypeScript it is a script that calls the entry point by its name.
 */
export interface Problem {
  readonly taskId: string;
  readonly language: Language;
  readonly prompt: string;
  readonly entryPoint: string;
  /** Continues the prompt to a right program; empty where a suite has none. */
  readonly canonicalSolution: string;
  readonly test: string;
  readonly stop?: readonly string[];
  readonly tags?: readonly string[];
  readonly limits?: ProblemLimits;
  /** What the program does to its arguments in place happens to the test's own, too. @default false: it gets copies */
  readonly copyBack?: boolean;
  /** Only a suite can ask for `shared`; no option of a run turns it on. @default 'split' */
  readonly judging?: Judging;
  readonly attempts?: readonly Attempt[];
  /** `passk problems check --mutate` leaves these out, and says so when one of them is found by the test after all. */
  readonly equivalentMutants?: readonly EquivalentMutant[];
}

/** Whether the verdicts of this problem come from the program's own process. */
export function isShared({ judging }: Pick<Problem, 'judging'>): boolean {
  return judging === 'shared';
}

/** An ordered set of problems with a name and a content hash, so that two runs can tell whether they compare. */
export interface Suite {
  readonly name: string;
  /** SHA-256 (hex) over the fields that decide a verdict, in task order; see `hashSuite`. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
}
