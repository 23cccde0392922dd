import { meanPassAtK } from '../../core/statistics/pass-at-k.ts';
import type { SimulatedOutcomes } from '../../gate/simulate-gate.ts';
import { formatAmount, formatScore, formatShare } from '../../report/numbers.ts';
import type { Forecast } from '../../runs/compare/gate-forecast.ts';
import type { Baseline } from '../../store/baseline.ts';

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
