import { describe, expect, test } from 'vitest';
import { hasIsolatedVm, problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor();

const passes = async (program: string, text: string) => {
  const { verdict, evidence } = await judge(program, problemWith(text));
  expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
};

describe.skipIf(!hasIsolatedVm)('a value', () => {
  test.each([
    'undefined',
    'null',
    'NaN',
    '-0',
    'Infinity',
    '-Infinity',
    '1e308',
    '2n ** 100n',
    '-5n',
    '"text \\u2028 \\ud800"',
    'true',
    '[]',
    '[undefined, , 3]',
    '[1, [2, [3]]]',
    '({})',
    '({ a: { b: 1 }, "": 2, 1: 3 })',
    'Object.assign(Object.create(null), { a: 1 })',
    'new Map([[{ k: 1 }, new Set([1, "1", 1n])]])',
    'new Date(86400000)',
    '/a+(?<n>b)/giu',
    'new Uint8Array([1, 255])',
    'new Float64Array([0.5, -0])',
    'new BigInt64Array([1n])',
    'new Uint8Array([7]).buffer',
    'Object(5)',
    'Symbol.iterator',
    'Symbol.for("x")',
    'Symbol.asyncIterator',
    'new Uint8ClampedArray([300])',
    'new Int32Array([-1])',
    '({ ["__proto__"]: 1 })',
    '[[1, "a", null, true, 2n]]',
    'new Array(1000).fill(0).map((_, i) => i / 3)',
  ])('%s arrives as it is, and goes as it is', async (text) => {
    await passes(
      `const f = (x) => x === "make" ? ${text} : [x];`,
      `assert.deepStrictEqual(f("make"), ${text});\nassert.deepStrictEqual(f(${text}), [${text}]);`,
    );
  });

  test('that refers to itself, or twice to the same, keeps its shape', async () => {
    await passes(
      'const f = () => { const loop = { list: [1] }; loop.self = loop; loop.again = loop.list; return loop; };',
      'const loop = f();\nassert(loop.self === loop && loop.again === loop.list);',
    );
  });

  test('of a class of the program is its data and its methods, and knows its class', async () => {
    await passes(
      `class Shape { constructor(name) { this.name = name; } get label() { return this.name.toUpperCase(); } area() { return 0; } }
class Square extends Shape { constructor(side) { super("square"); this.side = side; } area() { return this.side ** 2; } grow() { this.side += 1; return this; } static unit() { return new Square(1); } }
const f = (side) => new Square(side);`,
      `const square = f(2);
assert.equal(square.area(), 4);
assert.equal(square.label, "SQUARE");
assert.deepEqual({ ...square }, { name: "square", side: 2 });
assert.equal(square.grow().grow().side, 4);
assert.equal(square.constructor.name, "Square");
assert(square instanceof Square && square instanceof Shape);
assert.equal(new Square(3).area(), 9);
assert.equal(Square.unit().side, 1);
square.side = 10;
assert.equal(square.area(), 100);`,
    );
  });

  test('with functions in it can be called into, with its own `this`', async () => {
    await passes(
      'const f = () => ({ n: 0, up() { this.n += 1; return this; }, sum: (a, b) => a + b });',
      'const counter = f();\ncounter.up().up();\nassert.equal(counter.n, 2);\nassert.equal(counter.sum(1, 2), 3);',
    );
  });

  test('that is a function remembers what it closed over, and comes home as itself', async () => {
    await passes(
      'let made;\nconst f = (x) => { if (typeof x === "function") return x === made; let n = x; made = () => n++; return made; };',
      'const next = f(5);\nassert.deepEqual([next(), next()], [5, 6]);\nassert.equal(f(next), true);',
    );
  });

  test('that can be iterated is, one request an item', async () => {
    await passes(
      'function* f(n) { for (let i = 0; i < n; i++) yield i; }\nclass Bag { *[Symbol.iterator]() { yield 1; yield 2; } }\nconst bag = () => new Bag();',
      'assert.deepEqual([...f(3)], [0, 1, 2]);\nconst [first] = f(10 ** 9);\nassert.equal(first, 0);\nassert.deepEqual([...bag()], [1, 2]);',
    );
  });

  test('that no encoder makes ends the job as a crash', async () => {
    const { verdict } = await judge(
      'Object.prototype.toJSON = function () { return "v" in this ? { v: { r: 7 } } : this; };\nconst f = (x) => x;',
      problemWith('f([1]);'),
    );
    expect(verdict).toBe('crashed');
  });
});

describe.skipIf(!hasIsolatedVm)('a function of the test’s', () => {
  test('can be called by the program, with values and errors both ways', async () => {
    await passes(
      'const f = (list, each) => { try { return list.map((item) => each(item, { deep: [item] })); } catch (error) { return error.name + ": " + error.message; } };',
      'assert.deepEqual(f([1, 2], (item, { deep }) => item + deep[0]), [2, 4]);\nassert.equal(f([1], () => { throw new TypeError("stop"); }), "TypeError: stop");\nassert.equal(f(["x".repeat(300000)], (text) => text.length)[0], 300000);',
    );
  });

  test('is compared by identity when it comes back', async () => {
    await passes('const f = (g) => g;', 'const own = () => 1;\nassert.strictEqual(f(own), own);');
  });

  test('that calls the program again says that it can not', async () => {
    const again = problemWith('assert.equal(f(() => f(1)), 1);');
    const { verdict } = await judge('const f = (g) => typeof g === "function" ? g() : g;', again);
    expect(verdict).not.toBe('passed');
  });
});

describe.skipIf(!hasIsolatedVm)('promises', () => {
  const later = 'const wait = (ms) => new Promise((ok) => setTimeout(ok, ms));\n';

  test('of the program are settled before the test is over', async () => {
    await passes(
      `${later}async function f(x) { await wait(20); if (x < 0) throw new RangeError("negative"); return x * 2; }`,
      'async function test() {\n  assert.equal(await f(2), 4);\n  await assert.rejects(f(-1), RangeError);\n  assert.deepEqual(await Promise.all([1, 2, 3].map(f)), [2, 4, 6]);\n}\ntest();',
    );
  });

  test('that settle wrongly fail the test, also where nobody awaits it', async () => {
    const floating = problemWith('async function test() {\n  assert.equal(await f(2), 5);\n}\ntest();\n0;');
    const program = `${later}async function f(x) { await wait(20); return x * 2; }`;
    expect(await judge(program, floating)).toMatchObject({
      verdict: 'wrong_answer',
      evidence: { testLine: 3 },
    });
  });

  test('with timers of the test and of the program side by side', async () => {
    await passes(
      `${later}const f = async (ms) => { await wait(ms); return ms; };`,
      'async function test() {\n  const slow = new Promise((ok) => setTimeout(ok, 300, "slow"));\n  assert.equal(await Promise.race([f(10), slow]), 10);\n  assert.equal(await Promise.race([f(3000), slow]), "slow");\n}\ntest();',
    );
  });

  test('and async iterators', async () => {
    await passes(
      `${later}async function* f(n) { for (let i = 0; i < n; i++) { await wait(1); yield i; } }`,
      'async function test() {\n  const seen = [];\n  for await (const item of f(3)) seen.push(item);\n  assert.deepEqual(seen, [0, 1, 2]);\n}\ntest();',
    );
  });
});

describe.skipIf(!hasIsolatedVm)('what programs and tests take for granted', () => {
  test('the libraries that the suites use', async () => {
    await passes(
      "const _ = require('lodash');\nconst md5 = require('js-md5');\nconst f = (text) => md5(_.trim(text));",
      "const _ = require('lodash');\nassert.equal(f(' Hello world '), '3e25960a79dbc69b674cd4ec67a72c62');\nassert(_.isEqual(1, 1));\nassert.equal(require('node:crypto').createHash('md5').update('Hello world').digest('hex'), f('Hello world'));",
    );
  });

  test('timers, microtasks, structuredClone and the like', async () => {
    await passes(
      'const f = async () => { const order = []; setTimeout(() => order.push("timer")); queueMicrotask(() => order.push("job")); await new Promise((ok) => setTimeout(ok, 5)); return order; };',
      '(async () => assert.deepEqual(await f(), ["job", "timer"]))();',
    );
  });

  test('console, process, performance and require can be used, looked at and replaced', async () => {
    await passes(
      `const before = [console, process, performance, require].map((value) => typeof value);
      const same = console === console && globalThis.process === process;
      var performance = { now: () => 7 };
      globalThis.console = { log: (text) => text };
      const f = () => [before, same, performance.now(), console.log("kept"), delete globalThis.process, typeof process];`,
      'assert.deepEqual(f(), [["object", "object", "object", "function"], true, 7, "kept", true, "undefined"]);',
    );
  });

  test('asm.js, which runs as plain JavaScript', async () => {
    await passes(
      'function Module(stdlib, foreign, heap) { "use asm"; var ints = new stdlib.Int32Array(heap); function twice(x) { x = x | 0; ints[0] = x; return (x + (ints[0] | 0)) | 0; } return { twice: twice }; }\nconst f = Module(globalThis, {}, new ArrayBuffer(65536)).twice;',
      'assert.equal(f(21), 42);',
    );
  });

  test('a console, modules and functions of the test beside classes Map and Object of the program’s own', async () => {
    await passes(
      `class Map { get() { return "mine"; } }
      const Object = { assign: () => "mine", hasOwn: () => true };
      const f = (call) => { console.log("shown", process.pid); return [new Map().get(), call(1), require("js-md5") === require("js-md5")]; };`,
      'assert.deepEqual(f((x) => x + 1), ["mine", 2, true]);',
    );
  });

  test('a random number is the same in every run', async () => {
    const spread = problemWith('assert.notEqual(f(), f());\nassert.equal(f.name, "f");');
    const results = await Promise.all(
      [1, 2].map(() =>
        judge('const f = () => { const n = Math.random(); console.log(n); return n; };', spread),
      ),
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    expect(results[0]?.output).toEqual(results[1]?.output);
  });
});
