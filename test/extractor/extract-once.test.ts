import { expect, test } from 'vitest';
import type { Extract } from '../../src/extractor/extract-by.ts';
import { extractOnce } from '../../src/extractor/extract-once.ts';
import { DOUBLE } from '../model/problems.ts';

/** Says how often it was asked. */
function counting(): { readonly extract: Extract; readonly asked: () => number } {
  let asked = 0;
  const extract: Extract = (_, { completion }) => {
    asked += 1;
    return { program: completion.toUpperCase(), trace: { rule: 'whole' }, fault: '' };
  };
  return { extract, asked: () => asked };
}

const sample = (sampleIndex: number) => ({
  taskId: DOUBLE.taskId,
  sampleIndex,
  completion: `s${sampleIndex}`,
});

test('a program is looked for once, and found the same when it is asked for again', () => {
  const { extract, asked } = counting();
  const once = extractOnce(extract, 10);
  const [first, other] = [once(DOUBLE, sample(0)), once(DOUBLE, sample(1))];
  expect(once(DOUBLE, sample(0))).toBe(first);
  expect([first.program, other.program, asked()]).toEqual(['S0', 'S1', 2]);
});

test('a run with too many samples is not remembered at all', () => {
  const { extract, asked } = counting();
  const once = extractOnce(extract, 2);
  for (const index of [0, 1, 2, 0, 1, 2]) expect(once(DOUBLE, sample(index)).program).toBe(`S${index}`);
  expect(asked()).toBe(6);
});
