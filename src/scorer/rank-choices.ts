import type { Interval } from '../core/statistics/interval.ts';
import { INTERVAL_LEVEL, taskInterval } from '../core/statistics/interval.ts';
import { mean, sampleVariance } from '../core/statistics/mean.ts';
import { studentT } from '../core/statistics/student-t.ts';
import { type CurvePoint, choiceCurve } from './choice-curve.ts';

/** One sample as a rule of choice sees it. `passed` is used only to look up how the chosen one came out. */
export interface Candidate {
  readonly passed: boolean;
  /** Characters of the answer. */
  readonly length: number;
  /** The same for samples of a task whose programs are equal; null for one without a program. */
  readonly program: string | null;
  /** Natural logarithm of the answer's probability, and the tokens it is over. */
  readonly logprobSum?: number;
  /** Whether it passes the cases that its task shows, and true where it shows none; absent where no task of the run shows cases. */
  readonly passedPublic?: boolean;
  readonly tokens?: number;
}

export interface RankedTask {
  readonly taskId: string;
  readonly candidates: readonly Candidate[];
}

/** pass@1 of choosing one of each task's samples by a rule. */
export interface Choice {
  readonly rule: string;
  /** null where samples lack what the rule needs. */
  readonly value: number | null;
  /** On tasks like these. */
  readonly interval: Interval | null;
  /** Against a random choice from the same samples, task by task. */
  readonly gain: number | null;
  readonly gainInterval: Interval | null;
  /** Tasks in which several samples were equally good; their results were averaged. */
  readonly tiedTasks: number;
  /** Samples that lack what the rule needs. */
  readonly lacking: number;
  /**
   * The value of choosing one of k, for every k that all tasks have samples for, over all ways to draw k of a task's samples.
   * null where it was not asked for, where the value is, and for votes, which depend on which samples were drawn.
   */
  readonly curve: readonly CurvePoint[] | null;
}

/** Rules whose score of a sample depends on the others. */
const VOTES: Readonly<Record<string, true>> = { majority_program: true };

type Score = (candidate: Candidate, all: readonly Candidate[]) => number | undefined;

const RULES: Readonly<Record<string, Score>> = {
  random: () => 0,
  // An answer without a token has no mean. It is worth less than any that has one, and says nothing against the others.
  mean_logprob: ({ logprobSum, tokens }) => {
    if (tokens === 0) return -Infinity;
    return logprobSum === undefined || tokens === undefined || tokens < 0 ? undefined : logprobSum / tokens;
  },
  sum_logprob: ({ logprobSum, tokens }) => logprobSum ?? (tokens === 0 ? -Infinity : undefined),
  shortest: ({ length }) => -length,
  longest: ({ length }) => length,
  majority_program: ({ program }, all) =>
    program === null ? 0 : all.filter((other) => other.program === program).length,
  public_cases: ({ passedPublic }) => (passedPublic === undefined ? undefined : Number(passedPublic)),
  oracle: ({ passed }) => Number(passed),
};

/**
 * pass@1 of choosing one of n by each rule: the task's share of passes among its best samples, so that ties are averaged,
 * then the mean over tasks. `random` is pass@1 itself, and `oracle` the share of tasks that any sample solves; it alone
 * knows the verdicts. `public_cases` chooses among those that pass the cases which the description shows: filtered pass@1, where
 * there is one; it is left out where no task shows cases.
 *
 * @param curve also the value of choosing one of k, for every k
 * @throws RangeError for a task without candidates
 * @example
 * rankChoices(tasks).find(({ rule }) => rule === 'mean_logprob')?.value;
 */
export function rankChoices(
  tasks: readonly RankedTask[],
  { curve = false }: { readonly curve?: boolean } = {},
): readonly Choice[] {
  const empty = tasks.find(({ candidates }) => candidates.length === 0);
  if (empty !== undefined) throw new RangeError(`task ${empty.taskId} has no candidate`);
  const random = tasks.map(({ candidates }) => mean(candidates.map(({ passed }) => Number(passed))));
  const showsCases = tasks.some(({ candidates }) =>
    candidates.some((each) => each.passedPublic !== undefined),
  );
  const rules = Object.entries(RULES).filter(([rule]) => rule !== 'public_cases' || showsCases);
  return rules.map(([rule, score]) => chooseBy(rule, score, tasks, random, curve));
}

function chooseBy(
  rule: string,
  score: Score,
  tasks: readonly RankedTask[],
  random: readonly number[],
  withCurve: boolean,
): Choice {
  const scored = tasks.map(({ candidates }) => candidates.map((candidate) => score(candidate, candidates)));
  const lacking = scored
    .flat()
    .filter((one) => one === undefined || Number.isNaN(one) || one === Infinity).length;
  if (lacking > 0 || tasks.length === 0)
    return {
      rule,
      value: null,
      interval: null,
      gain: null,
      gainInterval: null,
      tiedTasks: 0,
      lacking,
      curve: null,
    };
  const chosen = tasks.map(({ candidates }, t) => {
    const scores = scored[t] as number[];
    const best = scores.reduce((a, b) => Math.max(a, b));
    return candidates.filter((_, i) => scores[i] === best);
  });
  const values = chosen.map((best) => mean(best.map(({ passed }) => Number(passed))));
  const gains = values.map((value, i) => value - (random[i] as number));
  const gain = mean(gains);
  const count = gains.length;
  const half = count < 2 ? 1 : studentT(INTERVAL_LEVEL, count - 1) * Math.sqrt(sampleVariance(gains) / count);
  return {
    rule,
    value: mean(values),
    interval: taskInterval(values, drawsOf(rule, tasks)),
    gain,
    gainInterval:
      rule === 'random'
        ? { low: 0, high: 0 }
        : { low: Math.max(-1, gain - half), high: Math.min(1, gain + half) },
    tiedTasks: chosen.filter((best) => best.length > 1).length,
    lacking,
    curve: !withCurve || rule in VOTES ? null : choiceCurve(tasks, scored as readonly (readonly number[])[]),
  };
}

/** How many independent draws an interval may count: a random choice uses every sample, as pass@1 of the run does. */
function drawsOf(rule: string, tasks: readonly RankedTask[]): number {
  return rule === 'random' ? tasks.reduce((sum, { candidates }) => sum + candidates.length, 0) : tasks.length;
}
