import { afterEach, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { createProgramPlaces } from '../../src/languages/python/executor/program-places.ts';
import type { ProgramRun } from '../../src/workers/program-run.ts';
import { NO_SIBLINGS, pythonWith, removeFolders } from './altered-python.ts';
import { alive, killAll, leavesOf, until } from './processes.ts';

let open: AnyLanguageExecutor | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
  removeFolders();
});

function start(options: Parameters<typeof createExecutor>[0] = {}): AnyLanguageExecutor {
  open = createExecutor({ workers: 1, limits: { timeLimitMs: 1000, memoryLimitMiB: 128 }, ...options });
  return open;
}

/** What is the same each time that a program runs. */
async function endingOf(executor: AnyLanguageExecutor, run: ProgramRun) {
  const { ending, exitCode, stdout, stderr, failure, reason, message } = await executor.runProgram(run);
  return { ending, exitCode, stdout, stderr, failure, reason, message };
}

const LONG = 200_000;

const PROGRAMS: readonly (readonly [what: string, program: string])[] = [
  ['reads and writes', 'print(input()[::-1])'],
  ['is empty', ''],
  ['does not compile', 'print(1'],
  ['is no text that Python reads', '# coding: nonsense\nprint(1)'],
  ['has a null character', 'print(1)\0'],
  ['leaves with a code', 'import sys\nprint(input(), file=sys.stderr)\nsys.exit(3)'],
  ['fails', 'def f():\n    return 1 / 0\nf()'],
  ['makes the compiler warn', 'x = "\\d"\nprint(input() is "x")'],
  ['asks the future', 'from __future__ import annotations\ndef f(x: y): return 1\nprint(f.__annotations__)'],
  ['nests deeper than the parser goes', '('.repeat(LONG)],
  ['nests deeper than the compiler goes', `x = ${'-'.repeat(LONG)}1`],
  [
    'is deeper than the compiler goes',
    `print(${Array(LONG / 10)
      .fill('1')
      .join('+')})`,
  ],
  ['knows its name and itself', 'print(__name__, __file__, __doc__)\nimport __main__\nprint(__main__.input)'],
  ['has a traceback with its line', 'x = 1\nraise ValueError(x)'],
  ['takes too much memory', 'x = bytearray(1 << 30)'],
  ['closes all that it finds open', 'import os\nprint(input(), flush=True)\nos.closerange(0, 64)'],
];

