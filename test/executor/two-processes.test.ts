import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/executor/preflight.ts';
import { withTests } from '../with-tests.ts';
import { problemWith, useExecutor } from './judging.ts';

const { judge, get } = useExecutor({ limits: { timeLimitMs: 1000 } });

const PRINTS = 'def f(x):\n    print(x)\n';

describe('a test that needs more than crosses is told so by the evidence', () => {
  test.each([
    [
      'redirects stdout',
      'import contextlib, io\nout = io.StringIO()\nwith contextlib.redirect_stdout(out):\n    candidate(1)\nassert out.getvalue() == "1\\n"',
      PRINTS,
      'what the program prints',
    ],
    [
      'sets sys.stdout',
      'import sys, io\nkept, sys.stdout = sys.stdout, io.StringIO()\ntry:\n    candidate(1)\n    text = sys.stdout.getvalue()\nfinally:\n    sys.stdout = kept\nassert text == "1\\n"',
      PRINTS,
      'what the program prints',
    ],
    [
      'patches input',
      'from unittest.mock import patch\nwith patch("builtins.input", return_value="7"):\n    assert candidate(1) == 7',
      'def f(x):\n    try: return int(input())\n    except EOFError: return None\n',
      'a builtin that the test replaces',
    ],
    [
      'patches the time',
      'import time\nkept, time.time = time.time, lambda: 5\nr = candidate(1)\ntime.time = kept\nassert r == 5',
      'import time\ndef f(x):\n    return time.time()\n',
      'what the test patches',
    ],
    [
      'passes an object of its own',
      'class Mine: pass\nassert candidate(Mine()) == "Mine"',
      'def f(x):\n    return type(x).__name__\n',
      'a Mine of the test',
    ],
    [
      'compares with a class of the program’s',
      'assert isinstance(candidate(1), Thing)',
      'class Thing: pass\ndef f(x):\n    return Thing()\n',
      'Thing of the program',
    ],
  ])('%s', async (_, body, program, reason) => {
    const problem = problemWith(body);
    const { verdict, evidence } = await judge(program, problem);
    // What the test itself can't hand over is no program's failure.
    expect(verdict).toBe(reason.endsWith('of the test') ? 'harness_error' : 'wrong_answer');
    expect(evidence?.message).toContain(reason);
    expect(evidence?.message).toContain('asks for `judging: shared`.');
    expect(await judge(program, withTests(problem, { judging: 'shared' }))).toMatchObject({
      verdict: 'passed',
    });
  });

  test('and by the preflight, before a run', async () => {
    const problem = problemWith(
      'import contextlib, io\nout = io.StringIO()\nwith contextlib.redirect_stdout(out):\n    candidate(1)\nassert out.getvalue() == "1\\n"',
      { canonicalSolution: '    print(x)\n' },
    );
    await expect(preflight(get(), [problem])).rejects.toThrow(/what the program prints.*`judging: shared`/s);
  });

  test('where everything crosses, it says nothing of the kind', async () => {
    const { evidence } = await judge('def f(x):\n    return x\n', problemWith('assert candidate(1) == 2'));
    expect(evidence?.message).toBe('AssertionError');
  });
});
