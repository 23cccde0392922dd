import { describe, expect, test } from 'vitest';
import { hasIsolatedVm, problemWith, useExecutor } from './judging.ts';

/*
 * What a program finds of Node, in an isolate in which there is nothing of Node's. The test is run by a plain Node, so an
 * expression has to be worth the same on both sides.
 */

const { judge } = useExecutor();

async function isWorthTheSame(expression: string): Promise<void> {
  const { verdict, evidence } = await judge(
    `const f = () => (${expression});`,
    problemWith(`assert.deepStrictEqual(f(), ${expression});`),
  );
  expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
}

const nameOfError = (expression: string) =>
  `(() => { try { return [${expression}]; } catch (error) { return error.name; } })()`;

describe.skipIf(!hasIsolatedVm)('a program finds of Node', () => {
  test.each([
    'structuredClone({ a: [1, undefined, { b: null }], d: new Date(5), r: /x/gi, m: new Map([[{ k: 1 }, new Set([1n])]]) })',
    '(() => { const loop = { list: [] }; loop.self = loop; const copy = structuredClone(loop); return [copy.self === copy, copy === loop, copy.list === loop.list]; })()',
    'structuredClone(new (class Point { constructor() { this.x = 1; } get y() { return 2; } })())',
    'structuredClone(new RangeError("far")).message + structuredClone(new RangeError("far")).name',
    nameOfError('structuredClone(() => 1)'),
    nameOfError('structuredClone({ s: Symbol("s") })'),
    'btoa("Hello, w\\u00f6rld") + atob("SGk=") + atob(" S Gk ")',
    nameOfError('btoa("\\u20ac")'),
    nameOfError('atob("a")'),
    '[...new TextEncoder().encode("\\u00e4\\u20ac\\u{1f600}x")]',
    'new TextDecoder().decode(new Uint8Array([239, 187, 191, 195, 164, 226, 130, 172]))',
    'new TextDecoder("utf-8").decode(new Uint8Array([104, 105]).buffer)',
    'Buffer.from("\\u00e4b").toString("hex") + Buffer.from("6869", "hex") + Buffer.concat([Buffer.alloc(2, "ab"), Buffer.from([99])]).toString("base64")',
    'Buffer.byteLength("\\u20ac") + Buffer.from([1, 2, 3, 4]).readUInt32BE(0)',
    'Buffer.isBuffer(require("crypto").createHash("md5").digest()) && require("buffer").Buffer === Buffer',
    '["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "SHA-256"].map((name) => require("crypto").createHash(name).update("Hello ").update("w\\u00f6rld", "utf8").digest("hex"))',
    'require("node:crypto").createHash("md5").update("").digest("base64")',
    'require("crypto").createHash("md5").update(Buffer.from("00ff", "hex")).digest("hex")',
    '["md5", "sha1", "sha256", "sha512"].map((name) => require("crypto").createHmac(name, "key").update("text").digest("hex"))',
    nameOfError('require("crypto").createHash("no-such-digest")'),
    nameOfError('require("crypto").createHash("md5").update(5)'),
    '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(require("crypto").randomUUID()) && crypto.randomUUID().length',
    '(() => { const n = require("crypto").randomInt(3, 5); return n >= 3 && n < 5 && require("crypto").randomBytes(8).length; })()',
    'require("util").format("%s is %d of %i%% %j %s", "x", "5", 7.9, { a: [1] }, "more", "rest")',
    'require("util").inspect({ a: 1, b: [1, "two"] }) + require("util").inspect("text")',
    'require("util").isDeepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] })',
    'require("util").types.isDate(new Date()) && require("util").types.isTypedArray(new Uint8Array())',
    '(() => { const { EventEmitter } = require("events"); const seen = []; const e = new EventEmitter(); e.once("x", (n) => seen.push(n)); e.emit("x", 1); e.emit("x", 2); return seen; })()',
    'require("path").join("a", "..", "b", "c.txt") + require("node:path").extname("x.tar.gz")',
    'typeof require("fs").readFileSync + typeof require("node:child_process").exec + typeof require("readline")',
    'typeof require("perf_hooks").performance.now() + typeof require("timers").setTimeout + (require("process") === process)',
    'typeof __filename + typeof __dirname',
    'new (require("util").TextEncoder)().encode("x").length + require("assert/strict").name.length * 0',
    'typeof require("console").log',
    'Buffer.from("hi").toString() + Buffer.from("hi").length',
  ])('%s', isWorthTheSame);

  test.each([
    ['strictEqual(1, 1)', 'strictEqual(1, "1")'],
    ['equal(1, "1")', 'equal(1, 2)'],
    ['deepStrictEqual({ a: [1, 2] }, { a: [1, 2] })', 'deepStrictEqual({ a: [1] }, { a: ["1"] })'],
    ['deepStrictEqual(new Map([[1, { a: 2 }]]), new Map([[1, { a: 2 }]]))', 'deepStrictEqual([0], [-0])'],
    ['deepEqual({ a: [1] }, { a: ["1"] })', 'deepEqual([1, 2], [1])'],
    ['notDeepStrictEqual([1], [2])', 'notDeepStrictEqual([1], [1])'],
    ['throws(() => null.x, TypeError)', 'throws(() => 1)'],
    ['throws(() => { throw new Error("far"); }, /far/)', 'throws(() => null.x, RangeError)'],
    ['throws(() => { throw new Error("far"); }, { message: "far" })', 'ok(0)'],
    ['match("text", /ex/)', 'fail("on purpose")'],
    ['strict.equal(1, 1)', 'strict.equal(1, "1")'],
  ])('assert.%s, which holds, and assert.%s, which does not', async (right, wrong) => {
    for (const check of [right, wrong])
      await isWorthTheSame(nameOfError(`require("assert").${check} === undefined`));
  });

  test('nothing of the outside world: what is used of it says so', async () => {
    const { verdict, evidence } = await judge(
      'const cluster = require("cluster");\nconst f = () => cluster.fork();',
      problemWith('f();'),
    );
    expect({ verdict, message: evidence?.message }).toEqual({
      verdict: 'runtime_error',
      message: 'Error: cluster.fork is not there: a program has no files, processes or network',
    });
  });

  test('no module that is not there in Node either', async () => {
    const { evidence } = await judge('const f = require("left-pad");', problemWith('f();'));
    expect(evidence?.message).toMatch(
      /^Error: Cannot find module 'left-pad'; a program can require assert, .*crypto, /,
    );
  });

  test('a Buffer that is one for the test as well', async () => {
    const { verdict } = await judge(
      'const f = (text) => Buffer.from(text);',
      problemWith(
        'assert.equal(f("hi").toString(), "hi");\nassert.deepStrictEqual(f("hi"), Buffer.from("hi"));',
      ),
    );
    expect(verdict).toBe('passed');
  });

  test.each([
    'const process = require("process");\nconst f = () => typeof process.argv;',
    'const { performance } = require("perf_hooks");\nconst f = () => typeof performance.timeOrigin.toFixed;',
    'const { setTimeout } = require("timers");\nconst console = require("console");\nconst f = () => typeof setTimeout;',
    'const { setTimeout: wait } = require("timers/promises");\nconst f = () => typeof wait;',
    'const { Buffer } = require("buffer");\nconst crypto = require("crypto");\nconst f = () => typeof crypto.createHash("md5").update(Buffer.from("x")).digest("hex");',
    'class Map {}\nconst Object = 1;\nconst f = () => typeof structuredClone({ a: [1] }).a;',
  ])('what it names as the module does: %s', async (program) => {
    const { verdict, evidence } = await judge(
      program,
      problemWith('assert.match(f(), /^(object|function|string)$/);'),
    );
    expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
  });

  test.each([
    [
      'names of the language for itself',
      'console.log("start");\nconst JSON = 1;\nclass String {}\nconst Object = { log: 1 };\nconst Map = [[1, 2]];\nconst f = () => { console.log({ a: [1] }, "x"); process.stdout.write("y"); return 4; };',
    ],
    [
      'a `get` and a `set` for every object',
      'Object.prototype.get = function (key) { return this[key]; };\nObject.prototype.set = () => 0;\nconst f = () => { console.log("x"); process.stdout.write("y"); performance.now(); require("path"); return { v: 4 }.get("v"); };',
    ],
    [
      'one-letter methods for every object',
      'for (const name of ["a", "f", "g", "k", "m", "n", "p", "q", "t", "w"]) Object.prototype[name] = function () { return this; };\nconst f = () => 4;',
    ],
    [
      'an assign of its own',
      'const assign = Object.assign;\nObject.assign = (...list) => { process.stdout.write("x"); console.log("y"); return assign.apply(Object, list); };\nconst f = () => Object.assign({}, { v: 4 }).v;',
    ],
    [
      'a frozen global object',
      '"use strict";\nObject.freeze(globalThis);\nconst seen = [];\nprocess.state = 2;\nconsole.log = (x) => seen.push(x);\nconst f = () => { console.log(1); return require("util") === require("util") && seen.length + process.state + 1; };',
    ],
    [
      'a console of its own, by its descriptor',
      'const own = Object.getOwnPropertyDescriptor(globalThis, "console");\nconst seen = [];\nObject.defineProperty(globalThis, "console", { ...own, value: { log: (x) => seen.push(x) } });\nconst f = () => { console.log(1); return seen.length + 3; };',
    ],
    [
      'an environment that inherits from the global object',
      'const env = Object.create(globalThis);\nenv.console = { log: () => 1 };\nenv.process = { pid: 3 };\nconst f = () => (env.console !== console && process.pid !== 3 ? env.process.pid + 1 : 0);',
    ],
    [
      'values that throw when they are looked at',
      'const f = () => { console.log({ get x() { throw new Error("no"); } }, new Proxy({}, { ownKeys() { throw 1; } })); console.groupCollapsed("x"); return 4; };',
    ],
    [
      'a class Promise, a class Symbol and a class Number',
      'class Promise {}\nclass Symbol {}\nclass Number {}\nlet ran = 0;\nqueueMicrotask(() => ran++);\nconst id = setTimeout(() => ran++, 1e6);\nclearTimeout(id);\nconst f = () => ran + 3;',
    ],
  ])('its console, timers and modules although it has %s', async (_, program) => {
    const { verdict, evidence } = await judge(program, problemWith('assert.equal(f(), 4);'));
    expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
  });

  test('timers that run while the test waits for something else, and whose errors count', async () => {
    const debounce =
      'const f = (call, ms) => { let timer; return (...list) => { clearTimeout(timer); timer = setTimeout(() => call(...list), ms); }; };';
    const called = problemWith(
      '(async () => { let calls = 0; const late = f(() => calls++, 5); late(); late(); await new Promise((ok) => setTimeout(ok, 60)); assert.equal(calls, 1); })();',
    );
    expect(await judge(debounce, called)).toMatchObject({ verdict: 'passed' });
    const throws = 'const f = () => { setTimeout(() => { throw new RangeError("late"); }, 1); return 4; };';
    expect(await judge(throws, problemWith('assert.equal(f(), 4);'))).toMatchObject({
      verdict: 'runtime_error',
      evidence: { message: 'RangeError: late' },
    });
  });

  test('nothing that it has not named, and names of its own in their place', async () => {
    await isWorthTheSame(
      '(() => { const Buffer = 1; const crypto = { structuredClone: 2 }; return [Buffer, crypto.structuredClone]; })()',
    );
    const { verdict } = await judge(
      'function structuredClone(x) { return "mine"; }\nvar atob = (x) => "mine";\nclass TextEncoder {}\nconst f = () => [structuredClone(1), atob(1), new TextEncoder().encode];',
      problemWith('assert.deepStrictEqual(f(), ["mine", "mine", undefined]);'),
    );
    expect(verdict).toBe('passed');
  });
});
