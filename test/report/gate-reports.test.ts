import { describe, expect, test } from 'vitest';
import { renderGateJunit, renderGateMarkdown } from '../../src/report/gate-report.ts';
import { renderJunitReport } from '../../src/report/junit/junit-report.ts';
import { renderCurve } from '../../src/report/terminal/curve.ts';
import { FINISHED } from './summaries.ts';

describe('JUnit', () => {
  test('has a test case a task: unsolved fails, a failing harness is an error, no sample is skipped', () => {
    const tasks = [
      { taskId: 'a<1>', n: 2, c: 1, verdicts: { passed: 1, timeout: 1 } },
      { taskId: 'b', n: 2, c: 0, verdicts: { wrong_answer: 2 } },
      { taskId: 'c', n: 1, c: 1, verdicts: { passed: 1, harness_error: 1 } },
      { taskId: 'd', n: 0, c: 0, verdicts: {} },
    ];
    const xml = renderJunitReport({ ...FINISHED, tasks });
    expect(xml).toContain('tests="4" failures="1" errors="1" skipped="1"');
    expect(xml).toContain('name="a&#60;1&#62;"></testcase>');
    expect(xml).toContain('message="0 of 2 passed: wrong_answer 2"');
  });

  test('shows what is quarantined as skipped, and holds no character that XML has not', () => {
    const xml = renderGateJunit(
      [{ name: 'pass@1', outcome: 'pass', text: '' }],
      [{ taskId: 't/\u0000', reason: '"slow"\u001b' }],
    );
    expect(xml).toContain('<skipped message="&#34;slow&#34;\\x1b"/>');
    expect(xml).not.toContain('\u0000');
  });
});

test('the step summary lists remarks without letting them be markup', () => {
  expect(renderGateMarkdown('t', [], ['Quarantined: <b>'])).toContain('- Quarantined: &#60;b&#62;');
});

test('a curve shows every k of a short run and a selection of a long one', () => {
  const point = (k: number) => ({ k, value: 0.5, low: 0.4, high: 0.6, suiteLow: null, suiteHigh: null });
  const style = { width: 100, color: false };
  const curve = (n: number) => Array.from({ length: n }, (_, i) => point(i + 1));
  const lines = (n: number) => renderCurve(curve(n), style).match(/pass@/g);
  expect(lines(20)).toHaveLength(20);
  expect(lines(200)?.length).toBeLessThanOrEqual(30);
  expect(renderCurve([], style)).toContain('No curve');
});

test('a curve has its bar where there is room, then both intervals, then one', () => {
  const curve = [{ k: 1, value: 0.5, low: 0.4, high: 0.6, suiteLow: 0.45, suiteHigh: 0.55 }];
  const row = (width: number) => renderCurve(curve, { width, color: false }).trimEnd().split('\n').at(-1);
  expect(row(80)).toBe('  pass@1  0.5000  [0.4000, 0.6000]  [0.4500, 0.5500]  ░░░░░░░░░░──█───');
  expect(row(60)).toBe('  pass@1  0.5000  [0.4000, 0.6000]  [0.4500, 0.5500]');
  expect(row(40)).toBe('  pass@1  0.5000  [0.4000, 0.6000]');
});
