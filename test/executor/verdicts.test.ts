import { describe, expect, test } from 'vitest';
import { testsOf, withTests } from '../with-tests.ts';
import { DOUBLING, problemWith, useExecutor } from './judging.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 1000, memoryLimitMiB: 256, outputLimitKiB: 64 } });

describe('a right program', () => {
  test('passes, and its time and memory are recorded', async () => {
    const result = await judge('def f(x):\n    return x * 2\n');
    expect(result.verdict).toBe('passed');
    expect(result.evidence).toBeUndefined();
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.wallMs).toBeGreaterThan(0);
    expect(result.maxRssKiB).toBeGreaterThan(1000);
  });

  test('passes though it prints, and what it printed is kept', async () => {
    const result = await judge(
      'import sys\ndef f(x):\n    print("out", x)\n    sys.stderr.write("err\\n")\n    return x * 2\n',
    );
    expect(result.verdict).toBe('passed');
    expect(result.output).toEqual({ head: 'out 2\nerr\nout 0\nerr\nout -3\nerr\n', bytes: 31 });
  });

  test('does not see a main block of its own run', async () => {
    const result = await judge(
      'def f(x):\n    return x * 2\nif __name__ == "__main__":\n    raise SystemExit(1)\n',
    );
    expect(result.verdict).toBe('passed');
  });

  test('may define dataclasses, which look up their module by name', async () => {
    const program =
      'from __future__ import annotations\nfrom dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef f(x):\n    return P(x).x * 2\n';
    expect((await judge(program)).verdict).toBe('passed');
  });
});

describe('wrong_answer', () => {
  test('names the failing line of the test, the call and its result', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    return x + 2\n');
    expect(verdict).toBe('wrong_answer');
    expect(evidence).toMatchObject({
      exception: 'AssertionError',
      testLine: 3,
      testText: 'assert candidate(0) == 0',
      lastCall: 'f(0)',
      lastResult: '2',
    });
  });

  test('is the verdict when the test stumbles over a result of the wrong type', async () => {
    const problem = problemWith('assert abs(candidate(2) - 4) < 1e-6');
    const { verdict, evidence } = await judge('def f(x):\n    pass\n', problem);
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toContain('the test could not use the result: TypeError');
  });
});

describe('runtime_error', () => {
  test('names the exception and the line of the program that raised it', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    a = [1]\n    return a[x]\n');
    expect(verdict).toBe('runtime_error');
    expect(evidence).toMatchObject({
      message: 'IndexError: list index out of range',
      exception: 'IndexError',
      programLine: 3,
      testText: 'assert candidate(2) == 4',
      lastCall: 'f(2)',
    });
  });

  test("is the verdict for the program's own AssertionError, which is not the test's", async () => {
    const { verdict, evidence } = await judge(
      'def f(x):\n    assert x < 0, "negative only"\n    return x * 2\n',
    );
    expect(verdict).toBe('runtime_error');
    expect(evidence?.message).toBe('AssertionError: negative only');
  });

  test('is the verdict for an exception while loading', async () => {
    const { verdict, evidence } = await judge('import no_such_module\n');
    expect(verdict).toBe('runtime_error');
    expect(evidence).toMatchObject({ exception: 'ModuleNotFoundError', programLine: 1 });
  });

  test('is the verdict when the entry point is missing', async () => {
    const { verdict, evidence } = await judge('def g(x):\n    return x * 2\n');
    expect(verdict).toBe('runtime_error');
    expect(evidence?.message).toBe("NameError: name 'f' is not defined");
  });

  test('is the verdict for endless recursion', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    return f(x)\n');
    expect(verdict).toBe('runtime_error');
    expect(evidence?.exception).toBe('RecursionError');
  });
});

describe('syntax_error', () => {
  test.each([
    ['an unclosed bracket', 'def f(x):\n    return (\n', 'SyntaxError'],
    ['a wrong indentation', 'def f(x):\n    a = 1\n  return a\n', 'IndentationError'],
    ['a null byte', 'def f(x):\n    return x * 2\0\n', 'SyntaxError'],
  ])('is the verdict for %s', async (_, program, exception) => {
    const { verdict, evidence } = await judge(program);
    expect(verdict).toBe('syntax_error');
    expect(evidence?.exception).toBe(exception);
  });

  test('is the verdict for half a surrogate pair, which no source file can hold', async () => {
    expect((await judge('def f(x):\n    return "\ud800"\n')).verdict).toBe('syntax_error');
  });

  test('is the verdict even if the program is gone before the test makes its first call', async () => {
    const late = withTests(DOUBLING, {
      test: `import time\ntime.sleep(0.2)\n${testsOf(DOUBLING).test}`,
    });
    expect((await judge('def f(x):\n    return (\n', late)).verdict).toBe('syntax_error');
  });

  test('is not the verdict when a call raises one', async () => {
    expect((await judge('def f(x):\n    return eval("(")\n')).verdict).toBe('runtime_error');
  });
});

