import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { DOUBLING } from './judging.ts';

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 1, limits: { timeLimitMs: 1000, outputLimitKiB: 256 } });
});
afterAll(() => executor.close());

const run = (program: string, stdin?: string, limits = {}) =>
  executor.runProgram({ program, limits, ...(stdin === undefined ? {} : { stdin }) });

describe('a whole program', () => {
  test.each([
    ['input()', 'print(input()[::-1])'],
    ['sys.stdin', 'import sys\nprint(sys.stdin.read().strip()[::-1])'],
    ['the bytes of sys.stdin', 'import sys\nprint(sys.stdin.buffer.readline().strip()[::-1].decode())'],
    ['descriptor 0', 'print(open(0).read().strip()[::-1])'],
    ['os.read', 'import os\nos.write(1, os.read(0, 99).strip()[::-1] + b"\\n")'],
    ['a file of its own on descriptor 1', 'out = open(1, "w")\nout.write(input()[::-1] + "\\n")'],
    [
      'a thread that nobody joins',
      'import threading\nthreading.Thread(target=lambda: print(input()[::-1])).start()',
    ],
    ['a main guard', 'if __name__ == "__main__":\n    print(input()[::-1])'],
    ['an exit handler', 'import atexit\natexit.register(lambda: print(input()[::-1]))'],
  ])('reads its input and writes its output by %s', async (_, program) => {
    expect(await run(program, 'abc\n')).toMatchObject({
      ending: 'exited',
      exitCode: 0,
      stdout: 'cba\n',
      stderr: '',
    });
  });

  test('reads every character of its input, as the interpreter does: a carriage return too', async () => {
    const program = 'import sys\nprint(repr(input()), repr(sys.stdin.read()))';
    expect(await run(program, 'a\r\nb\r')).toMatchObject({ stdout: `'a\\r' 'b\\r'\n` });
  });

  test.each([
    ['sys.exit()', 0],
    ['sys.exit(7)', 7],
    ['sys.exit("no")', 1],
    ['os._exit(9)', 9],
    ['raise SystemExit(True)', 1],
    ['1 / 0', 1],
    ['def (', 1],
  ])('%s ends with exit code %i', async (statement, exitCode) => {
    expect(await run(`import os, sys\nprint("x", flush=True)\n${statement}`)).toMatchObject({
      ending: 'exited',
      exitCode,
    });
  });

  test('loses what it has not flushed when it leaves by os._exit, and nothing when it ends', async () => {
    expect(await run('import os\nprint(4)\nos._exit(0)')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await run('import os\nprint(4, flush=True)\nos._exit(0)')).toMatchObject({ stdout: '4\n' });
    expect(await run('print(4)\nraise SystemExit(0)')).toMatchObject({ exitCode: 0, stdout: '4\n' });
  });

  test.each([
    ['open', 'print(open("/dev/stdin").read()[::-1])'],
    ['open of its descriptor', 'print(open("/proc/self/fd/0").read()[::-1])'],
    ['a path', 'import pathlib\nprint(pathlib.Path("/dev/stdin").read_text()[::-1])'],
    ['os.open', 'import os\nprint(os.read(os.open("/dev/fd/0", os.O_RDONLY), 9).decode()[::-1])'],
    ['sys.stdin', 'import sys\nsys.stdin = open("/dev/stdin")\nprint(input()[::-1])'],
    ['/dev/stdout', 'open("/dev/stdout", "w").write(input()[::-1] + "\\n")'],
  ])('finds /dev/stdin and its kind by %s', async (_, program) => {
    expect(await run(program, 'abc')).toMatchObject({ exitCode: 0, stdout: 'cba\n' });
  });

  test('is read as a file: a byte order mark and a coding comment mean what they mean there', async () => {
    expect(await run('\ufeffprint(1)')).toMatchObject({ exitCode: 0, stdout: '1\n' });
    expect(await run('# coding: latin-1\nprint(len("é"))')).toMatchObject({ exitCode: 0, stdout: '2\n' });
  });

  test('may lift the limit of its stack, and no other limit nor anybody else’s', async () => {
    const lifts = 'import os, resource as r\nlimit = (r.RLIM_INFINITY, r.getrlimit(r.RLIMIT_STACK)[1])\n';
    const [soft, hard] = ['r.getrlimit(r.RLIMIT_STACK)[0]', 'limit[1]'];
    const own = `${lifts}r.setrlimit(r.RLIMIT_STACK, (limit[1], limit[1]))\nprint(${soft} == ${hard})`;
    expect(await run(own)).toMatchObject({ stdout: 'True\n' });
    const refused = (call: string) => run(`${lifts}try: ${call}\nexcept (OSError, ValueError): print("no")`);
    expect(await refused('r.setrlimit(r.RLIMIT_AS, limit)')).toMatchObject({ stdout: 'no\n' });
    expect(await refused('r.prlimit(os.getppid(), r.RLIMIT_STACK, limit)')).toMatchObject({ stdout: 'no\n' });
  });

  test('may ask for threads with stacks of any size', async () => {
    const program = `import sys, threading
print(threading.stack_size(512 << 20), threading.stack_size())
sys.setrecursionlimit(10**6)
def deep(n): return n and 1 + deep(n - 1)
threading.stack_size(512 << 20)
thread = threading.Thread(target=lambda: print(deep(50000)))
thread.start()
thread.join()
`;
    expect(await run(program)).toMatchObject({ exitCode: 0, stdout: '0 536870912\n50000\n' });
    expect((await run('import threading\nthreading.stack_size(1)')).stderr).toContain('ValueError');
  });

  test('has its errors apart from its output, with the line where it failed', async () => {
    const { stdout, stderr } = await run('print("said")\n\nraise ValueError("so")');
    expect(stdout).toBe('said\n');
    expect(stderr).toMatch(/^Traceback .*\n {2}File "main.py", line 3, in <module>\nValueError: so\n$/);
  });

  test('keeps what it wrote before its time was up', async () => {
    const outcome = await run('print("begun", flush=True)\nwhile True: pass');
    expect(outcome).toMatchObject({ ending: 'timeout', stdout: 'begun\n' });
    expect(outcome.message).toContain('1000 ms');
  });

  test('has limits of its own where the call says so', async () => {
    expect((await run('while True: pass', '', { timeLimitMs: 200 })).message).toContain('200 ms');
    expect((await run('import time\ntime.sleep(9)', '', { wallLimitMs: 200 })).ending).toBe('timeout');
    expect((await run('x = "a" * (1 << 28)', '', { memoryLimitMiB: 128 })).stderr).toContain('MemoryError');
  });

  test('is stopped by too much output, and cut where only much came back', async () => {
    expect((await run('while True: print("x" * 999)')).ending).toBe('output_limit');
    const outcome = await executor.runProgram({ program: 'print("x" * 5000)', keptKiB: 1 });
    expect(outcome).toMatchObject({ ending: 'exited', stdout: 'x'.repeat(1024), truncated: true });
  });

  test('that dies of a signal says of which', async () => {
    const outcome = await run('import ctypes\nctypes.string_at(0)');
    expect(outcome).toMatchObject({ ending: 'killed', signal: 'SIGSEGV' });
  });

  test('takes a large input whole', async () => {
    const stdin = `${'7 '.repeat(1_000_000)}\n`;
    expect((await run('print(sum(map(int, input().split())))', stdin)).stdout).toBe('7000000\n');
  });

  test('of which nothing is wanted runs all the same; less than nothing can not be wanted', async () => {
    for (const again of [false, true]) {
      const run = { program: 'print(input())', stdin: 'abc\n', again };
      expect(await executor.runProgram({ ...run, keptKiB: 0 })).toMatchObject({
        exitCode: 0,
        truncated: true,
      });
      expect(await executor.runProgram({ ...run, keptKiB: -1 })).toMatchObject({
        ending: 'harness_error',
        message: expect.stringContaining('keptKiB'),
      });
      expect(await executor.runProgram(run)).toMatchObject({ stdout: 'abc\n' });
    }
  });

  test('that is no text is its own fault', async () => {
    expect(await run('print("\ud800")')).toMatchObject({ ending: 'exited', exitCode: 1 });
  });
});

test('judged programs and whole ones share workers, and none sees what is another’s', async () => {
  const judged = (body: string) => executor.execute({ problem: DOUBLING, program: `def f(x):\n${body}` });
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => [
      (await run(`import sys\nprint(input(), sys.stdin.read() == "", ${i})`, `in ${i}`)).stdout,
      (await judged('    import sys\n    return x * 2 if sys.stdin.read() == "" else 0\n')).verdict,
    ]),
  );
  expect(outcomes).toEqual(Array.from({ length: 12 }, (_, i) => [`in ${i} True ${i}\n`, 'passed']));
});

test('a program that closes or fills the line to the judge only ends itself', async () => {
  const closing = await run(
    'import os\nprint("x", flush=True)\nos.closerange(3, 64)\nprint("y", flush=True)\nwhile True: pass',
  );
  expect(closing.stdout).toMatch(/^x\n/);
  const forging = await run(
    'import os, struct\nfor fd in range(3, 64):\n  try: os.write(fd, struct.pack(">I", 7) + b\'{"v":1}\')\n  except OSError: pass\nwhile True: pass',
  );
  expect(['killed', 'timeout']).toContain(forging.ending);
  expect((await run('print(1)')).stdout).toBe('1\n');
});
