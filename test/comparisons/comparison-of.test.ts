import { expect, test } from 'vitest';
import { comparisonOf } from '../../src/comparisons/comparison-of.ts';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';

const task = (outputs: readonly string[], more: Partial<CasesTests> = {}): CasesTests => ({
  kind: 'cases',
  cases: outputs.map((output) => ({ input: '', output })),
  ...more,
});

test('where one case expects a fraction, the whole numbers of the others are measured, too', () => {
  const measured = comparisonOf(task(['2\n', '0.5\n']));
  expect(measured('2.0\n', '2\n')).toBeUndefined();
  expect(measured('3.0\n', '2\n')).toBeDefined();
  const counted = comparisonOf(task(['2\n', '3\n']));
  expect(counted('2.0\n', '2\n')).toEqual({ line: 1, actual: '2.0', expected: '2' });
});

test('a comparison that the task names is the one, and an official rule stands above it', () => {
  const [exact, asApps] = [{ compare: 'exact' }, { compare: 'exact', compareAs: 'apps' }] as const;
  expect(comparisonOf(task(['2\n', '0.5\n'], exact))('2', '2\n')).toBeDefined();
  expect(comparisonOf(task(['2\n', '1\n'], asApps))('1\n2\n', '2\n1\n')).toBeUndefined();
});
