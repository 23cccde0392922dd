import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import { answerReader } from '../../../src/languages/javascript/executor/programs/answer-reader.ts';
import type { ProgramRun } from '../../../src/workers/program-run.ts';
import { hasIsolatedVm } from './judging.ts';

describe.skipIf(!hasIsolatedVm)('a whole program in JavaScript', () => {
  let executor: AnyLanguageExecutor;
  beforeAll(() => {
    const limits = { timeLimitMs: 300, outputLimitKiB: 256, memoryLimitMiB: 96 };
    executor = createExecutor({ workers: 1, limits });
  });
  afterAll(() => executor.close());
  const run = (program: string, over: Partial<ProgramRun> = {}) =>
    executor.runProgram({ language: 'javascript', program, ...over });

  test.each([
    ['an endless loop', 'console.log("begun"); for (;;);', 'CPU time limit of 300 ms'],
    ['one who sleeps', 'console.log("begun"); setTimeout(() => {}, 60000);', 'used no CPU time'],
    [
      'jobs without end',
      'console.log("begun"); (function f() { Promise.resolve().then(f); })();',
      'CPU time',
    ],
    ['immediates without end', 'console.log("begun"); (function f() { setImmediate(f); })();', 'CPU time'],
    ['an end without end', 'console.log("begun"); process.on("exit", () => { for (;;); });', 'CPU time'],
  ])('%s is a timeout, and what it wrote before stays', async (_, program, message) => {
    const outcome = await run(program);
    expect(outcome).toMatchObject({ ending: 'timeout', stdout: 'begun\n' });
    expect(outcome.message).toContain(message);
  });

  test.each([
    ['lines', 'for (;;) console.log("x".repeat(999));'],
    ['one text', 'const s = "x".repeat(2e8); for (;;) process.stdout.write(s);'],
    ['errors', 'for (;;) console.error("x".repeat(999));'],
    ['bytes', 'const b = Buffer.alloc(1e6); for (;;) require("fs").writeSync(1, b);'],
  ])('is stopped by too much output: %s', async (_, program) => {
    expect(await run(program, { limits: { timeLimitMs: 3000 } })).toMatchObject({ ending: 'output_limit' });
  });

  test('is cut where only much came back, and says so', async () => {
    expect(await run('console.log("x".repeat(5000))', { keptKiB: 1 })).toMatchObject({
      ending: 'exited',
      stdout: 'x'.repeat(1024),
      truncated: true,
    });
  });

  test.each([
    ['texts', 'let s = "x"; const a = []; for (;;) { s += s.slice(0, 1 << 20) + "y"; a.push(s + "1"); }'],
    ['buffers', 'const a = []; for (;;) a.push(new Uint8Array(1 << 20).fill(1));'],
    ['a rejection', 'Promise.reject(new Uint8Array(1 << 30));'],
  ])('that asks for too much memory says so: %s', async (_, program) => {
    const outcome = await run(program, { limits: { timeLimitMs: 3000 } });
    expect(outcome).toMatchObject({ failure: 'memory' });
    expect(['exited', 'killed']).toContain(outcome.ending);
  });

  test('may use as much memory as its call says, and no other may', async () => {
    const program = 'console.log(new Uint8Array(200 << 20).fill(1).length >> 20);';
    const tried = [600, 600, 1100, 96].map((memoryLimitMiB) =>
      run(program, { limits: { memoryLimitMiB, timeLimitMs: 3000 } }),
    );
    const outcomes = await Promise.all(tried);
    expect(outcomes.map(({ stdout, failure }) => [stdout, failure])).toEqual([
      ...[1, 2, 3].map(() => ['200\n', undefined]),
      ['', 'memory'],
    ]);
    const tooMuch = await run('new Uint8Array(700 << 20);', { limits: { memoryLimitMiB: 600 } });
    expect(tooMuch.failure).toBe('memory');
  });

  test('that fails says why in one line, and what is no program is told from what goes wrong', async () => {
    expect(await run('console.log(1);\nnull.x;')).toMatchObject({
      exitCode: 1,
      stdout: '1\n',
      reason: "TypeError: Cannot read properties of null (reading 'x')",
    });
    expect((await run('console.log(1);\nnull.x;')).stderr).toMatch(
      /^\/main\.js:2\nnull\.x;\n {5}\^\n\nTypeError/,
    );
    expect((await run('JSON.parse("{")')).failure).toBe('exception');
    expect((await run('Promise.reject(new Error("m"))')).failure).toBe('exception');
    expect((await run('process.on("exit", () => null.x)')).failure).toBe('exception');
    expect((await run('console.error("Error: m"); process.exit(1)')).failure).toBeUndefined();
    expect(await run('let x = ;')).toMatchObject({ exitCode: 1, failure: 'syntax' });
    expect(await run('console.log("\ud800")')).toMatchObject({ exitCode: 1, failure: 'syntax' });
  });

  test('has large inputs and outputs whole, byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => (i * 7 + (i >> 8)) & 0xff));
    const program = `const b = require('fs').readFileSync(0);
      let sum = 0; for (const byte of b) sum = (sum * 31 + byte) % 1000003;
      console.log(b.length, sum); process.stdout.write(b.subarray(0, 1000).toString('base64'));`;
    const sum = bytes.reduce((total, byte) => (total * 31 + byte) % 1_000_003, 0);
    const { stdout } = await run(program, { stdin: bytes, limits: { timeLimitMs: 3000 } });
    expect(stdout).toBe(`${bytes.length} ${sum}\n${bytes.subarray(0, 1000).toString('base64')}`);
  });

  test('in TypeScript runs without its types, or is told what is wrong with them', async () => {
    const typed = (program: string, stdin = '') =>
      executor.runProgram({ language: 'typescript', program, stdin, limits: { timeLimitMs: 3000 } });
    const lines = `import * as readline from 'readline';
const rl: readline.Interface = readline.createInterface({ input: process.stdin });
let timer: NodeJS.Timeout | undefined;
rl.on('line', (line: string): void => console.log(Buffer.from(line).length));`;
    expect(await typed(lines, 'a\nbcd\n')).toMatchObject({ exitCode: 0, stdout: '1\n3\n' });
    expect(await typed('const n: number = "x"; console.log(n);')).toMatchObject({
      exitCode: 1,
      stdout: '',
      failure: 'syntax',
      reason: expect.stringContaining('TS2322'),
    });
  });

  test('is judged by cases, whatever it says of itself', async () => {
    const problem: Problem = {
      ...{ taskId: 'sum', language: 'javascript', prompt: '', canonicalSolution: '' },
      tests: {
        kind: 'cases',
        cases: [
          { input: '1 2\n', output: '3\n' },
          { input: '5 6\n', output: '11\n' },
        ],
      },
    };
    const verdictOf = async (program: string) => (await executor.execute({ problem, program })).verdict;
    const sum = "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);";
    expect(await verdictOf(`${sum} console.log(a + b);`)).toBe('passed');
    expect(await verdictOf(`${sum} console.log(a - b);`)).toBe('wrong_answer');
    expect(await verdictOf(`${sum} console.log(a + b); throw new Error('late');`)).toBe('runtime_error');
    expect(await verdictOf(`${sum} console.log(a + b); (async () => { null.x; })();`)).toBe('runtime_error');
    expect(await verdictOf('let x = ;')).toBe('syntax_error');
    expect(await verdictOf('new Uint8Array(1 << 30);')).toBe('memory_limit');
    expect(await verdictOf('for (;;);')).toBe('timeout');
    expect(await verdictOf("console.log('passed'); process.exit(0);")).toBe('wrong_answer');
  });
});

