import type { Estimate, PassAtK, RunScores } from '../../core/run-scores.ts';
import type { TagScores } from '../../core/tag-scores.ts';

export interface JsonEstimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of pass@k null also where a task has fewer than 2k samples. */
  readonly suite_low: number | null;
  readonly suite_high: number | null;
}

export type JsonPassAtK = Readonly<Record<string, JsonEstimate>>;

/** Figures of a run, or of a part of it. */
export interface JsonScores {
  /** By k. All are null where a task has fewer than k samples. */
  readonly pass_at_k: JsonPassAtK;
  /** Of the samples that pass the public cases; absent where no task shows cases. */
  readonly filtered_pass_at_k?: JsonPassAtK;
  /** By "10@100": solved by 10 of those among 100 samples; absent where it was not asked for, and where no task shows cases. */
  readonly n_at_k?: Readonly<Record<string, JsonEstimate>>;
}

/** By key of a tag; `value` is null for the tasks without such a tag. */
export type JsonTagScores = Readonly<
  Record<string, readonly (JsonScores & { readonly value: string | null; readonly tasks: number })[]>
>;

export function toJsonTags(byTag: readonly TagScores[]): JsonTagScores {
  return Object.fromEntries(
    byTag.map(({ key, values }) => [
      key,
      values.map(({ value, tasks, ...scores }) => ({ value, tasks, ...toJsonScores(scores) })),
    ]),
  );
}

export function toJsonScores({
  passAtK,
  filteredPassAtK,
  nAtK,
}: Pick<RunScores, 'passAtK' | 'filteredPassAtK' | 'nAtK'>): JsonScores {
  return {
    pass_at_k: toJsonPassAtK(passAtK),
    ...(filteredPassAtK === undefined ? {} : { filtered_pass_at_k: toJsonPassAtK(filteredPassAtK) }),
    ...(nAtK === undefined
      ? {}
      : {
          n_at_k: Object.fromEntries(
            nAtK.map(({ submissions, k, ...same }) => [`${submissions}@${k}`, toJsonEstimate(same)]),
          ),
        }),
  };
}

export function toJsonPassAtK(passAtK: readonly PassAtK[]): JsonPassAtK {
  return Object.fromEntries(passAtK.map(({ k, ...same }) => [String(k), toJsonEstimate(same)]));
}

function toJsonEstimate({ suiteLow, suiteHigh, ...same }: Estimate): JsonEstimate {
  return { ...same, suite_low: suiteLow, suite_high: suiteHigh };
}
