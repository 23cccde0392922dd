import { describe, expect, test } from 'vitest';
import type { ProblemChanges } from '../../with-tests.ts';
import { hasIsolatedVm, problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor();

const passes = (program: string, text: string) => passesWith(program, text, {});

const passesWith = async (program: string, text: string, over: ProblemChanges) => {
  const { verdict, evidence } = await judge(program, problemWith(text, over));
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

  test('may call the program in turn, as deep as it likes up to a bound', async () => {
    await passes(
      'const f = (g, x) => typeof g === "function" ? g(x) : g * 2;',
      'assert.equal(f((x) => f(x) + 1, 3), 7);',
    );
    await passes(
      'const f = (g) => g();',
      'const down = (n) => (n === 0 ? 0 : 1 + f(() => down(n - 1)));\nassert.equal(down(100), 100);\nassert.throws(() => down(100000), RangeError);',
    );
  });

  test('knows on whom it is called, how many arguments it takes and what it is called', async () => {
    await passes(
      'const f = (cb) => [cb.call({ n: 5 }, 1), cb.apply({ n: 6 }, [1]), { n: 7, cb }.cb(1), cb.length, cb.name];',
      'assert.deepEqual(f(function add(x) { return this.n + x; }), [6, 7, 8, 1, "add"]);',
    );
  });

  test('is the same each time that it goes', async () => {
    await passes(
      'const all = [];\nconst f = { on: (h) => all.push(h), off: (h) => all.splice(all.indexOf(h), 1), emit: (x) => all.forEach((h) => h(x)) };\nconst same = (a, b) => a === b;',
      'const seen = [];\nconst first = (x) => seen.push(x);\nconst second = (x) => seen.push(-x);\nf.on(first);\nf.on(second);\nf.emit(1);\nf.off(first);\nf.emit(2);\nassert.deepEqual(seen, [1, -1, -2]);\nassert.ok(same(first, first));',
    );
  });

  test('throws what it throws: an error with its data and class, or anything else', async () => {
    await passes(
      'const f = (cb) => { try { return cb(); } catch (e) { return e instanceof TypeError ? [e.name, e.message, e.code, e.list] : e; } };',
      'assert.deepEqual(f(() => { throw Object.assign(new TypeError("no"), { code: "E_NO", list: [1] }); }), ["TypeError", "no", "E_NO", [1]]);\nassert.equal(f(() => { throw "text"; }), "text");\nassert.deepEqual(f(() => { throw { a: 1 }; }), { a: 1 });',
    );
  });

  test('may be async, or a class', async () => {
    await passes(
      'const f = async (cb, K) => (await cb(1)) + new K(2).twice();',
      'class K {\n  constructor(x) {\n    this.x = x;\n  }\n  twice() {\n    return this.x * 2;\n  }\n}\n(async () => assert.equal(await f(async (x) => { await null; return x + 1; }, K), 6))();',
    );
  });
});

describe.skipIf(!hasIsolatedVm)('what else a test hands over', () => {
  test('may be a promise, settled before or later', async () => {
    await passes(
      // A rejection that waits for its handler ends a program in Node, too: so it is handled before anything is awaited.
      'const f = async (p, q, r) => { const no = r.catch((e) => e.message); return [await p, await q, await no]; };',
      '(async () => assert.deepEqual(await f(Promise.resolve([1]), new Promise((ok) => setTimeout(ok, 10, 2)), Promise.reject(new Error("no"))), [[1], 2, "no"]))();',
    );
  });

  test('may be an object with methods and getters, which sees what the program does', async () => {
    await passes(
      'const f = (o) => { o.up(); o.step = 5; o.up(); return [o.n, o.twice, Object.keys(o)]; };\nconst same = (o) => o;',
      'class Counter {\n  constructor() {\n    this.n = 0;\n    this.step = 1;\n  }\n  up() {\n    this.n += this.step;\n  }\n  get twice() {\n    return this.n * 2;\n  }\n}\nconst own = new Counter();\nassert.deepEqual(f(own), [6, 12, ["n", "step"]]);\nassert.equal(own.n, 6);\nassert.strictEqual(same(own), own);',
    );
  });

  test('may be an iterator, a generator, a WeakMap', async () => {
    await passes(
      'const f = (it) => [...it];\nconst g = (map, key) => map.has(key);',
      'assert.deepEqual(f([1, 2].values()), [1, 2]);\nassert.deepEqual(f((function* () { yield 3; })()), [3]);\nassert.deepEqual(f(new Map([[1, 2]]).keys()), [1]);\nassert.equal(g(new WeakMap(), 1), false);',
    );
  });
});

describe.skipIf(!hasIsolatedVm)('a value that is deep', () => {
  const list = (n: number) => `let list = null;\nfor (let i = 0; i < ${n}; i++) list = { next: list, i };\n`;

  test.each([1000, 2000, 5000, 100_000])('crosses both ways, on a fresh worker too: %d nodes', async (n) => {
    await passes(
      `const f = (given) => { let count = 0; for (let at = given; at; at = at.next) count += 1;\n${list(n)}return [count, list]; };`,
      `${list(n)}const [count, made] = f(list);\nassert.equal(count, ${n});\nlet length = 0;\nfor (let at = made; at; at = at.next) length += 1;\nassert.equal(length, ${n});`,
    );
  });

  test.each([
    ['lists in lists', 'let v = []; for (let i = 0; i < 5000; i++) v = [v];'],
    ['maps in maps', 'let v = new Map(); for (let i = 0; i < 1500; i++) v = new Map([["v", v]]);'],
    ['a ring', 'const v = {}; let at = v; for (let i = 0; i < 5000; i++) at = at.next = { i }; at.next = v;'],
  ])('is compared: %s', async (_, make) => {
    await passes(`const f = () => { ${make} return v; };`, `${make}\nassert.deepStrictEqual(f(), v);`);
  });

  test('comes back in the place of an argument', async () => {
    await passesWith(
      'const f = (list) => { let at = list; while (at[0]) at = at[0]; at.push(7); };',
      'let v = [];\nfor (let i = 0; i < 5000; i++) v = [v];\nf(v);\nlet at = v;\nwhile (Array.isArray(at[0])) at = at[0];\nassert.equal(at[0], 7);',
      { tests: { copyBack: true } },
    );
  });
});

test.skipIf(!hasIsolatedVm)('a list has its own named properties, and no methods but its own', async () => {
  await passes(
    'const f = (text) => text.match(/b(c)/);',
    'const found = f("abc");\nassert.deepStrictEqual([found.index, found.input, [...found]], [1, "abc", ["bc", "c"]]);\nassert.throws(() => assert.deepStrictEqual(found, ["bc", "c"]));',
  );
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
