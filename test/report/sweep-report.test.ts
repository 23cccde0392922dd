import { expect, test } from 'vitest';
import type { PassAtK } from '../../src/core/run-scores.ts';
import { bestByK, type SweepSummary } from '../../src/core/sweep-summary.ts';
import { renderSweepPage } from '../../src/report/html/comparison/render-sweep-page.ts';
import { renderSweepMarkdown, toJsonSweep } from '../../src/report/sweep-report.ts';
import { renderSweep } from '../../src/report/terminal/terminal-sweep.ts';
import { FINISHED } from './summaries.ts';

const score = (k: number, value: number): PassAtK => ({
  k,
  value,
  low: value - 0.1,
  high: value + 0.1,
  suiteLow: null,
  suiteHigh: null,
});

/** Two temperatures; without the disputed task the other one is best. */
const runs = [
  { temperature: 0.2, all: 0.5, left: 0.3 },
  { temperature: 0.8, all: 0.4, left: 0.35 },
].map(({ temperature, all, left }) => ({
  temperature,
  summary: {
    ...FINISHED,
    passAtK: [score(1, all), score(10, all + 0.2)],
    knownDefects: [
      { taskId: 'HumanEval/0', kind: 'wrong_example', disputed: true, what: 'It says 3.' } as const,
    ],
    undisputed: { tasks: 2, passAtK: [score(1, left), score(10, left + 0.2)] },
  },
}));
const SWEEP: SweepSummary = { sweepId: 's', sweepPath: 'reports/s', runs, best: bestByK(runs) };
const UNDISPUTED: SweepSummary = {
  ...SWEEP,
  runs: runs.map(({ temperature, summary: { knownDefects: _, undisputed: __, ...summary } }) => ({
    temperature,
    summary,
  })),
};

const plain = (width: number) => renderSweep(SWEEP, { width, color: false });

test('a sweep on a terminal has the second score below the first, and the best of both', () => {
  expect(plain(100)).toContain(`
  temperature  pass@1                   pass@10
  0.2          0.5000 [0.4000, 0.6000]  0.7000 [0.6000, 0.8000]
  0.8          0.4000 [0.3000, 0.5000]  0.6000 [0.5000, 0.7000]
  without the 1 disputed task
  0.2          0.3000 [0.2000, 0.4000]  0.5000 [0.4000, 0.6000]
  0.8          0.3500 [0.2500, 0.4500]  0.5500 [0.4500, 0.6500]
`);
  // Wider than in the table: it holds after the choice, too.
  expect(plain(200)).toMatch(
    /- Best pass@1 at temperature 0\.2: 0\.5000 \[0\.\d{4}, 0\.\d{4}\]; without the 1 disputed task at 0\.8: 0\.3500 \[0\.\d{4}, 0\.\d{4}\]\.\n/,
  );
  const colored = renderSweep(SWEEP, { width: 100, color: true });
  expect(colored).toContain('\u001b[32m0.3500 [0.2500, 0.4500]\u001b[39m');
});

test('a sweep on a narrow terminal shows one k after the other', () => {
  expect(plain(40)).toContain(`
  pass@10
    0.2  0.7000 [0.6000, 0.8000]
    0.8  0.6000 [0.5000, 0.7000]
  without the 1 disputed task
  pass@1
    0.2  0.3000 [0.2000, 0.4000]
`);
  for (const line of plain(40).split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

test('a sweep in Markdown and HTML has the second score of each temperature', () => {
  expect(renderSweepMarkdown(SWEEP)).toContain(
    '| 0.8, without the 1 disputed task | 0.3500 [0.2500, 0.4500] | 0.5500 [0.4500, 0.6500] |',
  );
  const html = renderSweepPage({ sweep: SWEEP, sides: [], tasks: [] });
  expect(html).toMatch(
    /<th scope="rowgroup" colspan="5">without the 1 disputed task<\/th>.*B<\/span> 0\.8<\/th><td class="estimate">0\.3500 best<\/td><td>\[0\.2500, 0\.4500\]<\/td>/,
  );
});

test('a sweep in JSON has the second score of each run, and the best of them', () => {
  expect(toJsonSweep(SWEEP)).toMatchObject({
    best: { 1: { temperature: 0.2, value: 0.5 } },
    undisputed: { best: { 1: { temperature: 0.8, value: 0.35 } } },
    runs: [{ undisputed: { pass_at_k: { 1: { value: 0.3 } } } }, {}],
  });
});

test('a sweep of a suite without disputed tasks has one score', () => {
  expect(renderSweep(UNDISPUTED, { width: 100, color: false })).not.toContain('without');
  expect(renderSweepMarkdown(UNDISPUTED)).not.toContain('without');
  expect(toJsonSweep(UNDISPUTED)).not.toHaveProperty('undisputed');
});
