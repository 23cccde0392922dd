import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';

let executor: AnyLanguageExecutor;
let folder: string;
beforeAll(() => {
  executor = createExecutor({ workers: 1, limits: { timeLimitMs: 2000 } });
  folder = mkdtempSync(join(tmpdir(), 'passk-end-'));
});
afterAll(async () => {
  await executor.close();
  rmSync(folder, { recursive: true });
});

const TRACE = 'import sys\ndef trace(*_): return trace\n';

const PROGRAMS: readonly (readonly [what: string, program: string])[] = [
  ['crashes under a trace function of its own', `${TRACE}sys.settrace(trace)\nprint(2)\n1 / 0`],
  ['leaves under one', `${TRACE}sys.settrace(trace)\nprint(2, flush=True)\nraise SystemExit(3)`],
  ['leaves under a profile function of its own', `${TRACE}sys.setprofile(trace)\nprint(2)\nsys.exit(3)`],
  [
    'leaves behind a trace function that fails',
    'import sys\ndef trace(*_):\n    if done: raise KeyError\n    return trace\ndone = False\nsys.settrace(trace)\nprint(2)\ndone = True',
  ],
  ['has no standard output left, and fails', 'import sys\nprint(1, flush=True)\ndel sys.stdout\nsys.exit(3)'],
  ['has none left', 'import sys\nprint(1, flush=True)\nsys.stdout = None'],
  ['has closed it', 'import sys\nprint(1)\nsys.stdout.close()'],
  ['has put something else in its place', 'import sys, io\nprint(1)\nsys.stdout = io.StringIO()\nprint(2)'],
  [
    'prints in a generator that was not run to its end',
    'def f():\n    try: yield 1\n    finally: print("end")\ng = f()\nnext(g)',
  ],
  [
    'prints in a context that was not left',
    'from contextlib import contextmanager\n@contextmanager\ndef f():\n    try: yield\n    finally: print("end")\nc = f()\nc.__enter__()',
  ],
  ['prints in a finalizer', 'word = "end"\nclass A:\n    def __del__(self): print(word)\na = A()\nprint(1)'],
  ['prints in the finalizer of a ring', 'class A:\n    def __del__(self): print("end")\na = A()\na.a = a'],
  [
    'has a file on descriptor 1 that it never closes',
    'f = open(1, "w", closefd=False)\nf.write("x")\nprint(1)',
  ],
  ['prints by weakref.finalize', 'import weakref\nclass A: pass\na = A()\nweakref.finalize(a, print, "end")'],
  ['fails in an exit handler', 'import atexit\natexit.register(lambda: 1 / 0)\nprint(1)'],
  [
    'leaves by an exit handler',
    'import atexit, os\natexit.register(lambda: os._exit(4))\nprint(1, flush=True)',
  ],
  [
    'waits for a thread that fails',
    'import threading\nthreading.Thread(target=lambda: 1 / 0).start()\nprint(1)',
  ],
];

describe('a program ends as under the plain interpreter where it', () => {
  test.each(PROGRAMS)('%s', async (_, program) => {
    const file = join(folder, 'main.py');
    writeFileSync(file, program);
    const { status, stdout } = spawnSync('python3', ['-X', 'utf8', file], { encoding: 'utf8', input: '' });
    for (const again of [false, true, true]) {
      const outcome = await executor.runProgram({ program, again });
      expect({ again, code: outcome.exitCode, stdout: outcome.stdout }).toEqual({
        again,
        code: status,
        stdout,
      });
    }
  });
});

test('a limit of digits holds for literals too, whoever compiles them', async () => {
  const program = `print(len(str(${'9'.repeat(1000)})))`;
  for (const again of [false, true, true]) {
    expect(await executor.runProgram({ program, again, integerDigits: 640 })).toMatchObject({ exitCode: 1 });
    expect(await executor.runProgram({ program, again, integerDigits: 2000 })).toMatchObject({
      stdout: '1000\n',
    });
  }
});

test('as much of the stack is left to a program that is kept as to one that is not', async () => {
  const program = 'def f(n):\n    try: return f(n + 1)\n    except RecursionError: return n\nprint(f(0))';
  const outputs = [];
  for (const again of [false, true, true, false])
    outputs.push((await executor.runProgram({ program, again })).stdout);
  expect(new Set(outputs).size).toBe(1);
});
