import { mean } from '../core/statistics/mean.ts';
import type { TaskCount } from '../core/statistics/pass-at-k.ts';
import { plausibleRates } from '../core/statistics/plausible-rates.ts';
import { drawBinomial } from '../core/statistics/random-draws.ts';
import { uniformStream } from '../core/statistics/seeded-random.ts';
import type { TaskPair } from '../core/task-pair.ts';
import { type GateOutcome, type GateRule, gateOutcome } from './decide-gate.ts';
import { decideFloor, type Floor, overallOutcome, type RuleOf, shareAlpha } from './decide-run.ts';
import { rulesOfLooks } from './gate-looks.ts';

export interface GateSimulation {
  /** Whose tasks, pass rates and numbers of samples are simulated. */
  readonly baseline: readonly TaskCount[];
  readonly ks: readonly number[];
  readonly rule: GateRule;
  /** They share alpha with the drops, and are simulated by {@link simulateFloor}. @default none */
  readonly floors?: readonly Floor[];
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
  const { ks, rule, droppedAt } = simulation;
  const drop = (rates: readonly number[]) =>
    droppedAt === undefined ? rates : lose(rates, droppedAt, rule.margin);
  return simulateLooks(simulation, `${droppedAt ?? 0}`, drop, (pairs, ruleOf, options) =>
    overallOutcome(ks.map((k) => gateOutcome(pairs, k, ruleOf({ k }), options))),
  );
}

/**
 * How often a floor decides what, when pass@k of the model is the floor exactly: neither outcome is more right than the other, and
 * both errors are largest there.
 *
 * @returns null where no rates like the baseline's come to that pass@k
 */
export function simulateFloor(simulation: GateSimulation, floor: Floor): SimulatedOutcomes | null {
  const reach = (rates: readonly number[]) => moveTo(rates, floor.k, floor.floor);
  return simulateLooks(
    simulation,
    `floor ${floor.k} ${floor.floor}`,
    reach,
    (pairs, ruleOf) => decideFloor(pairs, floor, ruleOf(floor)).outcome,
  );
}

type Decide = (
  pairs: readonly TaskPair[],
  ruleOf: RuleOf,
  options: { readonly seed: number; readonly permutations: number },
) => GateOutcome;

/** Rounds of a baseline and a run that grows from look to look until it is decided. `change`: the run's rates. */
function simulateLooks(
  simulation: GateSimulation,
  name: string,
  change: (rates: readonly number[]) => readonly number[] | null,
  decide: Decide,
): SimulatedOutcomes | null {
  const { baseline, looks, rounds, seed, drawRates = plausibleRates(baseline) } = simulation;
  const uniform = uniformStream(seed, 'gate', name, ...looks);
  const rules = looks.map((_, i) => ruleOfLook(simulation, i));
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  let drawn = 0;
  for (let round = 0; round < rounds; round++) {
    const rates = drawRates(uniform);
    const now = change(rates);
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
      outcome = decide(pairs, rules[look] as RuleOf, { seed: seed + round, permutations: PERMUTATIONS });
      if (outcome === 'inconclusive' && look + 1 < looks.length) continue;
      drawn += n;
      break;
    }
    counts[outcome] += 1;
  }
  return { ...counts, meanN: drawn / rounds };
}

function ruleOfLook({ baseline, ks, floors = [], rule, looks }: GateSimulation, look: number): RuleOf {
  const targets = ks.length + floors.length;
  if (looks.length === 1) return shareAlpha(rule, targets);
  const schedule = { looks: looks.slice(0, look + 1), maxN: looks.at(-1) as number };
  const ruleOf = rulesOfLooks(baseline, rule, targets, schedule);
  const known = new Map<string, GateRule>();
  return ({ k, floor }) => {
    const key = `${k} ${floor}`;
    const rules = known.get(key) ?? ruleOf({ k, ...(floor === undefined ? {} : { floor }) });
    known.set(key, rules);
    return rules;
  };
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

/**
 * Rates with their order kept, so that pass@k is `value`: each task as if it had `factor` times as many tries; null where not even
 * endless tries come to that.
 */
function moveTo(rates: readonly number[], k: number, value: number): readonly number[] | null {
  const at = (factor: number) => mean(rates.map((rate) => 1 - (1 - rate) ** (k * factor)));
  let low = 0;
  let high = 1;
  while (at(high) < value) {
    high *= 2;
    if (high > 2 ** 40) return null;
  }
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (at(middle) < value) low = middle;
    else high = middle;
  }
  return rates.map((rate) => 1 - (1 - rate) ** high);
}
