import { mean } from '../core/mean.ts';
import type { TaskCount } from '../core/pass-at-k.ts';
import { plausibleRates } from '../core/plausible-rates.ts';
import { drawBinomial } from '../core/random-draws.ts';
import { uniformStream } from '../core/seeded-random.ts';
import { type GateOutcome, type GateRule, gateOutcome } from './decide-gate.ts';
import { rulesOfLooks } from './gate-looks.ts';
import { overallOutcome, type RuleOf, shareAlpha } from './gate-run.ts';

export interface GateSimulation {
  /** Whose tasks, pass rates and numbers of samples are simulated. */
  readonly baseline: readonly TaskCount[];
  readonly ks: readonly number[];
  readonly rule: GateRule;
  /** Samples a task at each look; more than one for a sequential gate, whose last look is its budget. */
  readonly looks: readonly number[];
  readonly rounds: number;
  readonly seed: number;
  /** The model that is gated has lost the rule's margin of pass@k at this k. @default it is unchanged */
  readonly droppedAt?: number;
  /** How rates are drawn, one set a round. @default plausible rates of the baseline */
  readonly drawRates?: (uniform: () => number) => readonly number[];
}

/** Rounds by outcome, and what they cost. */
export interface SimulatedOutcomes extends Readonly<Record<GateOutcome, number>> {
  /** Samples a task when the gate stopped, on average. */
  readonly meanN: number;
}

/** Shuffles of a permutation test that cannot be counted; a gate draws more, a simulation makes many tests. */
const PERMUTATIONS = 399;

/**
 * How often a gate decides what, when everything is as in the baseline or the model has lost the margin: baseline and run are
 * both drawn anew in each round, from one set of plausible rates, and the gate's own rule decides.
 *
 * @returns null where pass@k is smaller than the margin: no such drop exists
 */
export function simulateGate(simulation: GateSimulation): SimulatedOutcomes | null {
  const { baseline, ks, rule, looks, rounds, seed, droppedAt } = simulation;
  const { drawRates = plausibleRates(baseline) } = simulation;
  const uniform = uniformStream(seed, 'gate', droppedAt ?? 0, ...looks);
  const rules = looks.map((_, i) => ruleOfLook(simulation, i));
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  let drawn = 0;
  for (let round = 0; round < rounds; round++) {
    const rates = drawRates(uniform);
    const now = droppedAt === undefined ? rates : lose(rates, droppedAt, rule.margin);
    if (now === null) return null;
    const before = baseline.map(({ n }, i) => ({ n, c: drawBinomial(n, rates[i] as number, uniform) }));
    let after: readonly TaskCount[] = baseline.map(() => ({ n: 0, c: 0 }));
    let outcome: GateOutcome = 'inconclusive';
    for (const [look, n] of looks.entries()) {
      after = after.map((had, i) => ({
        n,
        c: had.c + drawBinomial(n - had.n, now[i] as number, uniform),
      }));
      const pairs = before.map((count, i) => ({ before: count, after: after[i] as TaskCount }));
      const options = { seed: seed + round, permutations: PERMUTATIONS };
      outcome = overallOutcome(ks.map((k) => gateOutcome(pairs, k, (rules[look] as RuleOf)({ k }), options)));
      if (outcome === 'inconclusive' && look + 1 < looks.length) continue;
      drawn += n;
      break;
    }
    counts[outcome] += 1;
  }
  return { ...counts, meanN: drawn / rounds };
}

function ruleOfLook({ baseline, ks, rule, looks }: GateSimulation, look: number): RuleOf {
  if (looks.length === 1) return shareAlpha(rule, ks.length);
  const schedule = { looks: looks.slice(0, look + 1), maxN: looks.at(-1) as number };
  const ruleOf = rulesOfLooks(baseline, rule, ks.length, schedule);
  const known = new Map(ks.map((k) => [k, ruleOf({ k })]));
  return ({ k }) => known.get(k) as GateRule;
}

/** Rates that all fell by one factor, so that pass@k is lower by the margin; null where it is smaller than that. */
function lose(rates: readonly number[], k: number, margin: number): readonly number[] | null {
  const truth = (factor: number) => mean(rates.map((rate) => 1 - (1 - rate * factor) ** k));
  const wanted = truth(1) - margin;
  if (wanted < 0) return null;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (truth(middle) < wanted) low = middle;
    else high = middle;
  }
  return rates.map((rate) => rate * low);
}
