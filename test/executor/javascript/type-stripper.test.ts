import { afterAll, expect, test } from 'vitest';
import { hasModules } from '../../../src/languages/javascript/executor/strip-types.ts';
import { createTypeStripper } from '../../../src/languages/javascript/executor/type-stripper.ts';

const LIMIT_MS = 1500;

const stripper = createTypeStripper(LIMIT_MS);
afterAll(() => stripper.close());

test('a program loses its types, or is none', async () => {
  expect(await stripper.strip('const two: number = 2;')).toEqual({ code: 'const two = 2;' });
  expect(await stripper.strip('\nconst two: = 2;')).toMatchObject({ error: { line: 2 } });
});

test.each([
  ['import x from "y";', true],
  ['f();export const a = 1;', true],
  ['}\n\n  export { a }', true],
  ['const later = () => import("fs");', true],
  ['const imports = 1;', false],
  ['// import', false],
])('whether a program has modules is seen: %j', (program, expected) => {
  expect(hasModules(program)).toBe(expected);
});

test('a program of a million empty lines is looked through once, not once from each of them', () => {
  const before = process.cpuUsage();
  expect(hasModules('\n'.repeat(1e6))).toBe(false);
  // It took a quarter of an hour.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

test('a program that the parser tries in every possible way is stopped, and holds nobody up', async () => {
  const bomb = `const a = ${'<any>('.repeat(40)}1${')'.repeat(40)};`;
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 10);
  const [ended, next] = await Promise.all([stripper.strip(bomb), stripper.strip('let x: any;')]);
  clearInterval(clock);
  expect(ended).toEqual({ ended: 'timeout' });
  expect(next).toEqual({ code: 'let x;' });
  expect(turns).toBeGreaterThan(5);
});