describe('timeout', () => {
  test('is the verdict for a busy loop, at its CPU limit', async () => {
    const { verdict, evidence, cpuMs } = await judge('def f(x):\n    while True: pass\n', DOUBLING, 300);
    expect(verdict).toBe('timeout');
    expect(evidence?.message).toBe('reached its CPU time limit of 300 ms');
    expect(cpuMs).toBeGreaterThanOrEqual(300);
  });

  test('is not the verdict for a program that ends just below its limit, which is tried again alone', async () => {
    const nearly = 'import time\ndef f(x):\n    while time.process_time() < 0.9: pass\n    return x * 2\n';
    const { verdict, cpuMs } = await judge(nearly, DOUBLING, 1000);
    expect(verdict).toBe('passed');
    expect(cpuMs).toBeGreaterThan(850);
  });

  test('is the verdict for a program that ends just beyond its limit', async () => {
    const late = 'import time\ndef f(x):\n    while time.process_time() < 1.1: pass\n    return x * 2\n';
    const { verdict, evidence } = await judge(late, DOUBLING, 1000);
    expect(verdict).toBe('timeout');
    expect(evidence?.message).toMatch(/used 1\d\d\d ms of CPU time, alone; its limit is 1000 ms/);
  });

  test('is the verdict for a busy loop at load time', async () => {
    expect((await judge('while True: pass\n', DOUBLING, 300)).verdict).toBe('timeout');
  });

  test('is the verdict for a sleeper, which uses no CPU time at all', async () => {
    const { verdict, evidence, cpuMs } = await judge('import time\ndef f(x):\n    time.sleep(60)\n');
    expect(verdict).toBe('timeout');
    expect(evidence?.message).toContain('used no CPU time for 1000 ms');
    expect(cpuMs).toBeLessThan(500);
  });

  test('is the verdict when the program makes the test itself run for ever', async () => {
    const problem = problemWith('while candidate(2) != 4: pass');
    expect((await judge('def f(x):\n    return 5\n', problem, 300)).verdict).toBe('timeout');
  });

  test('is the verdict when an endless iterator is returned to a test that lists it', async () => {
    const problem = problemWith('assert list(candidate(2)) == [4]');
    expect(
      (await judge('import itertools\ndef f(x):\n    return itertools.count()\n', problem, 300)).verdict,
    ).toBe('timeout');
  });

  test('can not be caught, blocked or postponed by the program', async () => {
    const program =
      'import signal\nfor s in range(1, 64):\n    try: signal.signal(s, signal.SIG_IGN)\n    except Exception: pass\ndef f(x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass\n';
    expect((await judge(program, DOUBLING, 300)).verdict).toBe('timeout');
  });
});

describe('limits', () => {
  test('memory_limit is the verdict for a program that asks for too much', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    return [0] * 10**9\n');
    expect(verdict).toBe('memory_limit');
    expect(evidence?.exception).toBe('MemoryError');
  });

  test('output_limit is the verdict for a program that floods its output', async () => {
    const { verdict, evidence, output } = await judge('def f(x):\n    while True: print("x" * 1000)\n');
    expect(verdict).toBe('output_limit');
    expect(evidence?.message).toBe('wrote more than 64 KiB of output');
    expect(output?.bytes).toBe(64 * 1024);
    expect(output?.head).toHaveLength(2000);
  });

  test('output_limit is the verdict for a result too large to judge', async () => {
    const { verdict } = await judge('def f(x):\n    return "x" * (20 << 20)\n');
    expect(verdict).toBe('output_limit');
  });
});

describe('the end of a process', () => {
  test('exited_early is the verdict for leaving at once, whatever the exit code', async () => {
    const { verdict, evidence } = await judge('import os\ndef f(x):\n    os._exit(0)\n');
    expect(verdict).toBe('exited_early');
    expect(evidence?.message).toContain('exit code 0');
    expect(evidence?.lastCall).toBe('f(2)');
  });

  test.each([
    'raise SystemExit(0)\n',
    'import sys\nsys.exit()\n',
    'def f(x):\n    exit(0)\n',
    'def f(x):\n    raise SystemExit\n',
  ])('exited_early is the verdict for %j', async (program) => {
    expect((await judge(program)).verdict).toBe('exited_early');
  });

  test('crashed is the verdict for a segmentation fault', async () => {
    const { verdict, evidence } = await judge('import ctypes\ndef f(x):\n    ctypes.string_at(0)\n');
    expect(verdict).toBe('crashed');
    expect(evidence?.message).toContain('SIGSEGV');
  });
});
