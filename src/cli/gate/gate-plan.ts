import { EXIT } from '../../core/errors.ts';
import { shareInterval } from '../../core/statistics/share-interval.ts';
import type { GateRule } from '../../gate/decide-gate.ts';
import { MOST_SAMPLES, planGate } from '../../gate/plan-gate.ts';
import type { SimulatedOutcomes } from '../../gate/simulate-gate.ts';
import { formatCount } from '../../report/numbers.ts';
import { type Forecast, forecastOf, simulatePair } from '../../runs/compare/gate-forecast.ts';
import type { Baseline } from '../../store/baseline.ts';
import { columns } from '../columns.ts';
import { describeForecast, percent, shares } from './forecast-text.ts';
import { type GateFlags, gateOptionsOf } from './gate-flags.ts';

const CHANCES = [0.5, 0.8, 0.9, 0.95, 0.99] as const;
const MOST_CHANCE = 0.99;
const SIMULATIONS = 500;

/**
 * `passk gate --plan`: n by formula, and what the gate would decide with it by simulation.
 *
 * @returns the exit code: inconclusive where no n makes an unchanged model pass with chance `power`, or where those that would
 * break the gate's promise in the simulation
 */
export function planCommand(baseline: Baseline, flags: GateFlags): number {
  const forecast = forecastOf(baseline, gateOptionsOf(flags, baseline), flags.simulations ?? SIMULATIONS);
  const { tasks, ks, rule, simulations } = forecast;
  const plan = planGate(tasks, ks, rule);
  const rows = CHANCES.map((chance) => {
    const n = plan.samplesFor(chance);
    return { chance, n, ...(n === null ? {} : checked(forecast, n)) };
  });
  const offered = rows.filter((row) => row.n !== null && row.chance >= Math.min(rule.power, MOST_CHANCE));
  const wanted = offered.find((row) => row.kept === true && row.reached === true)?.n ?? null;
  const broken = offered.length > 0;
  const both = wanted === null && !broken ? plan.samplesOfBothFor(rule.power) : null;
  const most = plan.passChance(MOST_SAMPLES);
  if (flags.json === true) {
    process.stdout.write(
      `${JSON.stringify({ tasks: tasks.length, rule, k: ks, simulations, rows, samples: wanted, most_pass_chance: most, samples_of_both: both })}\n`,
    );
  } else {
    const table = rows.map(({ chance, n, unchanged, dropped, kept }) => [
      `${100 * chance} %`,
      n === null ? 'no n' : String(n),
      n === null ? '-' : formatCount(n * tasks.length),
      ...shares(unchanged, simulations),
      ...shares(dropped, simulations),
      n === null || kept === true ? '' : 'EXCEEDED',
    ]);
    const head = ['chance to pass', 'n', 'programs', 'pass', 'fail', 'unsure', 'pass', 'fail', 'unsure', ''];
    process.stdout.write(
      [
        `${describeForecast(baseline, forecast)}\n\n`,
        columns([['', '', '', 'unchanged', '', '', `${rule.margin} lower`, '', '', ''], head, ...table]),
        `\nn by formula for the chance that an unchanged model passes; outcomes by the gate's rule on ${formatCount(simulations)} simulated run pairs each.\n`,
        ...(broken && wanted === null
          ? brokenAdvice(rule, rows)
          : advice(rule, tasks.length, wanted, both, most)),
      ].join(''),
    );
  }
  return wanted === null ? EXIT.gateInconclusive : EXIT.ok;
}

/** What the gate's own rule does with n samples a task, and whether that is what it promises. */
function checked(forecast: Forecast, n: number): CheckedDesign {
  const { unchanged, dropped } = simulatePair(forecast, [n]);
  const { rule, simulations } = forecast;
  const within = (count: number, limit: number) => shareInterval(count, simulations).low <= limit;
  return {
    unchanged,
    dropped,
    kept: within(unchanged.fail, rule.alpha) && (dropped === null || within(dropped.pass, 1 - rule.power)),
    reached: shareInterval(unchanged.pass, simulations).high >= rule.power,
  };
}

interface CheckedDesign {
  readonly unchanged: SimulatedOutcomes;
  readonly dropped: SimulatedOutcomes | null;
  /** Neither error is shown to be larger than it may be. */
  readonly kept: boolean;
  /** An unchanged model is not shown to pass more seldom than with chance `power`. */
  readonly reached: boolean;
}

/** Why none of the designs of the table is recommended, and what to do. */
function brokenAdvice(rule: GateRule, rows: readonly Partial<CheckedDesign>[]): string[] {
  const why = rows.some(({ kept }) => kept === false)
    ? `with this baseline the gate would not keep its promise ("EXCEEDED": a drop of ${rule.margin} passes more often than ${percent(1 - rule.power)}, or an unchanged model fails more often than ${percent(rule.alpha)})`
    : `by simulation an unchanged model passes more seldom than with chance ${percent(rule.power)}`;
  return [
    `No n is recommended: ${why}. Draw more samples a task in both runs, add tasks, or allow a larger --margin.\n`,
  ];
}

function advice(
  rule: GateRule,
  tasks: number,
  n: number | null,
  both: number | null,
  most: number,
): string[] {
  if (n !== null)
    return [`For a gate that seldom says "inconclusive": -n ${n}, ${formatCount(n * tasks)} programs.\n`];
  const less = `With this baseline no n makes an unchanged model pass with chance ${percent(rule.power)}: at most ${percent(most)}.`;
  return [
    both === null
      ? `${less} Nor would a baseline with ${formatCount(MOST_SAMPLES)} samples a task: allow a larger --margin.\n`
      : `${less} Draw a baseline with ${both} samples a task and as many a run, or allow a larger --margin.\n`,
  ];
}
