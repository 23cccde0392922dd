// The error rates of the intervals and of the gate, by simulation: run pairs are drawn from known per-task rates, and
// passk's own code decides on them. Seeded; every figure of docs/statistics.md comes from here.
import { comparePassAtK } from '../dist/core/statistics/compare-pass-at-k.js';
import { taskInterval } from '../dist/core/statistics/interval.js';
import { mean } from '../dist/core/statistics/mean.js';
import { taskScores } from '../dist/core/statistics/pass-at-k.js';
import { uniformStream } from '../dist/core/statistics/seeded-random.js';
import { suiteInterval } from '../dist/core/statistics/suite-interval.js';
import { decideGate } from '../dist/gate/decide-gate.js';
import { simulateGate } from '../dist/gate/simulate-gate.js';
import { readAll, requireData, VERDICTS } from './shared-data.mjs';
import { gridBench } from './statistics-grid.mjs';

const RULE = { margin: 0.02, alpha: 0.05, power: 0.9 };
const SETTINGS = [
  { tasks: 164, n: 1, k: 1 },
  { tasks: 164, n: 5, k: 1 },
  { tasks: 164, n: 20, k: 1 },
  { tasks: 164, n: 20, k: 10 },
  { tasks: 41, n: 5, k: 1 },
  { tasks: 20, n: 20, k: 1 },
];
const SEQUENTIAL = [
  { tasks: 164, baselineN: 40, looks: [5, 10, 15, 20, 25, 30, 35, 40], k: 1 },
  { tasks: 164, baselineN: 100, looks: [5, 10, 20, 40], k: 1 },
  { tasks: 164, baselineN: 40, looks: [20, 40], k: 10 },
  { tasks: 20, baselineN: 40, looks: [10, 20, 30, 40], k: 1 },
];
/** How the model can be worse: how a rate falls when the mean has to fall by the margin. */
const DROPS = {
  'every rate by one factor': (rates, margin) => rates.map((p) => p * (1 - margin / mean(rates))),
  'the easiest tasks break': (rates, margin) => {
    let left = margin * rates.length;
    const order = rates.map((p, i) => [p, i]).sort((a, b) => b[0] - a[0]);
    const broken = [...rates];
    for (const [p, i] of order) {
      broken[i] = p - Math.min(p, left);
      left -= p - broken[i];
    }
    return broken;
  },
};

/** A cell of the grid gets the 25th part of the pairs. */
const GRID_SHARE = 25;

/** @param args number of pairs; one part alone: intervals, gate, sequential or grid; a seed for that part; one k alone */
export async function bench([pairsText = '10000', part, seedText = '0', onlyK]) {
  requireData();
  const pairs = Number(pairsText);
  const seed = Number(seedText);
  const rates = ratesOf(readAll(VERDICTS));
  console.log(
    `${pairs} run pairs a line, seed ${seed}; rates of ${rates.length} tasks, mean ${mean(rates).toFixed(4)}`,
  );
  const print = (name, head, settings, linesOf) => {
    if (part !== undefined && part !== name) return;
    console.log(`\n${head}`);
    for (const setting of settings) {
      if (onlyK !== undefined && setting.k !== Number(onlyK)) continue;
      for (const line of linesOf(setting, rates, pairs, seed)) console.log(line);
    }
  };
  const rule = `margin ${RULE.margin}, alpha ${RULE.alpha}, power ${RULE.power}`;
  print(
    'intervals',
    `Intervals: how often 95 % intervals hold the truth
tasks |  n |  k | this suite | tasks like these | difference, this suite | difference, tasks`,
    SETTINGS,
    (...setting) => [intervalLine(...setting)],
  );
  print(
    'gate',
    `Gate: ${rule}
tasks |  n |  k | true drop | pass | fail | inconclusive | "one point lower" fails`,
    SETTINGS,
    gateLines,
  );
  print(
    'sequential',
    `Sequential gate: ${rule}, over all looks
tasks | baseline n | looks at n | k | true drop | pass | fail | inconclusive | n on average`,
    SEQUENTIAL,
    sequentialLines,
  );
  if (part === undefined || part === 'grid')
    gridBench(Math.max(1, Math.round(pairs / GRID_SHARE)), seed, onlyK);
}

/** The share of each task's samples that passed. */
export function ratesOf(verdicts) {
  const counts = new Map();
  for (const { task_id, passed } of verdicts) {
    const [c, n] = counts.get(task_id) ?? [0, 0];
    counts.set(task_id, [c + (passed ? 1 : 0), n + 1]);
  }
  return [...counts.values()].map(([c, n]) => c / n);
}

/** A task's passes of n, by inversion of the binomial distribution. */
function binomials(n) {
  const tables = new Map();
  return (p, u) => {
    let table = tables.get(p);
    if (table === undefined) {
      table = [];
      let term = (1 - p) ** n;
      let sum = term;
      for (let c = 0; c < n && p < 1; c++) {
        table.push(sum);
        term *= ((n - c) / (c + 1)) * (p / (1 - p));
        sum += term;
      }
      tables.set(p, table);
    }
    let c = 0;
    while (c < table.length && table[c] <= u) c += 1;
    return p >= 1 ? n : c;
  };
}

