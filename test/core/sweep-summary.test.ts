import { expect, test } from 'vitest';
import type { RunSummary } from '../../src/core/run-summary.ts';
import { taskInterval } from '../../src/core/statistics/interval.ts';
import { mean } from '../../src/core/statistics/mean.ts';
import { drawBinomial } from '../../src/core/statistics/random-draws.ts';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { bestByK, type SweptRun } from '../../src/core/sweep-summary.ts';

const TASKS = 20;
const N = 5;

test('the best of five equal temperatures has an interval that holds the truth as often as it says', () => {
  const uniform = uniformStream(6, 'sweep');
  const rounds = 600;
  let above = 0;
  for (let round = 0; round < rounds; round++) {
    const runs = [0.2, 0.4, 0.6, 0.8, 1].map((temperature): SweptRun => {
      const tasks = Array.from({ length: TASKS }, (_, i) => ({
        taskId: `t${i}`,
        n: N,
        c: drawBinomial(N, uniform() < 0.5 ? 0.3 : 0.7, uniform), // other tasks at each: all of the noise is its own
      }));
      const scores = tasks.map(({ n, c }) => c / n);
      const interval = taskInterval(scores, TASKS * N);
      const passAtK = [{ k: 1, value: mean(scores), ...interval, suiteLow: null, suiteHigh: null }];
      return { temperature, summary: { passAtK, tasks } as unknown as RunSummary };
    });
    const [best] = bestByK(runs);
    if ((best?.low ?? 1) > 0.5) above += 1;
  }
  // 2.5 % and three standard errors; the interval of a single run lies above in about 12 %.
  expect(above / rounds).toBeLessThan(0.025 + 0.02);
});
