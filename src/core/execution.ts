import type { IsolationTier, Opening } from './isolation.ts';
import type { Verdict } from './verdict.ts';

/** Why a sample did not pass, for a person to read. Every field is a plain copy, cut to a sane length. */
export interface Evidence {
  /** One sentence: "AssertionError: expected 3", "CPU time limit of 3000 ms reached". */
  readonly message: string;
  /** Class name of the exception that ended the test, where one did. */
  readonly exception?: string;
  /** Line of the program (1-based, prompt included) where it was raised. */
  readonly programLine?: number;
  /** Line of the test (1-based) that failed, and its text. */
  readonly testLine?: number;
  readonly testText?: string;
  /** The last call that the judge made: arguments and result as Python would print them, cut. */
  readonly lastCall?: string;
  readonly lastResult?: string;
  /** What program and interactor said: `>` before lines of the interactor's, `<` before the program's; cut. */
  readonly dialogue?: string;
}

/** Assertions of a test, each tried though others failed. */
export interface AssertionCount {
  readonly passed: number;
  readonly total: number;
}

/** The cases of a task whose programs are run once for each (docs/cases.md). */
export interface CaseCount {
  /** How many were run: none is begun behind one that fails, unless all are to be counted. */
  readonly run: number;
  /** How many of those hold. */
  readonly held: number;
  readonly total: number;
  /** Whether all cases hold that the task's description shows; absent where it shows none. */
  readonly passedPublic?: boolean;
  /** CPU time of the slowest, ms: what the limit of a case is held against. */
  readonly slowestCpuMs: number;
  /** The share of all cases' weight that those have which hold, 0 to 1; set where all were to be counted. */
  readonly heldShare?: number;
}

/** What the program wrote to stdout and stderr together. */
export interface ProgramOutput {
  /** The beginning, at most 2,000 characters. */
  readonly head: string;
  /** How many bytes were written in all. */
  readonly bytes: number;
}

/** The executor's answer for one program. A failing program is data, never an exception. */
export interface ExecutionResult {
  readonly verdict: Verdict;
  readonly evidence?: Evidence;
  readonly output?: ProgramOutput;
  /** Where they were asked for and can be told: how many assertions hold, of how many. The judge counts them. */
  readonly assertions?: AssertionCount;
  /** Of a task that consists of cases; absent if none was run. */
  readonly cases?: CaseCount;
  /**
   * Whether the program holds all that the task's description shows, where no `cases` say it: of a task of calls, and of a duplicate.
   * Absent where it shows none.
   */
  readonly passedPublic?: boolean;
  /** CPU time of guest and judge together, in all cases, ms; absent if nothing ran. */
  readonly cpuMs?: number;
  readonly wallMs?: number;
  readonly maxRssKiB?: number;
  /** What held while it ran; absent if nothing ran. */
  readonly isolation?: IsolationTier;
  /** Layers that passk has and that did not hold; absent where none was missing. */
  readonly missingLayers?: readonly string[];
  /** What the program could do for want of them; absent where nothing was open. */
  readonly leavesOpen?: readonly Opening[];
  /** Set where the problem asked for it: the test ran in the program's own process, and the verdict can be forged. */
  readonly judging?: 'shared';
  /** With `--repeat`, where running the program again gave another verdict: all of them, the one that counts first. */
  readonly repeatedVerdicts?: readonly Verdict[];
  /** Set on a `harness_error` that is the suite's: its test never calls the program, so nothing can be said of any. */
  readonly vacuous?: true;
}

/** One line of `executions.jsonl`: the result of one sample. */
export interface Execution extends ExecutionResult {
  readonly taskId: string;
  readonly sampleIndex: number;
  /** The extraction rule that found the program, and what it changed; absent where programs are taken verbatim. */
  readonly rule?: string;
  readonly repairs?: readonly string[];
  /** Set when an equal program of the same task already ran: the sample index whose verdict this is. */
  readonly duplicateOf?: number;
}

/** Whether the program holds all cases, or calls, that the description shows; undefined where it shows none, or nothing was run. */
export function hasPassedPublic({
  cases,
  passedPublic,
}: Pick<Execution, 'cases' | 'passedPublic'>): boolean | undefined {
  return passedPublic ?? cases?.passedPublic;
}