/** pass@k of n endless samples: the truth that an interval is to hold. */
const truth = (rates, k) => mean(rates.map((p) => 1 - (1 - p) ** k));

function evenly(rates, tasks) {
  const sorted = [...rates].sort((a, b) => a - b);
  return Array.from({ length: tasks }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / tasks)]);
}

function intervalLine({ tasks, n, k }, rates, pairs, seed) {
  const uniform = uniformStream(seed, 'intervals', tasks, n, k);
  const draw = binomials(n);
  const run = (of) => of.map((p) => ({ n, c: draw(p, uniform()) }));
  const fixed = evenly(rates, tasks);
  const changed = DROPS['every rate by one factor'](fixed, 0.02);
  const held = [0, 0, 0, 0];
  let missing = false;
  const holds = (interval, value) => (interval.low <= value && value <= interval.high ? 1 : 0);
  for (let i = 0; i < pairs; i++) {
    const [before, after] = [run(fixed), run(changed)];
    const suite = suiteInterval(before, k);
    if (suite === null) missing = true;
    else held[0] += holds(suite, truth(fixed, k));
    const options = { permutations: 1 };
    const paired = before.map((count, j) => ({ before: count, after: after[j] }));
    held[2] += holds(comparePassAtK(paired, k, options).suite, truth(changed, k) - truth(fixed, k));

    const sampled = fixed.map(() => rates[Math.floor(uniform() * rates.length)]);
    const lower = sampled.map((p) => p * 0.9);
    const [first, second] = [run(sampled), run(lower)];
    held[1] += holds(taskInterval(taskScores(first, k), Math.floor(n / k) * tasks), truth(rates, k));
    const others = first.map((count, j) => ({ before: count, after: second[j] }));
    const fall =
      truth(
        rates.map((p) => p * 0.9),
        k,
      ) - truth(rates, k);
    held[3] += holds(comparePassAtK(others, k, options).tasks, fall);
  }
  const [suite, like, difference, differenceLike] = held.map((count) => percent(count, pairs));
  const columns = [missing ? 'n < 2k' : suite, like, difference, differenceLike];
  return [String(tasks).padStart(5), String(n).padStart(2), String(k).padStart(2), ...columns].join(' | ');
}

function gateLines({ tasks, n, k }, rates, pairs, seed) {
  const fixed = evenly(rates, tasks);
  const cases = [
    ['none', fixed],
    ...Object.entries(DROPS).map(([name, drop]) => [name, dropTo(drop, fixed, k)]),
  ];
  return cases.map(([name, after]) => {
    const uniform = uniformStream(seed, 'gate', tasks, n, k, name);
    const draw = binomials(n);
    const counts = { pass: 0, fail: 0, inconclusive: 0 };
    let naive = 0;
    for (let i = 0; i < pairs; i++) {
      const paired = fixed.map((p, j) => ({
        before: { n, c: draw(p, uniform()) },
        after: { n, c: draw(after[j], uniform()) },
      }));
      const { outcome, difference } = decideGate(paired, k, RULE, { seed: seed + i, permutations: 399 });
      counts[outcome] += 1;
      if (difference <= -0.01 + 1e-12) naive += 1;
    }
    const shares = [counts.pass, counts.fail, counts.inconclusive, naive].map((count) =>
      percent(count, pairs),
    );
    return [String(tasks).padStart(5), String(n).padStart(2), String(k).padStart(2), name, ...shares].join(
      ' | ',
    );
  });
}

/** As `passk gate --self-check --sequential` simulates it, but with rates that are known. */
function sequentialLines({ tasks, baselineN, looks, k }, rates, pairs, seed) {
  const fixed = evenly(rates, tasks);
  const baseline = fixed.map((p) => ({ n: baselineN, c: Math.round(p * baselineN) }));
  const common = { baseline, ks: [k], rule: RULE, looks, rounds: pairs, seed, drawRates: () => fixed };
  return [
    ['none', simulateGate(common)],
    ['every rate by one factor', simulateGate({ ...common, droppedAt: k })],
  ].map(([name, { pass, fail, inconclusive, meanN }]) => {
    const shares = [pass, fail, inconclusive].map((count) => percent(count, pairs));
    const setting = [String(tasks).padStart(5), baselineN, looks.join(' '), k, name];
    return [...setting, ...shares, meanN.toFixed(1)].join(' | ');
  });
}

/** Rates at which pass@k itself has dropped by the margin. */
function dropTo(drop, rates, k) {
  let low = 0;
  let high = mean(rates);
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (truth(rates, k) - truth(drop(rates, middle), k) < RULE.margin) low = middle;
    else high = middle;
  }
  return drop(rates, high);
}

function percent(count, all) {
  return `${((100 * count) / all).toFixed(1)} %`;
}
