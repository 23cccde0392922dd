import { describe, expect, test } from 'vitest';
import { DOUBLING, hasIsolatedVm, problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 1000, memoryLimitMiB: 128 } });

describe.skipIf(!hasIsolatedVm)('a program', () => {
  test('that is right has passed, and its cost is known', async () => {
    // Work enough for the kernel's count, which it brings up to date a few ms late.
    const result = await judge('let n = 0;\nwhile (n < 3e7) n += 1;\nconst f = (x) => x * 2;\n');
    expect(result).toMatchObject({ verdict: 'passed' });
    expect(result.evidence).toBeUndefined();
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.wallMs).toBeGreaterThan(0);
    if (process.platform === 'linux') expect(result.maxRssKiB).toBeGreaterThan(1000);
  });

  test.each([
    ['a wrong value', 'const f = (x) => x + 2;', 'wrong_answer', 'Expected values to be strictly equal'],
    ['a call that throws', 'const f = (x) => null.y;', 'runtime_error', 'TypeError: Cannot read properties'],
    ['an unknown name', 'const f = (x) => y;', 'runtime_error', 'ReferenceError: y is not defined'],
    ['loading that throws', 'throw new RangeError("no");', 'runtime_error', 'RangeError: no'],
    ['no such function', 'const g = (x) => x;', 'runtime_error', 'ReferenceError: f is not defined'],
    ['something else by its name', 'const f = 5;', 'runtime_error', 'TypeError: f is not a function'],
    ['no JavaScript', 'const f = (x => {', 'syntax_error', 'SyntaxError'],
    ['an import of nothing', 'import fs from ;\nconst f = (x) => x * 2;', 'syntax_error', 'Unexpected token'],
    ['an endless call', 'const f = (x) => { for (;;); };', 'timeout', 'CPU time limit of 1000 ms'],
    ['endless loading', 'for (;;);', 'timeout', 'CPU time limit of 1000 ms'],
    [
      'growing arrays',
      'const f = () => { const a = []; for (;;) a.push(new Array(1e5).fill(1.5)); };',
      'memory_limit',
      '128 MiB',
    ],
    [
      'array buffers',
      'const f = () => { const a = []; for (;;) a.push(new ArrayBuffer(1e8)); };',
      'memory_limit',
      'allocation failed',
    ],
    [
      'endless output',
      'const f = () => { for (;;) console.log("x".repeat(1e5)); };',
      'output_limit',
      'too much output',
    ],
    ['a huge answer', 'const f = () => "x".repeat(2e7);', 'output_limit', 'larger than 16 MiB'],
    ['leaving', 'const f = () => process.exit(3);', 'exited_early', 'process.exit(3)'],
    ['half a surrogate pair', 'const f = (x) => "\ud800";', 'syntax_error', 'surrogate'],
  ])('with %s is told so', async (_, program, verdict, message) => {
    const result = await judge(`${program}\n`);
    expect({ verdict: result.verdict, message: result.evidence?.message }).toEqual({
      verdict,
      message: expect.stringContaining(message),
    });
  });

  test('that sleeps reaches the limit of time without CPU', async () => {
    const waits = problemWith('(async () => assert.equal(await f(1), 2))();');
    const result = await judge('const f = () => new Promise((ok) => setTimeout(ok, 60_000));\n', waits);
    expect(result).toMatchObject({
      verdict: 'timeout',
      evidence: { message: expect.stringContaining('sleeping') },
    });
  });

  test('that waits for what nobody brings is told why, before its time is over', async () => {
    const waits = problemWith('(async () => assert.equal(await f(1), 2))();');
    const result = await judge('const f = () => new Promise(() => undefined);\n', waits);
    expect(result).toMatchObject({
      verdict: 'timeout',
      evidence: { message: 'waits for a promise that nothing will settle' },
    });
  });
});

describe.skipIf(!hasIsolatedVm)('the evidence', () => {
  test('names the assertion, the last call and its result', async () => {
    const { evidence } = await judge('const f = (x) => x * 2 + (x < 0);\n');
    expect(evidence).toMatchObject({
      exception: 'AssertionError',
      testLine: 4,
      testText: 'assert.deepStrictEqual(f(-3), -6);',
      lastCall: 'f(-3)',
      lastResult: '-5',
    });
  });

  test('names the line of the program that threw, and its class', async () => {
    const program = 'class Odd extends RangeError {}\nconst f = (x) => {\n  throw new Odd("no");\n};\n';
    expect((await judge(program)).evidence).toMatchObject({
      exception: 'RangeError',
      programLine: 3,
      lastCall: 'f(2)',
    });
  });

  test('names the line of the program that does not compile', async () => {
    const { evidence } = await judge('const f = (x) => {\n  return x *;\n};\n');
    expect(evidence).toMatchObject({ exception: 'SyntaxError', programLine: 2 });
  });

  test('keeps what was printed, the beginning of it', async () => {
    const { verdict, output } = await judge(
      'const f = (x) => { console.log("x is", [x]); return x * 2; };\n',
    );
    expect({ verdict, output }).toEqual({
      verdict: 'passed',
      output: { head: expect.stringMatching(/^x is \[ 2 \]\nx is \[ 0 \]/), bytes: expect.any(Number) },
    });
  });
});

