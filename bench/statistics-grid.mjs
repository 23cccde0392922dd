// Where the gate and the intervals are weakest: strong models, few tasks, unequal n and n < 2k, several ways to get worse. Each
// cell is a drop of exactly the margin; the table shows every setting by its worst cell, and then the worst of all.
import { comparePassAtK } from '../dist/core/statistics/compare-pass-at-k.js';
import { mean } from '../dist/core/statistics/mean.js';
import { drawBinomial } from '../dist/core/statistics/random-draws.js';
import { uniformStream } from '../dist/core/statistics/seeded-random.js';
import { gateOutcome } from '../dist/gate/decide-gate.js';

const MARGINS = [0.02, 0.1];
const TASKS = [5, 20, 164];
/** [baseline n, run n, k] */
const SAMPLES = [
  [1, 1, 1],
  [5, 5, 1],
  [20, 20, 1],
  [40, 1, 1],
  [40, 2, 1],
  [40, 10, 1],
  [200, 20, 1],
  [10, 10, 5],
  [10, 10, 10],
  [15, 15, 10],
  [40, 10, 10],
  [40, 19, 10],
  [20, 20, 10],
  [200, 20, 10],
];
const MODELS = {
  strong: (tasks) =>
    shares(tasks).map((share) => {
      const place = Math.floor(share * 164); // 10 tasks never, 24 sometimes, 130 always
      return place < 10 ? 0 : place < 34 ? 0.04 + (0.92 * (place - 10)) / 23 : 1;
    }),
  'all .98': (tasks) => Array(tasks).fill(0.98),
  'all .995': (tasks) => Array(tasks).fill(0.995),
  spread: (tasks) => shares(tasks),
  'U-shaped': (tasks) => shares(tasks).map((share) => Math.sin((Math.PI / 2) * share) ** 6),
};
const DROPS = {
  'every rate by one factor': (rates, share) => rates.map((p) => p * (1 - share)),
  'solved tasks become unreliable': (rates, share) => {
    const solved = 0.95 * Math.max(...rates);
    return rates.map((p) => (p < solved ? p : p * (1 - share)));
  },
  'a few solved tasks are lost': (rates, share) => {
    let left = share * rates.length;
    const lost = [...rates];
    for (const [i] of [...rates.entries()].sort(([, a], [, b]) => b - a)) {
      lost[i] = rates[i] * (1 - Math.min(1, left));
      left -= Math.min(1, left);
    }
    return lost;
  },
};

const shares = (tasks) => Array.from({ length: tasks }, (_, i) => (i + 0.5) / tasks);
const passAt = (rates, k) => mean(rates.map((p) => 1 - (1 - p) ** k));

/** @param rounds run pairs a cell */
export function gridBench(rounds, seed, onlyK) {
  const cells = SAMPLES.filter(([, , k]) => onlyK === undefined || k === Number(onlyK)).flatMap((samples) =>
    Object.keys(MODELS).flatMap((model) =>
      TASKS.flatMap((tasks) =>
        MARGINS.flatMap((margin) =>
          Object.keys(DROPS).flatMap((drop) => cellOf({ samples, model, tasks, margin, drop }, rounds, seed)),
        ),
      ),
    ),
  );
  const error = (100 * Math.sqrt(0.09 / rounds)).toFixed(1);
  console.log(
    `\nGrid: ${cells.length} cells, ${rounds} run pairs each (standard error of 10 %: ${error} points); power 0.9\nn | k | a drop of the margin passes: mean, worst cell | 95 % interval of the difference, this suite, holds it: mean, worst cell`,
  );
  const name = ({ model, tasks, margin, drop }) => `${model}, ${tasks} tasks, ${margin}, ${drop}`;
  const line = (some) => {
    const most = some.reduce((a, b) => (b.passed > a.passed ? b : a));
    const least = some.reduce((a, b) => (b.held < a.held ? b : a));
    const average = (of) => percent(mean(some.map(of)));
    return [
      `${average((cell) => cell.passed)}, ${percent(most.passed)} (${name(most)})`,
      `${average((cell) => cell.held)}, ${percent(least.held)} (${name(least)})`,
    ];
  };
  for (const [before, after, k] of SAMPLES) {
    const some = cells.filter(({ samples: s }) => s[0] === before && s[1] === after && s[2] === k);
    if (some.length > 0) console.log([`${before}/${after}`, k, ...line(some)].join(' | '));
  }
  console.log(['all', '', ...line(cells)].join(' | '));
}

function cellOf(cell, rounds, seed) {
  const { samples, model, tasks, margin, drop } = cell;
  const [nBefore, nAfter, k] = samples;
  const rates = MODELS[model](tasks);
  if (passAt(rates, k) - passAt(DROPS[drop](rates, 1), k) < margin) return [];
  const now = droppedTo(rates, drop, k, margin);
  const uniform = uniformStream(seed, 'grid', ...samples, model, tasks, margin, drop);
  const rule = { margin, alpha: 0, power: 0.9 };
  let passed = 0;
  let held = 0;
  for (let round = 0; round < rounds; round++) {
    const pairs = rates.map((p, i) => ({
      before: { n: nBefore, c: drawBinomial(nBefore, p, uniform) },
      after: { n: nAfter, c: drawBinomial(nAfter, now[i], uniform) },
    }));
    if (gateOutcome(pairs, k, rule, { permutations: 1 }) === 'pass') passed += 1;
    const { low, high } = comparePassAtK(pairs, k, { permutations: 1 }).suite;
    if (low <= -margin && -margin <= high) held += 1;
  }
  return [{ ...cell, passed: passed / rounds, held: held / rounds }];
}

function droppedTo(rates, drop, k, margin) {
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (passAt(rates, k) - passAt(DROPS[drop](rates, middle), k) < margin) low = middle;
    else high = middle;
  }
  return DROPS[drop](rates, high);
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
