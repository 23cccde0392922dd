import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import type { ProgramEnding } from '../../../src/workers/program-run.ts';
import { requiredIsolation } from '../../installed.ts';
import { ONCE } from '../../once.ts';
import { hasIsolatedVm } from './judging.ts';

/*
 * Each runs before an honest program on the same worker, which has to read its own input and write its own output. None may break the
 * harness: what a program does is its own fault, or else it would keep clear of its reward.
 */

const ATTACKS: Readonly<Record<string, string>> = {
  'leaves a timer that writes later':
    'setInterval(() => process.stdout.write("late"), 1); setTimeout(() => process.exit(0), 5);',
  'leaves jobs that write later':
    '(function f() { setImmediate(f); process.stdout.write("l"); })(); setTimeout(() => process.exit(0), 5);',
  'never lets go of its end':
    'process.on("exit", () => { process.stdout.write("x"); process.exit(0); }); for (;;) try { process.exit(1); } catch {}',
  'takes the methods of everything away':
    'for (const p of [Object, Array, String, Promise, Map, Function, JSON, Reflect, Uint8Array, Symbol, Date]) for (const k of Object.getOwnPropertyNames(p.prototype ?? p)) try { (p.prototype ?? p)[k] = null; } catch {}\nconsole.log("still");',
  'gives everything a then and a get':
    'Object.prototype.then = (r) => r(5); Object.prototype.get = () => { throw 1; }; Object.prototype.toJSON = () => "forged"; setTimeout(() => console.log("x"), 1);',
  'catches what is set on lists':
    'Object.defineProperty(Array.prototype, 0, { set() { throw 1; }, get() { return 7; } }); setTimeout(() => {}, 1); process.stdout.write("x");',
  'replaces process, console, Buffer and JSON':
    'process = console = Buffer = JSON = Promise = globalThis.setTimeout = null; (async () => {})();',
  'says that it ends, and goes on':
    'process.emit("exit", 0); process.emit("beforeExit"); process.emit("uncaughtException", 1); console.log("on");',
  'throws what throws when it is looked at':
    'throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; }, ownKeys() { throw 3; } });',
  'throws what never ends when it is looked at': 'throw { get stack() { for (;;); } };',
  'rejects with what never ends':
    'Promise.reject(new Proxy(new Error(), { get() { for (;;); }, getPrototypeOf() { for (;;); } }));',
  'rejects with an error whose parts throw':
    'const e = new Error("x"); for (const k of ["name", "message", "stack"]) Object.defineProperty(e, k, { get() { throw 1; } }); Promise.reject(e);',
  'rejects with a symbol': 'Promise.reject(Symbol("x"));',
  'throws a message of 100 MB': 'throw new Error("x".repeat(1e8));',
  'rejects with a message of 100 MB': 'Promise.reject(new Error("x".repeat(1e8)));',
  'writes what is no text': 'process.stdout.write(Object.create(Uint8Array.prototype));',
  'writes bytes that lie about their length':
    'const b = new Uint8Array(4); Object.defineProperty(b, "byteLength", { value: 1e9 }); require("fs").writeSync(1, b);',
  'reads into what is no buffer':
    'require("fs").readSync(0, { buffer: new ArrayBuffer(8), byteOffset: 0, byteLength: 8 }, 0, 1e9, null);',
  'reads beyond its input':
    'const fs = require("fs"); const b = Buffer.alloc(1 << 16); while (fs.readSync(0, b, 0, b.length, 1 << 20) > 0); process.stdout.write(b.subarray(0, 100));',
  'fills its stack where its errors are shown':
    'process.on("uncaughtException", () => { (function f() { f(); })(); }); throw 1;',
  'requires by strange names':
    'for (const n of ["__proto__", "constructor", "../../x", "passk/input", "behind/stream", "global Buffer", "x".repeat(1e6), "\\u0000"]) try { require(n); console.log("got", n); } catch {}',
  'is nested beyond any parser': '('.repeat(100_000),
  'is a text of regular expressions': '/(a+)+$/.test("a".repeat(40) + "b");',
  'makes numbers that V8 can not hold': 'let b = 2n ** 1000000n; for (;;) b *= b;',
  'ends its function early': '}); globalThis.x = 1; console.log("out"); (function () {',
};

describe.skipIf(!hasIsolatedVm)('a program that', ONCE, () => {
  let executor: AnyLanguageExecutor;
  let before: readonly string[] | undefined;
  beforeAll(async () => {
    const limits = { timeLimitMs: 200, outputLimitKiB: 256, memoryLimitMiB: 96 };
    executor = createExecutor({ workers: 1, limits, requireIsolation: requiredIsolation() });
    before = (await run('console.log(1)')).missingLayers;
  });
  afterAll(() => executor.close());
  const run = (program: string, stdin = 'secret of the attacker') =>
    executor.runProgram({ language: 'javascript', program, stdin });

  test.each(Object.entries(ATTACKS))('%s harms nobody but itself', async (_, program) => {
    const attack = run(program);
    const honest = run('process.stdin.on("data", (d) => console.log(String(d), [1, { a: 2 }]));', 'mine');
    const { ending } = await attack;
    const endings: readonly ProgramEnding[] = ['exited', 'killed', 'timeout', 'output_limit'];
    expect(endings).toContain(ending);
    expect(await honest).toMatchObject({
      ending: 'exited',
      exitCode: 0,
      stdout: 'mine [ 1, { a: 2 } ]\n',
      stderr: '',
    });
  });

  test('looks for a way out finds its own world alone', async () => {
    const { stdout } = await run(`
      const tries = {
        process: () => process.constructor.constructor('return process')() === process,
        binding: () => typeof process.binding,
        child: () => require('child_process').execSync('id'),
        files: () => require('fs').readFileSync('/etc/passwd'),
        own: () => require('fs').readFileSync('/proc/self/environ'),
        wasm: () => typeof WebAssembly,
        shared: () => typeof SharedArrayBuffer + typeof Atomics,
        isolate: () => Object.getOwnPropertyNames(globalThis).filter((n) => /ivm|isolate|passk/i.test(n)),
        env: () => Object.keys(process.env),
        worker: () => new (require('worker_threads').Worker)('1', { eval: true }),
        stack: () => { try { null.x; } catch (e) { return /guest|host|sandbox/.test(e.stack); } },
      };
      for (const name in tries) { let got; try { got = tries[name](); } catch { got = 'refused'; } console.log(name, got); }`);
    expect(stdout.split('\n')).toEqual([
      'process true',
      'binding undefined',
      'child refused',
      'files refused',
      'own refused',
      'wasm undefined',
      'shared undefinedundefined',
      'isolate []',
      'env []',
      'worker refused',
      'stack false',
      '',
    ]);
  });

  test('runs in as many layers as judged programs', async () => {
    const [described] = await executor.describeLanguages(['javascript']);
    expect(before).toEqual(described?.missingLayers);
  });
});
