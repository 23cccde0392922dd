import { afterAll, describe, expect, test } from 'vitest';
import { typeCheckVerdict } from '../../src/languages/typescript/executor/type-check.ts';
import { createTypeChecker } from '../../src/languages/typescript/executor/type-checker.ts';
import { killAll, processesBelow } from './processes.ts';

const checker = createTypeChecker({ workers: 1 });
afterAll(() => checker.close());

const codes = async (program: string, unit?: string) =>
  (await checker.check({ program, ...(unit === undefined ? {} : { test: unit }) })).errors.map(
    ({ code }) => code,
  );

const TEST = `declare var require: any;
const assert = require('node:assert');
assert.deepEqual(half(4), 2);
`;
const HALF = 'function half(n: number): number {\n  return n / 2;\n}\n';

describe('a program', () => {
  test('with right types has no errors', async () => {
    expect(await checker.check({ program: HALF, test: TEST })).toEqual({ errorCount: 0, errors: [] });
  });

  test('with wrong types is told where, and becomes a syntax_error', async () => {
    const check = await checker.check({ program: HALF.replace('n / 2', 'String(n)'), test: TEST });
    expect(check).toEqual({
      errorCount: 1,
      errors: [
        {
          code: 2322,
          part: 'program',
          line: 2,
          message: "Type 'string' is not assignable to type 'number'.",
        },
      ],
    });
    expect(typeCheckVerdict(check)).toEqual({
      verdict: 'syntax_error',
      evidence: {
        message: "TS2322 at line 2: Type 'string' is not assignable to type 'number'.",
        exception: 'TS2322',
        programLine: 2,
      },
    });
  });

  test('that the test can’t use as it does is told which line of the test', async () => {
    const check = await checker.check({
      program: HALF.replace('(n: number)', '(n: number, by: number)'),
      test: TEST,
    });
    expect(check.errors).toMatchObject([{ code: 2554, part: 'test', line: 3 }]);
    expect(typeCheckVerdict(check)?.evidence).toMatchObject({
      message: 'TS2554 at line 3 of the test: Expected 2 arguments, but got 1.',
      testLine: 3,
    });
  });

  test('that is no TypeScript is told so', async () => {
    const check = await checker.check({
      program: 'function half(n: number): number {\n  return n /\n',
      test: TEST,
    });
    expect(typeCheckVerdict(check)?.verdict).toBe('syntax_error');
  });

  test.each([
    ['missing annotations', 'function half(n) { const list = []; list.push(n); return n / 2 }'],
    ['null where a value is declared', 'function half(n: number): number { return n === 0 ? null : n / 2 }'],
    ['names that strict mode forbids', 'function half(n: number) { var package = 2; return n / package }'],
    ['what is new in the language', 'function half(n: number) { return [n].toSorted().at(-1) / 2 }'],
    [
      'the console and timers',
      'function half(n: number) { console.log(n); setTimeout(() => {}, 1); return n / 2 }',
    ],
    ['any', 'function half(n: any): number { return (n as any) / 2 }'],
  ])('is not checked more strictly than MultiPL-E does: %s', async (_, program) => {
    expect(await codes(program, TEST)).toEqual([]);
  });

  test.each([
    ['a module of Node’s', "import { readFileSync } from 'node:fs';", 2591],
    ['a package', "import lodash from 'lodash';", 2307],
    ['the process', 'process.exit(0);', 2591],
    ['a name that the browser’s library has', 'const name = 1;', 2451],
    ['an iteration of what is no list', 'for (const key of { a: 1 }) {}', 2488],
  ])('has no more than the language and the browser: %s', async (_, program, code) => {
    expect(await codes(program)).toContain(code);
  });
});

describe('a cheat', () => {
  test.each([
    ['@ts-nocheck', '// @ts-nocheck\nconst one: number = "one";'],
    ['@ts-ignore', '// @ts-ignore\nconst one: number = "one";'],
    ['@ts-expect-error', '// @ts-expect-error\nconst one: number = "one";'],
    ['@ts-ignore in a block', '/* @ts-ignore */\nconst one: number = "one";'],
  ])('with %s hides nothing', async (_, program) => {
    expect(await codes(program)).toContain(2322);
  });

  test('can’t take the libraries away', async () => {
    const errors = await codes('/// <reference no-default-lib="true"/>\nconst one: number = "one";');
    expect(errors.length).toBeGreaterThan(0);
  });

  test.each(['/etc/passwd', '/etc/hostname', './type-checker.cjs', 'typescript', '../../package.json'])(
    'reads no file: %s',
    async (path) => {
      for (const program of [
        `import * as x from '${path}'; x;`,
        `/// <reference path="${path}" />\n`,
        `/// <reference types="${path}" />\n`,
      ]) {
        const { errors } = await checker.check({ program });
        expect(errors.map(({ code }) => code)).not.toEqual([]);
        expect(JSON.stringify(errors)).not.toMatch(/root:|dependencies/);
      }
    },
  );

  test('leaves nothing behind for the next program', async () => {
    await codes(
      'interface Array<T> { twice(): T[] }\ninterface Window { mine: number }\nvar shared: number;',
    );
    await codes('export {};\ndeclare global { interface String { shout(): string } }');
    expect(await codes('[1].twice(); "a".shout(); window.mine; shared;')).toEqual([2339, 2339, 2339, 2304]);
  });
});

