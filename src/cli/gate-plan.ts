import { EXIT } from '../core/errors.ts';
import type { GateRule } from '../gate/decide-gate.ts';
import { MOST_SAMPLES, planGate } from '../gate/plan-gate.ts';
import { formatCount } from '../report/numbers.ts';
import type { Baseline } from '../store/baseline.ts';
import { columns } from './columns.ts';
import type { GateFlags } from './gate-flags.ts';
import { describeForecast, forecastOf, percent, shares, simulatePair } from './gate-forecast.ts';

const CHANCES = [0.5, 0.8, 0.9, 0.95] as const;
const SIMULATIONS = 500;

/**
 * `passk gate --plan`: n by formula, and what the gate would decide with it by simulation.
 *
 * @returns the exit code: inconclusive where no n makes an unchanged model pass with chance `power`
 */
export function planCommand(baseline: Baseline, flags: GateFlags): number {
  const forecast = forecastOf(baseline, flags, SIMULATIONS);
  const { tasks, ks, rule, simulations } = forecast;
  const plan = planGate(tasks, ks, rule);
  const rows = CHANCES.map((chance) => {
    const n = plan.samplesFor(chance);
    return { chance, n, ...(n === null ? {} : simulatePair(forecast, [n])) };
  });
  const wanted = plan.samplesFor(rule.power);
  const both = wanted === null ? plan.samplesOfBothFor(rule.power) : null;
  const most = plan.passChance(MOST_SAMPLES);
  if (flags.json === true) {
    process.stdout.write(
      `${JSON.stringify({ tasks: tasks.length, rule, k: ks, simulations, rows, samples: wanted, most_pass_chance: most, samples_of_both: both })}\n`,
    );
  } else {
    const table = rows.map(({ chance, n, unchanged, dropped }) => [
      `${100 * chance} %`,
      n === null ? 'no n' : String(n),
      n === null ? '-' : formatCount(n * tasks.length),
      ...shares(unchanged, simulations),
      ...shares(dropped, simulations),
    ]);
    const head = ['chance to pass', 'n', 'programs', 'pass', 'fail', 'unsure', 'pass', 'fail', 'unsure'];
    process.stdout.write(
      [
        `${describeForecast(baseline, forecast)}\n\n`,
        columns([['', '', '', 'unchanged', '', '', `${rule.margin} lower`, '', ''], head, ...table]),
        `\nn by formula for the chance that an unchanged model passes; outcomes by the gate's rule on ${formatCount(simulations)} simulated run pairs each.\n`,
        ...advice(rule, tasks.length, wanted, both, most),
      ].join(''),
    );
  }
  return wanted === null ? EXIT.gateInconclusive : EXIT.ok;
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
