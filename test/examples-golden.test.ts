import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runInProcess } from './cli/in-process.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm run examples` makes these files from the runs beside them. */
const GOLDEN: readonly (readonly [file: string, args: readonly string[]])[] = [
  ['report.html', ['report', 'examples/runs/first', '--format', 'html']],
  [
    'compare.html',
    ['compare', 'examples/runs/first', 'examples/runs/second', '-k', '1,2', '--format', 'html'],
  ],
];

test.each(GOLDEN)('examples/%s is what its command makes, byte for byte, and small', async (name, args) => {
  const { code, stdout } = await runInProcess(ROOT, args);
  expect(code).toBe(0);
  const isSame = stdout === readFileSync(`${ROOT}/examples/${name}`, 'utf8');
  expect(isSame, `examples/${name} is out of date: npm run examples`).toBe(true);
  expect(Buffer.byteLength(stdout)).toBeLessThan(150_000);
});
