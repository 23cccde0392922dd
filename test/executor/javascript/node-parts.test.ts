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
  ])('%s', isWorthTheSame);

  test.each([
    ['strictEqual(1, 1)', 'strictEqual(1, "1")'],
    ['equal(1, "1")', 'equal(1, 2)'],
    ['deepStrictEqual({ a: [1, 2] }, { a: [1, 2] })', 'deepStrictEqual({ a: [1] }, { a: ["1"] })'],
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
      'const fs = require("fs");\nconst f = () => fs.readFileSync("/etc/passwd");',
      problemWith('f();'),
    );
    expect({ verdict, message: evidence?.message }).toEqual({
      verdict: 'runtime_error',
      message: 'Error: fs.readFileSync is not there: a program has no files, processes or network',
    });
  });

  test('no module that is not there in Node either', async () => {
    const { evidence } = await judge('const f = require("left-pad");', problemWith('f();'));
    expect(evidence?.message).toMatch(
      /^Error: Cannot find module 'left-pad'; a program can require assert, buffer, /,
    );
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
