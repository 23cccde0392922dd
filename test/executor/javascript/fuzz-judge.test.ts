import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../fixtures/fuzz-judge.cjs', import.meta.url));

test('20,000 programs whose answers are mutated each get a verdict, and the judge stays as it was', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT, '1', '20000'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const counts = Object.values(JSON.parse(stdout) as Record<string, number>);
  expect(counts.reduce((sum, count) => sum + count)).toBe(20_000);
});
