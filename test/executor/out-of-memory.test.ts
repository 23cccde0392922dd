import { expect, test } from 'vitest';
import { watchKills } from '../../src/workers/out-of-memory.ts';

test('one lack of memory counts for every process that it may have taken', () => {
  let kills = 3;
  let nowMs = 0;
  const hasRunOut = watchKills(
    () => kills,
    () => nowMs,
  );
  expect(hasRunOut()).toBe(false);
  kills = 4;
  expect([hasRunOut(), hasRunOut()]).toEqual([true, true]);
  nowMs = 59_000;
  expect(hasRunOut()).toBe(true);
  nowMs = 61_000;
  expect(hasRunOut()).toBe(false);
});

test('where nothing is counted nothing is proved', () => {
  expect(
    watchKills(
      () => undefined,
      () => 0,
    )(),
  ).toBe(true);
});
