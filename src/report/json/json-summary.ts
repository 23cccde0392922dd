import type { AnswerCauses } from '../../core/answer-causes.ts';
import type { ExtractionCounts } from '../../core/completion.ts';
import { type IsolationTier, isolationTier, leavesOpen, type Opening } from '../../core/isolation.ts';
import type { DefectKind } from '../../core/known-defect.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import type { SizeMeasure, SizeScores } from '../../core/size-scores.ts';
import type { OfficialRule } from '../../core/tests/official-rule.ts';
import { VERDICTS, type Verdict, type VerdictCounts } from '../../core/verdict.ts';
import {
  type JsonPassAtK,
  type JsonScores,
  type JsonTagScores,
  toJsonPassAtK,
  toJsonScores,
  toJsonTags,
} from './scores-json.ts';
import {
  type JsonPrompt,
  type JsonSampling,
  type JsonUsage,
  toJsonSampling,
  toJsonUsage,
} from './usage-json.ts';

/** What `--json` prints: a stable contract, so fields are added and never renamed. */
export interface JsonSummary extends JsonScores {
  readonly run_id: string;
  readonly suite: { readonly name: string; readonly sha256: string; readonly tasks: number };
  readonly samples: number;
  readonly verdicts: VerdictCounts;
  readonly tasks: readonly {
    readonly task_id: string;
    readonly n: number;
    readonly c: number;
    /** Of n, those that pass the public cases; absent where the task shows none. */
    readonly passed_public?: number;
  }[];
  readonly wall_seconds: number;
  /** Whose time that is: the run's, or the sum of what its programs took. */
  readonly timed: 'run' | 'programs';
  /** Samples that the run asked for and does not have; absent when there is none. */
  readonly missing?: number;
  /** How samples were drawn; absent where everything was left to the model. */
  readonly sampling?: JsonSampling;
  /** How tasks were put to the model; absent for bare prompts of a model that asks nobody. */
  readonly prompt?: JsonPrompt;
  /** Flags that the model can't follow; absent when there is none. */
  readonly unused_options?: readonly string[];
  /** What the answers of the model took; absent for a model that asks nobody. `cost_usd` only where prices are known. */
  readonly usage?: JsonUsage;
  readonly executed: number;
  readonly deduplicated: number;
  /** What held for every program; `missing_layers` is absent where none was missing. */
  readonly isolation: {
    readonly tier: IsolationTier;
    readonly layers: readonly string[];
    readonly missing_layers?: readonly string[];
    /** What programs could do for want of them. */
    readonly leaves_open?: readonly Opening[];
  };
  /** How programs were found in the answers; absent where they were taken verbatim. */
  readonly extraction?: ExtractionCounts;
  /** What is the matter with the answers, each counted once; absent where nothing is. */
  readonly answer_causes?: AnswerCauses;
  /** Tasks whose verdicts can be forged, because their tests ran in the program's own process; absent without any. */
  readonly shared_tasks?: readonly string[];
  /** Whose grader's rule compared outputs and results; absent where the tasks' own comparisons did. */
  readonly compare_as?: OfficialRule;
  /** Tasks that were left out because their own solution fails their test; absent without any. */
  readonly contradicted_tasks?: readonly {
    readonly task_id: string;
    readonly verdict: Verdict;
    readonly message: string;
  }[];
  /** What is known against tasks of this run; absent without any. */
  readonly known_defects?: readonly {
    readonly task_id: string;
    readonly kind: DefectKind;
    readonly disputed: boolean;
    readonly what: string;
    readonly source?: string;
  }[];
  /** The scores without the disputed tasks; absent where no scored task is disputed. */
  readonly undisputed?: { readonly tasks: number; readonly pass_at_k: JsonPassAtK };
  /** Of generated tasks of two sizes or more: pass@1 by size. */
  readonly by_size?: {
    readonly measure: SizeMeasure;
    readonly sizes: readonly {
      readonly size: number;
      readonly tasks: number;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }[];
  };
  /** By key of a tag, as `--by` asked for. `value` is null for the tasks without such a tag. */
  readonly by_tag?: JsonTagScores;
  /** Only with `--repeat`: tasks with programs whose verdicts disagreed. */
  readonly flaky_tasks?: readonly {
    readonly task_id: string;
    readonly programs: number;
    readonly verdicts: readonly Verdict[];
  }[];
}

