import { expect, test } from 'vitest';
import { adjustHolm } from '../../../src/core/statistics/holm.ts';

test('Holm’s correction multiplies the smallest p-value most, never reorders, never passes 1', () => {
  expect(adjustHolm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(adjustHolm([0.9, 0.8])).toEqual([1, 1]);
  expect(adjustHolm([0.2])).toEqual([0.2]);
  expect(adjustHolm([])).toEqual([]);
});
