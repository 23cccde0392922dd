import { expect, test } from 'vitest';
import { renderComparison } from '../../../src/report/terminal/terminal-comparison.ts';
import { aComparison, tasksSolved } from '../html/a-comparison.ts';
import { HOSTILE } from '../summaries.ts';

const { comparison } = aComparison([
  ['old', tasksSolved(8, 1)],
  ['new', tasksSolved(8, 8)],
]);
const plain = (width: number) => renderComparison(comparison, { width, color: false });

test('a comparison aligns its figures below their heads', () => {
  expect(plain(100)).toMatch(
    /^ {10}before +after +change +tasks like these +this suite again +p\n {2}pass@1 {2}0\.0625 {2}0\.5000 {2}\+0\.4375 {2}\[-?0\.\d{4}, 0\.\d{4}\] {2}\[-?0\.\d{4}, 0\.\d{4}\] +[<0-9.]+\n/m,
  );
  const [, flips = '', verdicts = ''] = plain(100).split(/\nTasks that flipped|\nVerdicts/);
  expect(flips).toMatch(/^: 7 solved now, 0 not any more\n {2}suite\/1 {2}0 of 2 {2}-> {2}1 of 2\n/);
  expect(verdicts).toBe('\n  passed         1  ->  8  +7\n  wrong_answer  15  ->  8  -7\n');
});

test('a comparison puts intervals and p-values below the scores where it is narrow', () => {
  expect(plain(40)).toMatch(
    /\n {2}pass@1 {2}0\.0625 -> 0\.5000 {2}\+0\.4375\n {4}tasks like these {2}\[.*\]\n {4}this suite again {2}\[.*\]\n {4}p +[<0-9.]+\n/,
  );
});

test('a comparison colours a change that is shown, and only that', () => {
  const clear = aComparison([
    ['old', tasksSolved(40, 2)],
    ['new', tasksSolved(40, 40)],
  ]);
  const colored = renderComparison(clear.comparison, { width: 100, color: true });
  expect(colored).toContain('\u001b[32m+0.4750\u001b[39m');
  const none = aComparison([
    ['old', tasksSolved(8, 4)],
    ['new', tasksSolved(8, 5)],
  ]);
  const change = '+0.0625';
  const uncertain = renderComparison(none.comparison, { width: 100, color: true });
  expect(uncertain).toContain(`  ${change}  [`);
});

test('a comparison names what it leaves out, and lets no text act', () => {
  const quarantined = { ...comparison, quarantine: new Map([['suite/9', HOSTILE]]) };
  const text = renderComparison(
    { ...quarantined, first: { ...comparison.first, path: HOSTILE, model: HOSTILE } },
    { width: 60, color: false },
  );
  expect(text).toContain('quarantined: suite/9');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
});
