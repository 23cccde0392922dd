import type { AnswerCauses } from './answer-causes.ts';
import type { ExtractionCounts } from './completion.ts';
import type { ContradictedTask } from './contradicted-task.ts';
import type { FlakyTask } from './flaky-task.ts';
import type { KnownDefect } from './known-defect.ts';
import type { PromptRecord } from './prompt-options.ts';
import type { PassAtK, RunScores } from './run-scores.ts';
import type { SamplingOptions } from './sampling-options.ts';
import type { SizeScores } from './size-scores.ts';
import type { TagScores } from './tag-scores.ts';
import type { OfficialRule } from './tests/official-rule.ts';
import type { UsageSummary } from './usage.ts';

/** What kept the programs of a run away from the machine. */
export interface Isolation {
  /** How verdicts were made, in a few words: "judge and program in separate processes". */
  readonly label: string;
  /** Names of the layers in force for every program, outermost first; `network` where it was granted to some. */
  readonly layers: readonly string[];
  /** Layers that were missing for some program; absent where none was. */
  readonly missingLayers?: readonly string[];
}

/** A score that leaves out the tasks whose verdicts can be wrong. It stands beside the score of the run, never for it. */
export interface UndisputedScores {
  /** Tasks with scored samples that are left. */
  readonly tasks: number;
  readonly passAtK: readonly PassAtK[];
}

/** Everything that a report of a run shows. */
export interface RunSummary extends RunScores {
  readonly runId: string;
  /** The run directory, as the user may type it. */
  readonly runPath: string;
  /** The written report, as the user may type it; absent when none was written. */
  readonly reportPath?: string;
  /** `tasks` counts the suite's own, also those that the run has no sample of. */
  readonly suite: { readonly name: string; readonly sha256: string; readonly tasks: number };
  /** Name of the backend that drew the samples; absent for a samples file. */
  readonly model?: string;
  /** How they were drawn; absent where everything was left to the model. */
  readonly sampling?: SamplingOptions;
  /** How tasks were put to the model; absent for bare prompts of a model that asks nobody. */
  readonly prompt?: PromptRecord;
  /** Flags that the model can't follow, as they are typed; absent when there is none. */
  readonly unusedOptions?: readonly string[];
  /** Samples that the run asked for and does not have; absent when there is none. */
  readonly missing?: number;
  /** What the model's answers took; absent for a model that asks nobody. */
  readonly usage?: UsageSummary;
  /** Time on the clock, in seconds; see `timed`. */
  readonly wallSeconds: number;
  /**
   * Of what: of the run, over all its sessions that came to an end, or the sum of what its programs took, where nobody kept
   * the run's own time.
   */
  readonly timed: 'run' | 'programs';
  readonly isolation: Isolation;
  /** How programs were found in the answers; absent where they were taken verbatim. */
  readonly extraction?: ExtractionCounts;
  /** What is the matter with the answers; absent where nothing is. */
  readonly answerCauses?: AnswerCauses;
  /** Whose grader's rule compared outputs and results; absent where the tasks' own comparisons did. */
  readonly compareAs?: OfficialRule;
  /** Tasks whose verdicts come from the program's own process and can be forged; absent when there is none. */
  readonly sharedTasks?: readonly string[];
  /** Found by `--repeat`; absent when programs were run once, empty when all verdicts agreed. */
  readonly flakyTasks?: readonly FlakyTask[];
  /** Of the tasks of this run, in the suite's order; absent when there is none. */
  readonly knownDefects?: readonly KnownDefect[];
  /** Absent where no task with a scored sample is disputed. */
  readonly undisputed?: UndisputedScores;
  /** pass@1 by the size of generated tasks; absent for any other suite. */
  readonly bySize?: SizeScores;
  /** The scores by each tag that they were to be broken down by; absent where there is none. */
  readonly byTag?: readonly TagScores[];
  /** What the reader must know besides the figures, a sentence each. */
  readonly notes: readonly string[];
  /** Left out because their own solution fails their test; absent where there is none. */
  readonly contradictedTasks?: readonly ContradictedTask[];
}
