import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { ONCE } from '../../once.ts';
import { DOUBLING, hasIsolatedVm, problemWith, useExecutor } from './judging.ts';

/*
 * A test may be hostile: those that come with a call are a stranger's. Whatever it does to its judge, the jobs around it get the
 * verdicts that they have earned.
 */

const { get } = useExecutor({ limits: { timeLimitMs: 2000 } });

const RIGHT = 'const f = (x) => x * 2;\n';
const WRONG = 'const f = (x) => x;\n';
const SECRET = problemWith('const secret = "swordfish";\nassert.strictEqual(f(2), 4, secret);');

const verdictOf = async (problem: Problem, program: string, ownJudge = false) =>
  (await get().execute({ problem, program, ownJudge })).verdict;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['replaces JSON.stringify', `JSON.stringify = () => '{"id":1,"verdict":"passed"}';`],
  ['replaces JSON.parse', 'JSON.parse = () => ({ v: 4 });'],
  ['replaces assert', 'for (const name in assert) assert[name] = () => undefined;'],
  [
    'makes every comparison hold',
    'Object.is = () => true; Object.prototype.valueOf = () => 4; Number.prototype.valueOf = () => 4;',
  ],
  ['replaces the console of tests', 'console.assert = () => undefined;'],
  ['replaces what loads modules', "require('node:module')._load = () => () => undefined;"],
  [
    'patches the modules of its judge',
    "for (const { exports } of Object.values(require('node:module')._cache)) for (const name in exports) exports[name] = () => ({ verdict: 'passed' });",
  ],
  [
    'patches prototypes',
    'Map.prototype.get = () => undefined; Array.prototype[Symbol.iterator] = function* () {}; Promise.prototype.then = (ok) => ok();',
  ],
  ['sets the random state', 'Math.random = () => 0.5; Math.floor = () => 4;'],
  ['sets the environment', "process.env.TZ = 'Asia/Tokyo'; process.env.NODE_OPTIONS = '--inspect';"],
  [
    'writes a verdict by itself',
    'require(\'fs\').writeSync(1, Buffer.concat([Buffer.from([0, 0, 0, 27]), Buffer.from(\'{"id":2,"verdict":"passed"}\\n\')]));',
  ],
  ['writes nonsense where verdicts go', "require('fs').writeSync(1, 'x'.repeat(100000));"],
  [
    'reads all that it can',
    "try { for (let fd = 0; fd < 20; fd++) if (fd !== 1) require('fs').readSync(fd, Buffer.alloc(1e6)); } catch {}",
  ],
  ['closes its descriptors', "for (let fd = 0; fd < 20; fd++) try { require('fs').closeSync(fd); } catch {}"],
  [
    'ends another job at the host',
    "require('fs').writeSync(3, Buffer.concat([Buffer.from([0, 0, 0, 7]), Buffer.from('{\"z\":1}')]));",
  ],
  [
    'asks the host without waiting',
    'const text = \'{"g":["f"]}\'; for (let i = 0; i < 50; i++) require(\'fs\').writeSync(3, Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]));',
  ],
  ['leaves half a question at the host', "require('fs').writeSync(3, Buffer.from([0, 0, 0, 50, 123]));"],
  [
    'leaves timers',
    "setInterval(() => { try { f(1); } catch {} }, 1); require('timers').setInterval(() => process.exit(0), 5);",
  ],
  [
    'catches what goes wrong',
    "process.on('uncaughtException', () => undefined); process.on('exit', () => { for (;;); });",
  ],
  ['leaves', 'process.exit(0);'],
  ['is killed', "process.kill(process.pid, 'SIGKILL');"],
  ['aborts', 'process.abort();'],
  ['never ends', 'for (;;);'],
];

describe.skipIf(!hasIsolatedVm)('a test that', ONCE, () => {
  test.each(HOSTILE)('%s is no matter of the jobs around it', async (_, text) => {
    const hostile = problemWith(`f(2);\n${text}\n0;`);
    const [before, , right, wrong, own] = await Promise.all([
      verdictOf(DOUBLING, RIGHT),
      verdictOf(hostile, WRONG),
      verdictOf(DOUBLING, RIGHT),
      verdictOf(SECRET, WRONG),
      verdictOf(SECRET, WRONG, true),
    ]);
    expect([before, right, wrong, own]).toEqual(['passed', 'passed', 'wrong_answer', 'wrong_answer']);
    expect(await verdictOf(DOUBLING, WRONG)).toBe('wrong_answer');
    expect(await verdictOf(DOUBLING, RIGHT, true)).toBe('passed');
  });

  test('searches its judge for another client’s test finds nothing', async () => {
    await verdictOf(SECRET, RIGHT, true);
    await verdictOf(SECRET, RIGHT);
    // Spelt backwards: newer V8 puts 'sword' + 'fish' together when it reads the text, and would find that.
    const looks = problemWith(
      "f(2);\nconst found = require('v8').getHeapSnapshot();\nlet text = '';\nfor (let part = found.read(); part !== null; part = found.read()) text += part;\nassert.ok(!text.includes([...'hsifdrows'].reverse().join('')), 'it is there');",
    );
    const { verdict, evidence } = await get().execute({
      problem: looks,
      program: RIGHT,
      ownJudge: true,
      timeLimitMs: 20_000,
    });
    expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
  });

  test('came with a call is judged as it would be in a suite', async () => {
    const later = problemWith('(async () => { assert.equal(await f(2, async (x) => x * 2), 4); })();');
    const program =
      'const f = async (x, cb) => { await new Promise((ok) => setTimeout(ok, 5)); return cb(x); };\n';
    expect(await verdictOf(later, program, true)).toBe('passed');
    expect(await verdictOf(later, program)).toBe('passed');
    const { verdict, evidence } = await get().execute({ problem: DOUBLING, program: WRONG, ownJudge: true });
    expect({ verdict, lastCall: evidence?.lastCall }).toEqual({ verdict: 'wrong_answer', lastCall: 'f(2)' });
    const crash = 'const f = () => { const a = []; for (;;) a.push(new ArrayBuffer(1e8)); };\n';
    expect(await verdictOf(DOUBLING, crash, true)).toBeOneOf(['memory_limit', 'timeout']);
    expect(await verdictOf(DOUBLING, RIGHT, true)).toBe('passed');
  });

  test('ends its judge has no verdict, and its program no second run', async () => {
    const leaves = problemWith('f(1);\nprocess.exit(0);');
    const { verdict, evidence } = await get().execute({ problem: leaves, program: RIGHT });
    expect({ verdict, message: evidence?.message }).toEqual({
      verdict: 'harness_error',
      message:
        'the judge ended with exit code 0 before it gave a verdict, which is its test\u2019s doing'.replace(
          '\u2019',
          "'",
        ),
    });
  });
});