test('what a host of programs writes is read in whatever pieces it comes, and nonsense is refused', () => {
  const frame = (kind: number, text: string) => {
    const header = Buffer.alloc(5);
    header[0] = kind;
    header.writeUInt32BE(Buffer.byteLength(text), 1);
    return Buffer.concat([header, Buffer.from(text)]);
  };
  const heard: string[] = [];
  const reader = () =>
    answerReader({
      onOutput: (descriptor, bytes) => heard.push(`${descriptor}${bytes.toString()}`),
      onWord: (word) => heard.push(JSON.stringify(word)),
    });
  const { take } = reader();
  for (const byte of Buffer.concat([frame(1, 'ab'), frame(2, 'c'), frame(3, '{"code":0}')]))
    take(Buffer.of(byte));
  expect(heard).toEqual(['1a', '1b', '2c', '{"code":0}']);
  expect(() => reader().take(frame(7, 'x'))).toThrow(RangeError);
  expect(() => reader().take(frame(3, 'x'))).toThrow(RangeError);
  expect(() => reader().take(frame(3, 'null'))).toThrow(RangeError);
  expect(() => reader().take(Buffer.from([1, 255, 255, 255, 255]))).toThrow(RangeError);
  // Said before anybody has asked for it: it would be taken for the next program's.
  expect(() => reader().take(Buffer.concat([frame(3, '{"code":0}'), frame(1, 'forged')]))).toThrow(
    RangeError,
  );
});
