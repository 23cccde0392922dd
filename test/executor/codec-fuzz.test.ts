import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

// `npm run bench -- fuzz` does the same a million times.
test('of 20,000 mutated answers, each is a value, an exception of the program’s or a protocol failure', () => {
  const outcome = JSON.parse(
    execFileSync(
      'python3',
      ['-B', path('bench/fuzz_codec.py'), path('sandbox/python'), '20000', '20261130'],
      {
        encoding: 'utf8',
      },
    ),
  ) as { answers: number; value: number; protocol: number; peak_kib: number };
  expect(outcome).toMatchObject({ answers: 20_000 });
  expect(outcome.value).toBeGreaterThan(2_000);
  expect(outcome.protocol).toBeGreaterThan(2_000);
  expect(outcome.peak_kib).toBeLessThan(256 << 10);
});