describe('a bomb', () => {
  const bombs = createTypeChecker({ workers: 1, cpuLimitMs: 1000, memoryLimitMiB: 256 });
  afterAll(() => bombs.close());

  const wide = Array.from({ length: 26 }, (_, i) => `'${String.fromCharCode(97 + i)}'`).join(' | ');
  const hole = '$' + '{T}';
  test.each([
    ['a product of unions', `type T = ${wide};\ntype Big = \`${hole.repeat(4)}\`;\nconst x: Big = 'aaaa';`],
    [
      'types that grow without end',
      'type Grow<T extends any[]> = T["length"] extends 99999 ? T : Grow<[...T, ...T, 0]>;\nlet x: Grow<[0]>;',
    ],
    [
      'recursion through two types',
      'type A<T> = { a: B<[T, T]> }; type B<T> = { b: A<[T, T]> };\nlet x: A<0>; let y: A<1>; x = y as any; y = x;',
    ],
    [
      'overloads that try one another',
      `declare function f<T>(g: (x: T) => T): T;\nconst x = ${'f(a => '.repeat(60)}a${')'.repeat(60)};`,
    ],
    ['a nest of 50,000 brackets', `const x = ${'['.repeat(50_000)}${']'.repeat(50_000)};`],
    ['a sum of 20,000 terms', `const x = ${'1 + '.repeat(20_000)}1;`],
    [
      'a union of many objects',
      `type U = ${Array.from({ length: 3000 }, (_, i) => `{ k${i}: ${i}; t: '${i % 50}' }`).join(' | ')};\ndeclare let a: U; declare let b: U & { z: U };\na = b; type K = { [P in keyof (U & U)]: U };\ndeclare let k: K; b = k as any as U & { z: U };`,
    ],
  ])('ends in time, whatever it is judged as: %s', async (_, program) => {
    const check = await bombs.check({ program });
    expect(['syntax_error', 'timeout', 'memory_limit', undefined]).toContain(
      typeCheckVerdict(check)?.verdict,
    );
    expect(await bombs.check({ program: HALF, test: TEST })).toEqual({ errorCount: 0, errors: [] });
  });
});

describe('limits', () => {
  test('of CPU time end a check as timeout, and the next program is checked by a fresh compiler', async () => {
    const impatient = createTypeChecker({ workers: 1, cpuLimitMs: 50 });
    try {
      const program = `${Array.from({ length: 20_000 }, (_, i) => `const v${i} = [${i}].map((x) => ({ x, y: x + ${i} }));`).join('\n')}`;
      const check = await impatient.check({ program });
      expect(check.ended).toBe('timeout');
      expect(typeCheckVerdict(check)).toMatchObject({ verdict: 'timeout' });
      expect(await impatient.version()).toMatch(/^\d+\.\d+\.\d+/);
    } finally {
      await impatient.close();
    }
  });

  test('of memory end a check as memory_limit', async () => {
    const small = createTypeChecker({ workers: 1, memoryLimitMiB: 160, cpuLimitMs: 120_000 });
    try {
      const program = `${Array.from({ length: 150_000 }, (_, i) => `const v${i} = { a${i}: ${i}, b: [${i}, '${i}'] };`).join('\n')}`;
      const check = await small.check({ program });
      expect(check.ended).toBe('memory_limit');
      expect(typeCheckVerdict(check)).toMatchObject({ verdict: 'memory_limit' });
      expect(await codes(HALF)).toEqual([]);
    } finally {
      await small.close();
    }
  });
});

describe.skipIf(process.platform !== 'linux')('a compiler that dies', () => {
  test.each(['SIGKILL', 'SIGABRT', 'SIGSEGV'] as const)(
    'of %s has said nothing about the program, and the next is checked by another',
    async (signal) => {
      const own = createTypeChecker({ workers: 1 });
      try {
        await own.version();
        const program = Array.from(
          { length: 20_000 },
          (_, i) => `const v${i} = [${i}].map((x) => ({ x }));`,
        ).join('\n');
        const check = own.check({ program });
        const dies = expect(check).rejects.toThrow(/compiler ended without an answer/);
        await new Promise((resolve) => setTimeout(resolve, 100));
        killAll(compilers(), signal);
        await dies;
        expect((await own.check({ program: HALF, test: TEST })).errorCount).toBe(0);
      } finally {
        await own.close();
      }
    },
  );
});

function compilers(): number[] {
  return processesBelow(process.pid)
    .filter(({ command }) => command.includes('type-checker.cjs'))
    .map(({ pid }) => pid);
}
