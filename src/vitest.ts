/**
 * An assertion on a run for tests in vitest, from 3.2 on. Import it once, in a test file or a setup file.
 *
 * @example
 * import { runSuite } from 'passk';
 * import 'passk/vitest';
 * import { expect, test } from 'vitest';
 *
 * test('my model still writes code', async () => {
 *   const run = await runSuite({ model: 'openai:my-model', n: 10 });
 *   expect(run).toHavePassAtK(1, { atLeast: 0.3 });
 * }, 600_000);
 */
import { expect } from 'vitest';
import type { GateRule } from './gate/decide-gate.ts';
import { passAtKAssertion } from './runs/results/pass-at-k-assertion.ts';

/** Of `toHavePassAtK`. */
export interface PassAtKFloor extends Partial<Pick<GateRule, 'alpha' | 'power'>> {
  /** pass@k from 0 to 1. */
  readonly atLeast: number;
}

interface PassAtKMatchers {
  /**
   * The run's pass@k, of this very suite sampled again and again, is shown to be at least `atLeast`: what is compared is not the estimate, which
   * half of all runs of a model that is exactly there would miss, but its confidence bounds, as `passk gate --min-pass` does it.
   *
   * - The lower bound (confidence `power`, 0.9) is at least `atLeast`: the assertion holds.
   * - The upper bound (confidence 1 - `alpha`, 0.95) is below it: it fails, and the message says that the model is below.
   * - Neither: it fails, too, for a test that passes when nothing was shown sleeps; but the message says "inconclusive", and that more
   *   samples may decide.
   *
   * `.not.toHavePassAtK` holds where pass@k is shown to be below `atLeast`; what is inconclusive fails there as well.
   *
   * @param k at most the samples a task
   * @throws Error for what is no `RunResult`, for a run that is not complete, and for a k that some task has too few samples for
   * @example
   * expect(await runSuite({ model, n: 20 })).toHavePassAtK(1, { atLeast: 0.3 });
   */
  toHavePassAtK(k: number, floor: PassAtKFloor): void;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration, which this one merges with
  interface Matchers<T = any> extends PassAtKMatchers {} // eslint-disable-line @typescript-eslint/no-explicit-any
}

expect.extend({
  toHavePassAtK(received: unknown, k: number, { atLeast, ...rule }: PassAtKFloor) {
    const { outcome, message } = passAtKAssertion(received, { k, floor: atLeast }, rule);
    return { pass: this.isNot ? outcome !== 'fail' : outcome === 'pass', message: () => message };
  },
});
