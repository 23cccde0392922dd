import type { ExtractionMode } from '../core/completion.ts';
import type { ContradictedTask } from '../core/contradicted-task.ts';
import type { ExecutorDescription, Limits } from '../core/executor-description.ts';
import type { Grants } from '../core/grants.ts';
import type { Language } from '../core/language.ts';
import type { PromptRecord } from '../core/prompt-options.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';
import type { OfficialRule } from '../core/tests/official-rule.ts';
import type { TokenPrices } from '../core/usage.ts';

/** What a run was: enough to repeat it, and to refuse to mix it with another. Stored as `manifest.json`. */
export interface RunManifest {
  /** Version of the run directory's layout. */
  readonly format: 1;
  readonly runId: string;
  readonly passkVersion: string;
  readonly command: 'run' | 'eval';
  readonly createdAt: string;
  readonly resumedAt: readonly string[];
  /** What drawing and judging took on the clock, over all sessions that came to an end; absent in runs of an earlier version. */
  readonly wallMs?: number;
  readonly suite: SuiteReference;
  /** Patterns of --tasks; empty for all tasks. */
  readonly tasks: readonly string[];
  /** Tasks of the run whose tests ran in the program's own process, where the suite asks for that. */
  readonly sharedTasks?: readonly string[];
  /** Where the samples of an `eval` came from. */
  readonly samples?: string;
  /** `samples` is an earlier run directory, whose answers were extracted again. */
  readonly reExtracted?: true;
  /** Model of a `run`. */
  readonly model?: ModelReference;
  /** Samples a task of a `run`. */
  readonly n?: number;
  /** How the samples of a `run` are drawn; absent where everything is left to the model. */
  readonly sampling?: SamplingOptions;
  /** How tasks are put to the model of a `run`; absent in runs of a version that knew bare prompts alone. */
  readonly prompt?: PromptRecord;
  /** How the model of a `run` is asked; what is absent has its default. May change when the run is resumed. */
  readonly requests?: RequestSettings;
  /** Of the model; absent where the user gave none. */
  readonly prices?: TokenPrices;
  /** The most that the samples of the run, or of its whole sweep, may cost. */
  readonly maxCostUsd?: number;
  readonly seed: number;
  readonly k: readonly number[];
  /** The n of n@k, for every k that is larger; absent where none was asked for. */
  readonly submissions?: readonly number[];
  /** Keys of the tags by which the scores are broken down; absent where none was asked for. */
  readonly by?: readonly string[];
  readonly limits: Limits;
  /** What programs may do besides computing; absent where nothing is granted. */
  readonly grants?: Grants;
  readonly timeLimit: TimeLimitMode;
  /** Limits that `auto` set, in ms, by task. */
  readonly taskTimeLimitsMs?: Readonly<Record<string, number>>;
  /** How programs are found in completions. @default 'verbatim' */
  readonly extraction?: ExtractionMode;
  /** Whose grader's rule compared outputs and results. @default the tasks' own comparisons */
  readonly compareAs?: OfficialRule;
  readonly dedupe: boolean;
  /** How often each distinct program is run, to find verdicts that disagree. @default 1 */
  readonly repeat?: number;
  /** Whether wrong types fail a program; only where the suite is in TypeScript. */
  readonly typeCheck?: boolean;
  readonly workers: number;
  /** Tasks left out because their test never calls the program; found by preflight. */
  readonly vacuousTasks?: readonly string[];
  /** Tasks left out because their own solution fails their test; found by preflight. */
  readonly contradictedTasks?: readonly ContradictedTask[];
  /** What ran the programs, one entry for Python and one for JavaScript and TypeScript. */
  readonly executors?: readonly ExecutorDescription[];
  /** The only executor of a run made before there were several. */
  readonly executor?: ExecutorDescription;
  readonly machine: {
    readonly node: string;
    readonly platform: string;
    readonly arch: string;
    readonly cpus: number;
  };
}

/** A model as it was asked for, as it names itself, and where it was asked. */
export interface ModelReference {
  readonly spec: string;
  readonly name: string;
  /** Addresses without `https://` and without secrets; more than one where the run was resumed elsewhere. Absent for the usual one. */
  readonly servers?: readonly string[];
}

/** How a model is asked: what changes when and where a sample is asked for, but not which. */
export interface RequestSettings {
  /** Where the model is served, as `http://localhost:8000/v1`. @default the official service, or the one that the environment names */
  readonly baseUrl?: string;
  /** Samples of a task in one request, where the server can do that. @default 1 */
  readonly samplesPerRequest?: number;
  /** Longest time for one whole request. @default 1_200_000 */
  readonly requestTimeoutMs?: number;
  /** Longest time without a token. @default 240_000 */
  readonly stallTimeoutMs?: number;
  /** Requests in flight. @default 8 */
  readonly concurrency?: number;
  /** @default without limit */
  readonly requestsPerMinute?: number;
  /** In and out together. @default without limit */
  readonly tokensPerMinute?: number;
  /** How often a failed request is made again. @default 6 */
  readonly retries?: number;
}

export interface SuiteReference {
  readonly name: string;
  /** Name or path by which it was loaded. */
  readonly source: string;
  /** The language that was asked for, where one was. */
  readonly language?: Language;
  readonly sha256: string;
  /** Problems in the whole suite. */
  readonly size: number;
}

export type TimeLimitMode = 'fixed' | 'auto';

/** The tasks that a run judges no sample of. */
export function leftOutTasks({
  vacuousTasks = [],
  contradictedTasks = [],
}: Pick<RunManifest, 'vacuousTasks' | 'contradictedTasks'>): ReadonlySet<string> {
  return new Set([...vacuousTasks, ...contradictedTasks.map(({ taskId }) => taskId)]);
}
