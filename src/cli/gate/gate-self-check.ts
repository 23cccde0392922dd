import { requirePositiveInteger } from '../../core/check-number.ts';
import { EXIT, PasskError } from '../../core/errors.ts';
import { leastN } from '../../core/statistics/pass-at-k.ts';
import { shareInterval } from '../../core/statistics/share-interval.ts';
import { shareAlpha } from '../../gate/decide-run.ts';
import { lookPlan, lookSizes } from '../../gate/look-sizes.ts';
import { formatCount } from '../../report/numbers.ts';
import { type Forecast, forecastOf, simulateFloors, simulatePair } from '../../runs/compare/gate-forecast.ts';
import type { Baseline } from '../../store/baseline.ts';
import { columns } from '../columns.ts';
import { describeForecast, percent, shares } from './forecast-text.ts';
import { type GateFlags, gateOptionsOf } from './gate-flags.ts';

const SIMULATIONS = 2000;

/**
 * `passk gate --self-check`: the gate's errors on simulated runs with the tasks and pass rates of the baseline.
 *
 * @returns the exit code: failed where an error is shown to be larger than it may be
 */
export function selfCheckCommand(baseline: Baseline, flags: GateFlags): number {
  const forecast = forecastOf(baseline, gateOptionsOf(flags, baseline), flags.simulations ?? SIMULATIONS);
  const { rule, simulations, ks, floors } = forecast;
  const looks = looksOf(forecast, flags);
  const { unchanged, dropped } = simulatePair(forecast, looks);
  const check = (what: string, count: number, limit: number) => {
    const { low, high } = shareInterval(count, simulations);
    return { what, rate: count / simulations, low, high, limit, kept: low <= limit };
  };
  const atFloors = simulateFloors(forecast, looks);
  const ruleOf = shareAlpha(rule, ks.length + floors.length);
  const checks = [
    check('unchanged, but fails', unchanged.fail, rule.alpha),
    ...(dropped === null ? [] : [check(`${rule.margin} lower, but passes`, dropped.pass, 1 - rule.power)]),
    ...atFloors.flatMap(({ floor: { k, floor }, outcomes }) =>
      outcomes === null
        ? []
        : [
            check(`pass@${k} is ${floor}, but fails`, outcomes.fail, ruleOf({ k, floor }).alpha),
            check(`pass@${k} is ${floor}, but passes`, outcomes.pass, 1 - rule.power),
          ],
    ),
  ];
  if (flags.json === true) {
    process.stdout.write(
      `${JSON.stringify({ rule, k: ks, looks, simulations, checks, unchanged, dropped, floors: atFloors })}\n`,
    );
  } else {
    const rows = checks.map(({ what, rate, low, high, limit, kept }) => [
      what,
      percent(rate),
      `[${percent(low)}, ${percent(high)}]`,
      percent(limit),
      kept ? 'kept' : 'EXCEEDED',
    ]);
    const sequential = looks.length > 1 ? `, looks at n = ${looks.join(', ')}` : ` with n = ${looks[0]}`;
    const table = [
      ['simulated', 'pass', 'fail', 'unsure', 'n on average'],
      ['unchanged', ...shares(unchanged, simulations), unchanged.meanN.toFixed(1)],
      [`${rule.margin} lower`, ...shares(dropped, simulations), dropped?.meanN.toFixed(1) ?? '-'],
      ...atFloors.map(({ floor: { k, floor }, outcomes }) => [
        `pass@${k} = ${floor}`,
        ...shares(outcomes, simulations),
        outcomes?.meanN.toFixed(1) ?? '-',
      ]),
    ];
    process.stdout.write(
      [
        `${describeForecast(baseline, forecast)}\n${formatCount(simulations)} run pairs a line${sequential}, seed ${forecast.seed}\n\n`,
        columns([['error', 'rate', '95 % interval', 'limit', ''], ...rows]),
        '\n',
        columns(table),
        ...(dropped === null
          ? [`\npass@k is smaller than the margin: no drop of ${rule.margin} exists.\n`]
          : []),
      ].join(''),
    );
  }
  return checks.every(({ kept }) => kept) ? EXIT.ok : EXIT.gateFailed;
}

/** The looks that the gate would make: `-n` is the run's n, and with `--sequential` the first of them. */
function looksOf({ tasks, largestK }: Forecast, flags: GateFlags): readonly number[] {
  for (const name of ['n', 'step', 'max-n'] as const) {
    const value = flags[name];
    if (value !== undefined) requirePositiveInteger(name === 'n' ? '-n' : `--${name}`, value);
  }
  const least = leastN(tasks);
  const looks = flags.sequential === true ? sequentialLooks(least, flags) : [flags.n ?? least];
  if ((looks[0] as number) >= largestK) return looks;
  throw new PasskError('E_USAGE', `pass@${largestK} has no estimate at a look with n = ${looks[0]}`, {
    field: flags.n === undefined && flags.step !== undefined ? '--step' : '-n',
    expected: `at least ${largestK}`,
  });
}

/** Without `-n` the run is taken to begin with one step, or else with a quarter of the budget. */
function sequentialLooks(baselineN: number, flags: GateFlags): readonly number[] {
  const asked = { step: flags.step, maxN: flags['max-n'] };
  const n = flags.n ?? flags.step ?? Math.ceil((flags['max-n'] ?? baselineN) / 4);
  const { step, maxN } = lookPlan(asked, n, baselineN);
  if (n <= maxN) return lookSizes(n, step, maxN);
  throw new PasskError('E_USAGE', `the run would have ${n} samples a task at its first look`, {
    field: '--max-n',
    expected: `at least ${n}`,
  });
}
