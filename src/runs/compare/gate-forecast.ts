import { parseKs, requirePositiveInteger } from '../../cli/flags.ts';
import { type GateFlags, parseFloors, ruleOf } from '../../cli/gate/gate-flags.ts';
import { PasskError } from '../../core/errors.ts';
import { meanPassAtK, type TaskCount } from '../../core/statistics/pass-at-k.ts';
import type { GateRule } from '../../gate/decide-gate.ts';
import type { Floor } from '../../gate/decide-run.ts';
import { type SimulatedOutcomes, simulateFloor, simulateGate } from '../../gate/simulate-gate.ts';
import { formatAmount, formatScore, formatShare } from '../../report/numbers.ts';
import type { Baseline } from '../../store/baseline.ts';

/** What `--plan` and `--self-check` simulate. */
export interface Forecast {
  readonly tasks: readonly TaskCount[];
  readonly ks: readonly number[];
  readonly floors: readonly Floor[];
  readonly rule: GateRule;
  readonly simulations: number;
  readonly seed: number;
}

/** @throws PasskError E_INPUT when a task of the baseline has n < k */
export function forecastOf(baseline: Baseline, flags: GateFlags, usual: number): Forecast {
  const ks = parseKs(flags.k);
  const floors = parseFloors(flags['min-pass']);
  const most = Math.max(...ks, ...floors.map(({ k }) => k));
  const simulations = flags.simulations ?? usual;
  requirePositiveInteger('--simulations', simulations);
  const named = [...baseline.tasks].filter(([taskId]) => !baseline.quarantine.has(taskId));
  const short = named.find(([, { n }]) => n < most);
  if (short !== undefined) {
    throw new PasskError(
      'E_INPUT',
      `task ${short[0]} has ${short[1].n} samples: pass@${most} has no estimate`,
      {
        file: baseline.source,
        field: most > (ks.at(-1) as number) ? '--min-pass' : '-k',
        expected: `at most ${short[1].n}, or a baseline with more samples`,
      },
    );
  }
  const tasks = named.map(([, count]) => count);
  return { tasks, ks, floors, rule: ruleOf(flags), simulations, seed: flags.seed };
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

/** One line about the baseline and the rule. */
export function describeForecast({ source, quarantine }: Baseline, { tasks, ks, rule }: Forecast): string {
  const scores = ks.map((k) => `pass@${k} ${formatScore(meanPassAtK(tasks, k) as number)}`);
  const ns = [...new Set(tasks.map(({ n }) => n))].sort((a, b) => a - b);
  const samples =
    ns.length === 1 ? formatAmount(ns[0] as number, 'sample') : `${ns[0]} to ${ns.at(-1)} samples`;
  const left = quarantine.size === 0 ? '' : `, ${quarantine.size} quarantined`;
  return `${source}: ${formatAmount(tasks.length, 'task')}${left}, ${samples} each, ${scores.join(', ')}; margin ${rule.margin}, alpha ${rule.alpha}, power ${rule.power}`;
}

/** Outcomes as shares of all rounds. */
export function shares(outcomes: SimulatedOutcomes | null | undefined, all: number): readonly string[] {
  if (outcomes === null || outcomes === undefined) return ['-', '-', '-'];
  return [outcomes.pass, outcomes.fail, outcomes.inconclusive].map((count) => formatShare(count, all));
}

/** 0.0512 as "5.1 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
