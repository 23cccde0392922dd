import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyUnproved } from '../../../src/languages/javascript/executor/proof/proved-test.ts';
import { needsOwnJudge } from '../../../src/languages/javascript/executor/test-payload.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { PROBLEMS } from '../../shared-data.ts';
import { DOUBLING } from './judging.ts';

const ASSERT = "const assert = require('node:assert');\n";
const why = (text: string, prompt = '') => whyUnproved({ prompt, test: ASSERT + text });

describe('a test is proved to leave its judge as it was', () => {
  test.each([
    'assert.deepStrictEqual(f([1, [2]]), { a: 1 });',
    'console.assert(f(2) === 4, "message");',
    'const test = () => { console.assert(JSON.stringify(f(1)) === "[1]") };\ntest();',
    'async function test() { assert.equal(await f(2), 4); await assert.rejects(f(-1), RangeError); }\ntest();',
    'const cases = [[1, 2], [2, 4]];\nfor (let i = 0; i < cases.length; i++) assert.equal(f(cases[i][0]), cases[i][1]);',
    'for (const [input, expected] of [[1, 2]]) assert.equal(f(input), expected);',
    'const seen = [];\nseen[0] = 1;\nf((x) => seen.push(x));\nassert.deepEqual(seen, [1]);',
    'assert.throws(() => f(1), { name: "TypeError" });\nassert.throws(() => f(2), RangeError);',
    'assert.equal(Math.round(f(Math.random())), Object.keys({ a: 1 }).length);',
    'class Point { constructor(x) { this.x = x; } twice() { return this.x * 2; } }\nassert.equal(f(new Point(1)), 2);',
    'const { isDeepStrictEqual } = require("util");\nassert(isDeepStrictEqual(f(1), [1]));',
    'const letters = "abc";\nlet text = "";\nfor (let i = 0; i < 3; i++) text += letters[Math.floor(Math.random() * 3)];\nf(text);',
    'const stack = new Stack();\nstack.push(1);\nassert.equal(stack.peek(), 1);',
  ])('%s', (text) => {
    expect(why(text)).toBeUndefined();
  });
});

describe('a test is not proved', () => {
  test.each([
    ['that replaces a builtin', 'JSON.stringify = () => "{}";'],
    ['that replaces it by an alias', 'const j = JSON;\nj.stringify = () => "{}";'],
    ['that sets something on a prototype', 'Array.prototype.map = () => [];'],
    ['that gets there by a value', '[].constructor.prototype.map = () => [];'],
    ['that gets there by a name that it computes', 'const key = "proto" + "type";\nArray[key].map = 0;'],
    ['that lets the program choose the name', '[][f(1)][f(2)](f(3));'],
    ['that lets the program choose it by a loop', 'for (const k in f(1)) [][k] = 1;'],
    ['with a number that is one only in its own scope', '{ let i = 0; i++; }\n[][i](f(1));'],
    ['that takes it out of a value', 'const { constructor: C } = [];\nC.from = 0;'],
    ['with __proto__', '({}).__proto__.x = 1;'],
    ['with a literal that has a __proto__', 'const o = { __proto__: f };\nf(o);'],
    ['that sets a part of what it got', 'const { map } = f(1);\nmap.x = 1;'],
    ['that sets a part of a method', 'const push = [].push;\npush.x = 1;'],
    ['that chooses the owner of a method', '[].push.call(f, 1);'],
    ['that defines a property', 'Object.defineProperty(Object, "keys", { value: 1 });'],
    ['that does so by an alias', 'const O = Object;\nO.defineProperty(O, "keys", { value: 1 });'],
    ['that assigns to an object of everybody', 'Object.assign(Math, { random: () => 1 });'],
    ['that freezes', 'Object.freeze([].push);'],
    ['with eval', 'eval("1");'],
    ['with Function', 'new Function("return this")();'],
    ['with a function’s constructor', '(() => 0).constructor("return this")();'],
    ['with globalThis', 'globalThis.x = 1;'],
    ['with `this`', 'function g() { this.x = 1; }\ng();'],
    [
      'with `this` in a method, that may be lent',
      'class A { m() { this.x = 1; } }\n[1].forEach(new A().m, f);',
    ],
    [
      'with a class above its own that the program gives',
      'class A extends F { constructor() { super(); this.x = 1; } }\nnew A();',
    ],
    ['that sets a global', 'parseInt = () => 1;'],
    ['that declares a global', '{ let parseInt; }\nparseInt = 1;'],
    ['with the process', 'process.exitCode = 1;'],
    ['that leaves the process by a module', "require('node:process').exit(0);"],
    ['that requires what can do anything', "require('fs').writeSync(1, 'x');"],
    ['that chooses what it requires', 'require(f(1));'],
    ['that passes a module on', 'f(assert);'],
    ['that changes a module', 'assert.equal = () => undefined;'],
    ['that changes the console of tests', 'console.assert = () => undefined;'],
    ['with timers that others set', 'const t = setTimeout(() => 1);\nt._idlePrev._onTimeout = 0;'],
    ['with import()', 'import("node:fs");'],
    ['with `with`', 'with (Math) { random = 1; }'],
    ['with a tagged template', 'f`x`;'],
    ['with arguments', 'function g() { arguments.callee.x = 1; }\ng();'],
    ['that V8 reads otherwise', 'f(1);\n<!-- eval\nnew.target;'],
    ['that is no JavaScript', 'assert.equal(f(1), ;'],
  ])('%s', (_, text) => {
    expect(why(text)).toBeTypeOf('string');
  });

  test('whose prompt is not harmless', () => {
    expect(why('assert(f(1));', 'Array.prototype.last = 1;\nconst f = (x) => {\n')).toMatch(/the prompt/);
    expect(why('assert(f(1));', '}); process.exit(); (function () {')).toMatch(/the prompt/);
    expect(why('assert(f(1));', 'const same = (x, y) => x === y;\nconst f = (x) => {\n')).toBeUndefined();
  });
});

test('a test that came with a call has a judge of its own, proved or not', () => {
  const job = { problem: DOUBLING, program: '' };
  expect(needsOwnJudge(job)).toBe(false);
  expect(needsOwnJudge({ ...job, ownJudge: true })).toBe(true);
});

test.each(['javascript', 'typescript'] as const)('every bundled %s problem is proved', async (language) => {
  const { problems } = await loadSuite('passk-core', { language });
  expect(
    problems.filter((problem) => needsOwnJudge({ problem, program: '' })).map(({ taskId }) => taskId),
  ).toEqual([]);
});

test.each([
  ['HumanEvalPack', 'humanevalpack/js__data__humanevalpack.jsonl.gz', 0],
  ['HumanEval-X', 'humaneval_x/js__data__humaneval_js.jsonl.gz', 0],
  ['MultiPL-E, JavaScript', 'multipl_e_humaneval/humaneval-js.jsonl.gz', 1], // which is no JavaScript
  ['MultiPL-E, TypeScript', 'multipl_e_humaneval/humaneval-ts.jsonl.gz', 0],
])('of %s all tests but so many are proved', async (_, path, unproved) => {
  if (!existsSync(join(PROBLEMS, path))) return;
  const { problems } = await loadSuite(join(PROBLEMS, path));
  expect(problems.filter((problem) => needsOwnJudge({ problem, program: '' }))).toHaveLength(unproved);
});