export function toJsonSummary(summary: RunSummary): JsonSummary {
  const { runId, suite, samples, verdicts, tasks, wallSeconds } = summary;
  const { knownDefects, undisputed, bySize, byTag, isolation, contradictedTasks } = summary;
  const { executed, deduplicated, sharedTasks, flakyTasks, missing, sampling, prompt, usage } = summary;
  return {
    run_id: runId,
    suite: { name: suite.name, sha256: suite.sha256, tasks: suite.tasks },
    samples,
    ...toJsonScores(summary),
    verdicts: Object.fromEntries(
      VERDICTS.filter((verdict) => (verdicts[verdict] ?? 0) > 0).map((verdict) => [
        verdict,
        verdicts[verdict],
      ]),
    ),
    tasks: tasks.map(({ taskId, n, c, passedPublic }) => ({
      task_id: taskId,
      n,
      c,
      ...(passedPublic === undefined ? {} : { passed_public: passedPublic }),
    })),
    wall_seconds: wallSeconds,
    timed: summary.timed,
    executed,
    deduplicated,
    isolation: {
      tier: isolationTier(isolation.layers),
      layers: isolation.layers,
      ...(isolation.missingLayers === undefined ? {} : { missing_layers: isolation.missingLayers }),
      ...openPart(isolation.layers),
    },
    ...(missing === undefined ? {} : { missing }),
    ...(sampling === undefined ? {} : { sampling: toJsonSampling(sampling) }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(summary.unusedOptions === undefined ? {} : { unused_options: summary.unusedOptions }),
    ...(usage === undefined ? {} : { usage: toJsonUsage(usage) }),
    ...(summary.extraction === undefined ? {} : { extraction: summary.extraction }),
    ...(summary.answerCauses === undefined ? {} : { answer_causes: summary.answerCauses }),
    ...(sharedTasks === undefined ? {} : { shared_tasks: sharedTasks }),
    ...(summary.compareAs === undefined ? {} : { compare_as: summary.compareAs }),
    ...(contradictedTasks === undefined
      ? {}
      : {
          contradicted_tasks: contradictedTasks.map(({ taskId, ...same }) => ({ task_id: taskId, ...same })),
        }),
    ...(knownDefects === undefined
      ? {}
      : { known_defects: knownDefects.map(({ taskId, ...same }) => ({ task_id: taskId, ...same })) }),
    ...(undisputed === undefined
      ? {}
      : { undisputed: { tasks: undisputed.tasks, pass_at_k: toJsonPassAtK(undisputed.passAtK) } }),
    ...(bySize === undefined ? {} : { by_size: toJsonSizes(bySize) }),
    ...(byTag === undefined ? {} : { by_tag: toJsonTags(byTag) }),
    ...(flakyTasks === undefined
      ? {}
      : {
          flaky_tasks: flakyTasks.map(({ taskId, programs, verdicts: all }) => ({
            task_id: taskId,
            programs,
            verdicts: all,
          })),
        }),
  };
}

function toJsonSizes({ measure, sizes }: SizeScores): NonNullable<JsonSummary['by_size']> {
  return {
    measure,
    sizes: sizes.map(({ size, tasks, passAt1: { value, low, high } }) => ({ size, tasks, value, low, high })),
  };
}

function openPart(layers: readonly string[]): { readonly leaves_open?: readonly Opening[] } {
  const open = leavesOpen(layers);
  return open.length === 0 ? {} : { leaves_open: open };
}
