import { requirePositiveInteger } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';
import type { TaskCount } from '../../core/statistics/pass-at-k.ts';
import type { GateRule } from '../../gate/decide-gate.ts';
import type { Floor } from '../../gate/decide-run.ts';
import { type SimulatedOutcomes, simulateFloor, simulateGate } from '../../gate/simulate-gate.ts';
import type { Baseline } from '../../store/baseline.ts';
import { checkedKs } from '../begin/checked-ks.ts';
import { checkedFloors, type GateOptions, gateRuleOf } from './gate-options.ts';

/** What `--plan` and `--self-check` simulate. */
export interface Forecast {
  readonly tasks: readonly TaskCount[];
  readonly ks: readonly number[];
  readonly floors: readonly Floor[];
  /** The largest k of both: a look needs so many samples. */
  readonly largestK: number;
  readonly rule: GateRule;
  readonly simulations: number;
  readonly seed: number;
}

/**
 * @param simulations simulated run pairs a figure
 * @throws PasskError E_INPUT when a task of the baseline has n < k
 */
export function forecastOf(
  baseline: Baseline,
  options: Omit<GateOptions, 'baseline'>,
  simulations: number,
): Forecast {
  const ks = checkedKs(options.k ?? [1]);
  const floors = checkedFloors(options.floors);
  const largestK = Math.max(...ks, ...floors.map(({ k }) => k));
  requirePositiveInteger('simulations', simulations);
  const named = [...baseline.tasks].filter(([taskId]) => !baseline.quarantine.has(taskId));
  const short = named.find(([, { n }]) => n < largestK);
  if (short !== undefined) {
    throw new PasskError(
      'E_INPUT',
      `task ${short[0]} has ${short[1].n} samples: pass@${largestK} has no estimate`,
      {
        file: baseline.source,
        field: largestK > (ks.at(-1) as number) ? '--min-pass' : '-k',
        expected: `at most ${short[1].n}, or a baseline with more samples`,
      },
    );
  }
  const tasks = named.map(([, count]) => count);
  return { tasks, ks, floors, largestK, rule: gateRuleOf(options), simulations, seed: options.seed ?? 0 };
}

/** The drop is at the first k, the one that is hardest to see it at. */
export function simulatePair(
  { tasks: baseline, simulations: rounds, ...rest }: Forecast,
  looks: readonly number[],
) {
  const common = { ...rest, baseline, rounds, looks };
  return {
    unchanged: simulateGate(common) as SimulatedOutcomes,
    dropped: simulateGate({ ...common, droppedAt: rest.ks[0] as number }),
  };
}

/** Each floor with a model that is exactly there. */
export function simulateFloors(
  { tasks: baseline, simulations: rounds, ...rest }: Forecast,
  looks: readonly number[],
): readonly { readonly floor: Floor; readonly outcomes: SimulatedOutcomes | null }[] {
  return rest.floors.map((floor) => ({
    floor,
    outcomes: simulateFloor({ ...rest, baseline, rounds, looks }, floor),
  }));
}
