import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../src/core/verdict.ts';
import { type ProgressState, renderProgress } from '../../../src/report/terminal/progress.ts';

const STATE: ProgressState = {
  done: 4100,
  total: 16_400,
  startedMs: 1000,
  verdicts: { passed: 900, wrong_answer: 3100, timeout: 90, harness_error: 10 },
};

const render = (state: ProgressState, width: number, nowMs = 11_000) =>
  renderProgress(state, { width, color: false, nowMs });

describe('the progress line', () => {
  test('shows bar, count, rate, remaining time and verdicts', () => {
    expect(render(STATE, 160)).toBe(
      '███████░░░░░░░░░░░░░░░░░░░░░░░ 4,100/16,400 25.0 %  410/s  ETA 0:30  harness_error 10  passed 900  wrong_answer 3,100  timeout 90',
    );
  });

  test.each([
    [
      110,
      '██░░░░░░░░░ 4,100/16,400 25.0 %  410/s  ETA 0:30  harness_error 10  passed 900  wrong_answer 3,100  timeout 90',
    ],
    [80, '███░░░░░░░░░░ 4,100/16,400 25.0 %  410/s  ETA 0:30  harness_error 10  passed 900'],
    [60, '4,100/16,400 25.0 %  410/s  ETA 0:30  harness_error 10'],
    [30, '4,100/16,400 25.0 %  410/s  E…'],
  ])('at %i columns leaves the least important out', (width, line) => {
    expect(stringWidth(render(STATE, width))).toBeLessThanOrEqual(width);
    expect(render(STATE, width)).toBe(line);
  });

  test('says how long it has gone on while the first few can not tell how long it will', () => {
    const first = { ...STATE, done: 3, verdicts: { passed: 3 } };
    expect(render(first, 80)).toMatch(/ 3\/16,400 <0\.1 % {2}0\.3\/s {2}0:10 {2}passed 3$/);
    expect(render({ ...first, done: 20, total: 400 }, 80)).toContain('ETA ');
  });

  test('has neither bar nor remaining time while the total is unknown', () => {
    expect(render({ ...STATE, total: null, verdicts: { passed: 4100 } }, 100)).toBe(
      '4,100 samples  410/s  0:10  passed 4,100',
    );
  });

  test('leaves what an earlier run did out of the rate', () => {
    const state = { ...STATE, doneBefore: 4000, verdicts: {} };
    expect(render(state, 45)).toBe('██░░░░░░ 4,100/16,400 25.0 %  10/s  ETA 20:30');
  });

  test('promises nothing before the first sample is done', () => {
    expect(render({ ...STATE, done: 0, verdicts: {} }, 40)).toBe('░░░░░░░░░░░░░░░░░░░ 0/16,400 0.0 %  0:10');
    expect(render({ ...STATE, done: 0, verdicts: {} }, 40, 1000)).toContain('0/16,400 0.0 %  0:00');
  });

  test('is full at the end, and with nothing to do', () => {
    expect(render({ ...STATE, done: 16_400, verdicts: {} }, 60)).toMatch(
      /^█+ 16,400\/16,400 100\.0 % {2}1,640\/s {2}ETA 0:00$/,
    );
    expect(render({ done: 0, total: 0, startedMs: 0, verdicts: {} }, 40)).toMatch(/^█+ 0\/0 /);
  });

  test('never exceeds the width, whatever the state', () => {
    const states = fc.record({
      done: fc.nat(),
      total: fc.option(fc.nat()),
      doneBefore: fc.nat(),
      startedMs: fc.double({ min: 0, max: 1e12, noNaN: true }),
      verdicts: fc.dictionary(fc.constantFrom(...VERDICTS), fc.nat()),
    });
    fc.assert(
      fc.property(
        states,
        fc.integer({ min: 1, max: 220 }),
        fc.boolean(),
        fc.nat(),
        (state, width, color, nowMs) => {
          const line = renderProgress(state, { width, color, nowMs });
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/NaN|Infinity|\n/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
