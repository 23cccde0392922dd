import { describe, expect, test } from 'vitest';
import '../../../src/vitest.ts';
import type { RunSummary } from '../../../src/core/run-summary.ts';
import { type RunResult, toRunResult } from '../../../src/runs/results/run-result.ts';

/** Twenty tasks with n samples each, of which c are right. */
function result(n: number, c: number, more: Partial<RunSummary> = {}): RunResult {
  const tasks = Array.from({ length: 20 }, (_, i) => ({ taskId: `t/${i}`, n, c, verdicts: {} }));
  return toRunResult('reports/r', { tasks, verdicts: { passed: 20 * c }, ...more } as unknown as RunSummary);
}

const message = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('toHavePassAtK', () => {
  const half = result(10, 5);

  test('holds where the lower bound is at least the floor', () => {
    expect(half).toHavePassAtK(1, { atLeast: 0.4 });
  });

  test('fails where the upper bound is below it, and says so', () => {
    const said = message(() => expect(half).toHavePassAtK(1, { atLeast: 0.65 }));
    expect(said).toMatch(
      /^pass@1 is 0\.5000 over 20 tasks, between 0\.4\d+ \(lower bound, 90 % confidence\) and 0\.5\d+ \(upper bound, 95 % confidence\); the upper bound is below 0\.65: the model is shown to be worse\. Run: reports\/r$/,
    );
    expect(half).not.toHavePassAtK(1, { atLeast: 0.65 });
  });

  test('tells apart what nobody can say, and lets it pass neither way', () => {
    const inconclusive = /inconclusive: 0\.5 lies between the bounds, so neither is shown; more samples/;
    expect(message(() => expect(half).toHavePassAtK(1, { atLeast: 0.5 }))).toMatch(inconclusive);
    expect(message(() => expect(half).not.toHavePassAtK(1, { atLeast: 0.5 }))).toMatch(inconclusive);
  });

  test.each<[string, unknown, number, number, string]>([
    ['a promise', Promise.resolve(half), 1, 0.5, 'did you forget to await it?'],
    ['a run that lacks samples', result(10, 5, { missing: 3 }), 1, 0.5, 'the run lacks samples'],
    ['a run that was not judged', result(10, 5, { verdicts: { harness_error: 1 } }), 1, 0.5, 'lacks samples'],
    ['a k without an estimate', half, 11, 0.5, 'task t/0 has 10 samples: pass@11 has no estimate'],
    ['a floor in per cent', half, 1, 50, 'a pass@k from 0 to 1'],
  ])('refuses %s, also behind .not', (_, run, k, atLeast, expected) => {
    expect(message(() => expect(run).toHavePassAtK(k, { atLeast }))).toContain(expected);
    expect(message(() => expect(run).not.toHavePassAtK(k, { atLeast }))).toContain(expected);
  });
});
