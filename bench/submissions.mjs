// How often the 95 % intervals of filtered pass@k and of n@k hold the truth, by simulation: counts are drawn from known rates by task,
// and passk's own code makes the intervals. Seeded; the table of docs/statistics.md comes from here.
import { mean } from '../dist/core/statistics/mean.js';
import { drawBinomial } from '../dist/core/statistics/random-draws.js';
import { uniformStream } from '../dist/core/statistics/seeded-random.js';
import { scoreFiltered } from '../dist/scorer/score-filtered.js';

/** Of a task: how often a sample passes its public cases, and how often one that does is right. */
const MODELS = {
  // Easy tasks are solved nearly always, hard ones now and then, and in every sixth nothing that passes the public cases is right.
  mixed: (u, i) => ({ shown: 0.9 * u ** 3, right: i % 6 === 0 ? 0 : 0.2 + 0.8 * ((i * 0.618) % 1) }),
  // As competition problems are: one sample in a hundred passes the public cases, if any.
  hard: (u, i) => ({ shown: 0.02 * u ** 2, right: i % 3 === 0 ? 0 : 0.1 + 0.9 * ((i * 0.618) % 1) }),
};
const SETTINGS = [
  { tasks: 164, n: 20 },
  { tasks: 164, n: 200 },
  { tasks: 164, n: 1000 },
  { tasks: 41, n: 200 },
  { tasks: 20, n: 200 },
];
const POPULATION = 1000;

/** @param args how many runs a line, and a seed */
export async function bench([runsText = '2000', seedText = '0']) {
  const runs = Number(runsText);
  console.log(
    `${runs} runs a line, seed ${seedText}\nmodel | tasks |    n | figure | truth | this suite | tasks like these`,
  );
  for (const [model, rateOf] of Object.entries(MODELS)) {
    const all = Array.from({ length: POPULATION }, (_, i) => rateOf((i + 0.5) / POPULATION, i));
    for (const { tasks, n } of SETTINGS)
      for (const line of lines(model, all, tasks, n, runs, Number(seedText))) console.log(line);
  }
}

function lines(model, all, tasks, n, runs, seed) {
  const uniform = uniformStream(seed, model, tasks, n);
  const fixed = Array.from({ length: tasks }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / tasks)]);
  const figures = [
    ...[1, 5].map((k) => ({ name: `filtered pass@${k}`, submissions: k, k: n, read: filteredWith(k) })),
    { name: `1@${n / 2}`, submissions: 1, k: n / 2, read: nAtK(1, n / 2) },
    { name: `5@${n / 2}`, submissions: 5, k: n / 2, read: nAtK(5, n / 2) },
  ];
  const held = figures.map(() => [0, 0]);
  for (let run = 0; run < runs; run++) {
    const sampled = fixed.map(() => all[Math.floor(uniform() * all.length)]);
    for (const [side, rates] of [fixed, sampled].entries()) {
      const counts = rates.map((rate, i) => draw(rate, n, i, uniform));
      for (const [f, { read, submissions, k }] of figures.entries()) {
        const { low, high, suiteLow, suiteHigh } = read(counts);
        const truth = truthOf(side === 0 ? fixed : all, submissions, k);
        const [from, to] = side === 0 ? [suiteLow, suiteHigh] : [low, high];
        if (from <= truth && truth <= to) held[f][side] += 1;
      }
    }
  }
  const share = (count) => `${((100 * count) / runs).toFixed(1)} %`;
  return figures.map(({ name, submissions, k }, f) =>
    [model, tasks, n, name, truthOf(fixed, submissions, k).toFixed(4), ...held[f].map(share)].join(' | '),
  );
}

const filteredWith = (k) => (counts) => scoreFiltered(counts, [k]).filteredPassAtK[0];
const nAtK = (submissions, k) => (counts) => scoreFiltered(counts, [k], [submissions]).nAtK[0];

function draw({ shown, right }, n, i, uniform) {
  const passedPublic = drawBinomial(n, shown, uniform);
  return { taskId: String(i), n, passedPublic, c: drawBinomial(passedPublic, right, uniform), verdicts: {} };
}

const truths = new Map();

/** What fresh samples without end would show: the mean over tasks of how often k samples and the submissions among them solve it. */
function truthOf(rates, submissions, k) {
  const known = truths.get(rates) ?? new Map();
  truths.set(rates, known);
  const key = `${submissions}@${k}`;
  if (!known.has(key)) known.set(key, mean(rates.map((rate) => solves(rate, submissions, k))));
  return known.get(key);
}

function solves({ shown, right }, submissions, k) {
  let term = (1 - shown) ** k;
  let rest = 1;
  let sum = 0;
  for (let f = 0; f < submissions; f++) {
    sum += term * (1 - (1 - right) ** f);
    rest -= term;
    term *= ((k - f) / (f + 1)) * (shown / (1 - shown));
  }
  return sum + rest * (1 - (1 - right) ** submissions);
}