describe('a program that is kept for more inputs', () => {
  test.each(PROGRAMS)('and %s comes to the same each time as one that is not', async (_, program) => {
    const executor = start();
    const once = await endingOf(executor, { program, stdin: 'abc\n' }); // and the worker has said that it keeps programs
    for (let i = 0; i < 2; i++)
      expect(await endingOf(executor, { program, stdin: 'abc\n', again: true })).toEqual(once);
    expect(await endingOf(executor, { program, stdin: 'abc\n' })).toEqual(once);
  });

  test('has nothing of one run in the next', async () => {
    const executor = start();
    const program = [
      'import builtins, os, random, sys, json, time',
      'seen = [hasattr(m, "left") for m in (builtins, os, random, sys, json, time)]',
      'print(seen.count(True), random.random(), os.environ.get("LEFT"), len(sys.argv), sys.getrecursionlimit(), input())',
      'for m in (builtins, os, random, sys, json, time): m.left = 1',
      'os.environ["LEFT"] = "1"; sys.argv.append("x"); sys.setrecursionlimit(5000)',
      'json.dumps = print = None',
    ].join('\n');
    const outputs = [];
    for (const stdin of ['a', 'a', 'a'])
      outputs.push((await executor.runProgram({ program, stdin, again: true })).stdout);
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toMatch(/^0 0\.\d+ None 1 1000 a\n$/);
  });

  test.each([
    ['none of the layers', []],
    ['only a file rule', ['landlock'] as const],
    ['no filter of system calls', ['user', 'pid', 'mount', 'net', 'ipc', 'uts', 'landlock'] as const],
  ])('is kept inside %s', async (_, layers) => {
    const executor = start({ layers });
    await executor.runProgram({ program: '' });
    // What a run leaves behind goes; what waits for the next run stays.
    const program = 'import os, sys, time\nif os.fork() == 0:\n    time.sleep(60)\nprint(input())';
    const before = new Set(leavesOf(process.pid));
    for (const stdin of ['a', 'b', 'c'])
      expect(await executor.runProgram({ program, stdin, again: true })).toMatchObject({
        ending: 'exited',
        stdout: `${stdin}\n`,
      });
    expect(leavesOf(process.pid).filter((pid) => !before.has(pid))).toHaveLength(1);
  });

  test('has no descriptor of those who keep it, and can say nothing to them', async () => {
    const executor = start();
    const program = [
      'import os',
      'found = []',
      'for number in range(300):',
      '    try: os.fstat(number); found.append(number)',
      '    except OSError: pass',
      'print(found)',
      'try: print(os.write(3, b"x"))',
      'except OSError as error: print(type(error).__name__)',
    ].join('\n');
    await executor.runProgram({ program: '' });
    for (const again of [true, true, false])
      expect(await executor.runProgram({ program, again })).toMatchObject({
        stdout: '[0, 1, 2, 3]\nOSError\n',
      });
    const files = { a: 'x', b: 'y', c: 'z' };
    const { stdout } = await executor.runProgram({ program, files, again: true });
    expect(stdout).toBe('[0, 1, 2, 3, 40, 41, 42]\nOSError\n');
  });

  test('has as many inputs as it likes', async () => {
    const executor = start();
    await executor.runProgram({ program: '' });
    const runs = Array.from({ length: 40 }, (_, i) =>
      executor.runProgram({ program: 'print(input())', stdin: `${i}\n`, again: true }),
    );
    const outputs = (await Promise.all(runs)).map(({ stdout }) => stdout);
    expect(outputs).toEqual(runs.map((_, i) => `${i}\n`));
  });

  test('is one of many, of which a worker keeps but a few', async () => {
    const executor = start();
    const runs = Array.from({ length: 60 }, (_, i) =>
      executor.runProgram({ program: `print(${i % 12}, input())`, stdin: `${i}\n`, again: true }),
    );
    const outputs = (await Promise.all(runs)).map(({ stdout }) => stdout);
    expect(outputs).toEqual(runs.map((_, i) => `${i % 12} ${i}\n`));
    expect(leavesOf(process.pid).length).toBeLessThanOrEqual(2 + 8);
  });

  test('may have limits, arguments and files of each run', async () => {
    const executor = start();
    const program = 'import sys\nx = bytearray(int(sys.argv[1]) << 20)\nprint(open("a.txt").read())';
    const run = (size: string, memoryLimitMiB: number, content: string) =>
      executor.runProgram({
        program,
        arguments: [size],
        files: { 'a.txt': content },
        limits: { memoryLimitMiB },
        again: true,
      });
    expect(await run('100', 64, 'one')).toMatchObject({ failure: 'memory' });
    expect(await run('100', 256, 'two')).toMatchObject({ stdout: 'two\n' });
    expect(await run('1', 64, 'three')).toMatchObject({ stdout: 'three\n' });
  });

  test('whose compiling takes more than its time is out of time in every run, and the next is none the worse', async () => {
    const executor = start();
    await executor.runProgram({ program: '' });
    const program = 'x = 1\n'.repeat(40_000);
    for (let i = 0; i < 3; i++)
      expect(
        await executor.runProgram({
          program,
          stdin: 'abc',
          limits: { timeLimitMs: 10, memoryLimitMiB: 1024 },
          again: true,
        }),
      ).toMatchObject({ ending: 'timeout' });
    expect(await executor.runProgram({ program: 'print(input())', stdin: 'abc' })).toMatchObject({
      stdout: 'abc\n',
    });
  });

  test('pays in each run for its compiling, as one that is not kept: whatever the order, its time is the same', async () => {
    const executor = start();
    const program = 'x = 1\n'.repeat(40_000);
    const limits = { timeLimitMs: 10_000, memoryLimitMiB: 1024 };
    const { cpuMs: own = 0 } = await executor.runProgram({ program, limits });
    for (let i = 0; i < 3; i++) {
      const { cpuMs } = await executor.runProgram({ program, limits, again: true });
      expect(cpuMs).toBeGreaterThan(own / 4);
    }
  });

  test('is no failure in a run that grants it more than the one that compiled it first', async () => {
    const executor = start();
    await executor.runProgram({ program: '' });
    const program = `${'x = 1\n'.repeat(40_000)}print(input())`;
    const run = { program, stdin: 'abc\n', again: true };
    const memoryLimitMiB = 1024;
    expect(await executor.runProgram({ ...run, limits: { timeLimitMs: 10, memoryLimitMiB } })).toMatchObject({
      ending: 'timeout',
    });
    const enough = { timeLimitMs: 10_000, memoryLimitMiB };
    expect(await executor.runProgram({ ...run, limits: enough })).toMatchObject({ stdout: 'abc\n' });
    const other = { ...run, program: `${program}\n#` };
    expect(await executor.runProgram({ ...other, limits: enough, deadlineMs: 1 })).toMatchObject({
      ending: 'harness_error',
    });
    expect(await executor.runProgram({ ...other, limits: enough })).toMatchObject({ stdout: 'abc\n' });
  });

  test('is not kept where compiling it takes much memory', async () => {
    const executor = start();
    await executor.runProgram({ program: '' });
    const before = leavesOf(process.pid).length;
    const program = `print(input())\nx = [${'1, '.repeat(80_000)}]\ndef f():\n${'    y = {1: [2, (3, 4)]}\n'.repeat(4000)}`;
    const limits = { timeLimitMs: 10_000, memoryLimitMiB: 1024 };
    for (const stdin of ['a', 'b'])
      expect(await executor.runProgram({ program, stdin, limits, again: true })).toMatchObject({
        stdout: `${stdin}\n`,
      });
    expect(leavesOf(process.pid)).toHaveLength(before);
  });

  test.skipIf(process.platform !== 'linux')(
    'is judged all the same when what keeps it is killed between two runs',
    async () => {
      const executor = start();
      const program = 'print(input())';
      await executor.runProgram({ program: '' });
      const before = new Set(leavesOf(process.pid));
      expect(await executor.runProgram({ program, stdin: 'a', again: true })).toMatchObject({
        stdout: 'a\n',
      });
      const keeper = leavesOf(process.pid).filter((pid) => !before.has(pid));
      expect(keeper).toHaveLength(1);
      killAll(keeper, 'SIGKILL');
      await until(() => alive(keeper).length === 0);
      for (const stdin of ['b', 'c'])
        expect(await executor.runProgram({ program, stdin, again: true })).toMatchObject({
          ending: 'exited',
          stdout: stdin === 'b' ? 'b\n' : 'c\n',
        });
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'is compiled in each run where no process can be born as a sibling',
    async () => {
      const executor = start({ python: pythonWith(NO_SIBLINGS) });
      for (const stdin of ['a', 'b'])
        expect(await endingOf(executor, { program: 'print(input())', stdin, again: true })).toMatchObject({
          stdout: `${stdin}\n`,
        });
    },
  );
});

describe('the places of kept programs', () => {
  test('go to the program that was wanted longest ago', () => {
    const places = createProgramPlaces();
    const taken = 'abcdefgh'.split('').map((program) => places.take(program));
    expect(taken.map((place) => place?.isNew === true && place.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(places.take('x'.repeat(1 << 19))).toBeUndefined();
    expect(places.take('a')).toEqual({ number: 1, isNew: false });
    expect(places.take('i')).toEqual({ number: 2, isNew: true });
    expect(places.has('b')).toBe(false);
    expect(places.has('a')).toBe(true);
  });
});