describe.skipIf(!hasIsolatedVm)('a test', () => {
  test('that draws its inputs draws the same ones each time', async () => {
    const problem = problemWith('assert.strictEqual(f(Math.random() + Math.floor(2.5)), 0);');
    const first = await judge('const f = (x) => x;\n', problem);
    const again = await judge('const f = (x) => x;\n', problem);
    expect(first.evidence?.lastCall).toMatch(/^f\(2\.\d+\)$/);
    expect(again.evidence?.lastCall).toBe(first.evidence?.lastCall);
  });

  test('that never calls the program gives no verdict, whatever the program is', async () => {
    const vacuous = problemWith('const unused = () => { assert.equal(f(2), 4); };');
    for (const program of ['const f = (x) => x * 2;\n', 'const f = (x) => 0;\n']) {
      expect(await judge(program, vacuous)).toMatchObject({ verdict: 'harness_error', vacuous: true });
    }
  });

  test('that does not compile, or requires what there is not, is no failure of the program', async () => {
    for (const text of ['assert.equal(f(2), ;', "require('left-pad'); assert.equal(f(2), 4);"]) {
      expect((await judge('const f = (x) => x * 2;\n', problemWith(text))).verdict).toBe('harness_error');
    }
  });

  test('finds the way to the program itself where the entry point is no name', async () => {
    const inside = problemWith('assert.equal(new Solution().f(2), 4);', {
      tests: { entryPoint: 'Solution.f' },
    });
    const right = await judge('class Solution { f(x) { return x * 2; } }\n', inside);
    const wrong = await judge('class Solution { f(x) { return x; } }\n', inside);
    expect([right.verdict, wrong.verdict]).toEqual(['passed', 'wrong_answer']);
  });

  test('that calls the program when it is over is no matter of the next program', async () => {
    const leaves = problemWith(
      "assert.equal(f(2), 4);\nrequire('node:timers/promises').setTimeout(20).then(() => f(2));\n0;",
    );
    const slow = problemWith('(async () => assert.equal(await f(2), 4))();');
    const right = 'const f = (x) => x * 2;\n';
    const late = 'const f = (x) => new Promise((ok) => setTimeout(() => ok(x * 2), 60));\n';
    const verdicts = await Promise.all([judge(right, leaves), judge(late, slow)]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });

  test('that leaves something behind which fails later is no matter of the next program either', async () => {
    const slow = problemWith('(async () => assert.equal(await f(2), 4))();');
    const late = 'const f = (x) => new Promise((ok) => setTimeout(() => ok(x * 2), 60));\n';
    for (const left of [
      "require('node:timers/promises').setTimeout(20).then(() => { throw new Error('late'); });\n0;",
      "require('node:timers').setTimeout(() => { throw new Error('late'); }, 20);\n0;",
    ]) {
      const leaves = problemWith(`assert.equal(f(2), 4);\n${left}`);
      const verdicts = await Promise.all([judge('const f = (x) => x * 2;\n', leaves), judge(late, slow)]);
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    }
    const own = problemWith("assert.equal(f(2), 4);\nPromise.reject(new Error('at once'));\n0;");
    expect((await judge('const f = (x) => x * 2;\n', own)).verdict).toBe('wrong_answer');
  });

  test('that ends with an error of its own has found a wrong answer', async () => {
    const throws = problemWith('if (f(2) !== 4) throw new Error("not doubled");');
    const { verdict, evidence } = await judge('const f = (x) => x;\n', throws);
    expect({ verdict, message: evidence?.message }).toEqual({
      verdict: 'wrong_answer',
      message: 'the test ended with Error: not doubled',
    });
  });

  test('can catch what the program throws, by its builtin class or by the program’s own', async () => {
    const program =
      'class Odd extends RangeError {}\nfunction f(x) { if (x) throw new Odd("no"); throw new TypeError("nothing"); }\n';
    const catches = problemWith(
      'assert.throws(() => f(1), RangeError);\nassert.throws(() => f(1), Odd);\nassert.throws(() => f(0), { name: "TypeError", message: "nothing" });',
    );
    expect((await judge(program, catches)).verdict).toBe('passed');
    expect(
      (await judge('function f() { throw new Error("no"); }\nclass Odd {}\n', catches)).verdict,
    ).not.toBe('passed');
  });

  test('can not hide behind a catch that the program was killed', async () => {
    const swallows = problemWith('try { f(1); } catch {}\ntry { f(2); } catch {}');
    expect((await judge('const f = () => process.exit(0);\n', swallows)).verdict).toBe('exited_early');
    expect((await judge('const f = () => "x".repeat(2e7);\n', swallows)).verdict).toBe('output_limit');
  });

  test('uses helpers of the prompt as the prompt has them, not as the program redefines them', async () => {
    const prompt = 'const encode = (text) => [...text].reverse().join("");\nconst f = (text) => {\n';
    const roundTrip = problemWith('assert.equal(f(encode("abc")), "abc");', { prompt });
    expect((await judge(`${prompt}  return encode(text);\n};\n`, roundTrip)).verdict).toBe('passed');
    const cheat = 'let encode = (text) => text;\nconst f = (text) => text;\n';
    expect((await judge(cheat, roundTrip)).verdict).toBe('wrong_answer');
  });

  test('sees changes to its arguments only where the problem asks for it', async () => {
    const text = 'const list = [3, 1, 2];\nf(list);\nassert.deepEqual(list, [1, 2, 3]);';
    const sorts = 'const f = (list) => { list.sort(); };\n';
    expect((await judge(sorts, problemWith(text))).verdict).toBe('wrong_answer');
    expect((await judge(sorts, problemWith(text, { tests: { copyBack: true } }))).verdict).toBe('passed');
  });

  test('gets a CommonJS export as well as a name', async () => {
    expect((await judge('module.exports = { f: (x) => x * 2 };\n')).verdict).toBe('passed');
    expect((await judge('exports.f = function (x) { return x * 2; };\n')).verdict).toBe('passed');
    expect(
      (await judge('const double = (x) => x * 2;\nmodule.exports = function f(x) { return double(x); };\n'))
        .verdict,
    ).toBe('passed');
  });
});

describe.skipIf(!hasIsolatedVm)('what the prompt defines and the test uses', () => {
  test.each([
    ['in a pattern', 'const { same, other } = { same: (x, y) => x === y };'],
    ['behind a comma', 'const one = 1, same = (x, y) => x === y;'],
    ['indented', '  function same(x, y) { return x === y; }'],
    ['by its name alone', 'const same = (x, y) => x === y;'],
  ])("is the prompt's own, %s", async (_, helper) => {
    const problem = problemWith('assert.ok(same(f(2), 4));', { prompt: `${helper}\nconst f = (x) => {\n` });
    expect((await judge(`${helper}\nconst f = (x) => x * 2;\n`, problem)).verdict).toBe('passed');
    const cheat = 'const f = (x) => 7;\nmodule.exports = { same: () => true };\n';
    expect((await judge(cheat, problem)).verdict).toBe('wrong_answer');
  });

  test("is the program's where the prompt only speaks of it", async () => {
    const problem = problemWith('assert.equal(twice(f(1)), 4);', {
      prompt: '// twice has to be there\nconst f = (x) => {\n',
    });
    const program = 'const twice = (x) => x * 2;\nconst f = (x) => x * 2;\n';
    expect((await judge(program, problem)).verdict).toBe('passed');
  });
});

describe.skipIf(!hasIsolatedVm)('TypeScript', () => {
  const typed = { ...DOUBLING, language: 'typescript' as const };

  test('runs without its types, enums and parameter properties and exports included', async () => {
    const program = `enum Factor { Two = 2 }
export class Scale<T extends number> { constructor(private readonly by: T) {} apply(x: number): number { return x * this.by; } }
export function f(x: number): number { return new Scale(Factor.Two).apply(x); }
`;
    expect((await judge(program, typed)).verdict).toBe('passed');
  });

  test('fails on the line of its source', async () => {
    const program =
      'interface A {\n  b: number;\n}\nfunction f(x: number): A {\n  return (null as any).b;\n}\n';
    expect((await judge(program, typed)).evidence).toMatchObject({ programLine: 5 });
  });

  test('that is none is a syntax error', async () => {
    expect((await judge('function f(x: ): number { return 4 }\n', typed)).verdict).toBe('syntax_error');
  });
});
