import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createDigestTable } from '../../src/executor/digest-table.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('a digest table', () => {
  test('finds all of 20,000 digests with their values, and none that it was not given', () => {
    const table = createDigestTable();
    for (let i = 0; i < 20_000; i++) table.set(digest(`in ${i}`), i);
    expect(table.size).toBe(20_000);
    for (let i = 0; i < 20_000; i++) {
      if (table.get(digest(`in ${i}`)) !== i) expect.fail(`lost ${i}`);
      if (table.get(digest(`out ${i}`)) !== undefined) expect.fail(`made ${i} up`);
    }
  });

  test('keeps the largest value, zero, and the last of several values', () => {
    const table = createDigestTable();
    table.set(digest('a'), 2 ** 32 - 2);
    table.set(digest('b'), 7);
    table.set(digest('b'), 0);
    expect([table.get(digest('a')), table.get(digest('b')), table.size]).toEqual([2 ** 32 - 2, 0, 2]);
  });

  test('tells digests apart that differ in one of the first 16 bytes only, wherever it is', () => {
    const table = createDigestTable();
    const digests = Array.from({ length: 17 }, (_, i) =>
      Uint8Array.from({ length: 16 }, (_, j) => (i === j ? 1 : 0)),
    );
    for (const [i, one] of digests.entries()) table.set(one, i);
    expect(digests.map((one) => table.get(one))).toEqual(digests.map((_, i) => i));
  });
});
