import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { hasSharedData, PROBLEMS } from '../shared-data.ts';
import { testsOf } from '../with-tests.ts';

const SANDBOX = fileURLToPath(new URL('../../sandbox/python', import.meta.url));

const PROVE = `import json, sys
sys.path.insert(0, ${JSON.stringify(SANDBOX)})
from passk_sandbox.compiled_test import CompiledTest, TestError
for line in sys.stdin:
    try:
        print(int(CompiledTest(json.loads(line)).harmless))
    except TestError:
        print(0)
`;

const asText = (problem: Problem) => ({ prompt: problem.prompt, test: testsOf(problem).test });

/** Which of these tests are proved to leave the judge as it was. */
function proved(tests: readonly { readonly prompt?: string; readonly test: string }[]): boolean[] {
  const input = tests
    .map(({ prompt = '', test }) => JSON.stringify({ prompt, test, entry_point: 'f' }))
    .join('\n');
  const said = execFileSync('python3', ['-S', '-c', PROVE], { input, encoding: 'utf8' });
  return said
    .trim()
    .split('\n')
    .map((word) => word === '1');
}

const check = (body: string) => `def check(candidate):\n    ${body.replaceAll('\n', '\n    ')}\n`;

describe('a test is proved to leave the judge as it was', () => {
  test.each([
    'assert candidate(1) == 2',
    'assert abs(candidate([1.5, {"a": (1, None)}])) < 1e-6, f"got {candidate(1)!r:>3}"',
    'import math\nassert math.isclose(candidate(math.pi), 1)',
    'import random\nfor _ in range(100):\n  xs = [random.randint(-9, 9) for _ in range(5)]\n  assert candidate(xs[:]) == sorted(xs)',
    'try:\n  candidate(1)\nexcept (ValueError, TypeError) as error:\n  assert str(error) and error.args[0]\nelse:\n  assert False',
    'from collections import Counter\nassert Counter(candidate("aab")).most_common(1) == [("a", 2)]',
    'seen = {}\nfor i in range(3): seen[i] = candidate(i)\ndel seen[0]\nassert seen == {1: 1, 2: 2}',
    'import copy\nassert candidate(copy.deepcopy([[1]])) == [[1]]',
    'assert type(candidate(1)) is int and type(candidate).__name__ == "function"',
  ])('%s', (body) => {
    expect(proved([{ test: check(body) }])).toEqual([true]);
  });
});

describe('nothing is proved of a test that', () => {
  test.each([
    ['sets an attribute', 'import math\nmath.pi = 3'],
    ['sets one in a loop', 'import math\nfor math.pi in [3]: pass'],
    ['sets one of a function', 'candidate.x = 1'],
    ['deletes one', 'import math\ndel math.pi'],
    ['uses setattr', 'import math\nsetattr(math, "pi", 3)'],
    ['reaches a namespace', 'check.__globals__["candidate"] = 1'],
    ['reaches one by format', 'assert "{0.__globals__}".format(candidate)'],
    ['reaches a frame', '(x for x in [1]).gi_frame.f_builtins["abs"] = len'],
    ['reaches a frame by an exception', 'try: 1/0\nexcept ZeroDivisionError as e: e.__traceback__.tb_frame'],
    ['uses builtins by name', '__builtins__["abs"] = len'],
    ['imports what is not listed', 'import os'],
    ['imports a part of it', 'from sys import modules'],
    ['imports below a package', 'import collections.abc'],
    ['renames what is not listed', 'import sys as s\ns.setrecursionlimit(5)'],
    ['uses sys without importing it', 'sys.setrecursionlimit(5)'],
    ['uses os without importing it', 'os.environ.clear()'],
    ['calls eval', 'eval("1")'],
    ['keeps eval for later', 'f = exec\nf("1")'],
    ['reads globals', 'globals()["x"] = 1'],
    ['makes a class', 'class A: pass'],
    ['makes one by type', 'type("A", (), {"__del__": lambda self: 1})'],
    ['decorates', 'import functools\n@functools.lru_cache\ndef f(): pass'],
    ['leaves a generator', 'def g():\n  try: yield 1\n  finally: candidate(1)\nnext(g())'],
    ['awaits', 'async def g(): pass'],
    ['opens a file', 'open("/tmp/x", "w")'],
    ['uses with', 'with candidate(1) as x: pass'],
    ['changes the decimal context', 'import decimal\ndecimal.getcontext().prec = 1'],
    ['finds subclasses', 'int.__subclasses__()'],
    ['uses getattr', 'getattr(candidate, "__glo" + "bals__")'],
    ['uses operator', 'import operator\noperator.attrgetter("__globals__")(candidate)'],
    ['marks objects by typing', 'import typing\ntyping.final(candidate)'],
    ['hands a name on by vars', 'vars()["x"] = 1'],
    ['matches', 'match candidate(1):\n  case int(x): pass'],
  ])('%s', (_, body) => {
    expect(proved([{ test: check(body) }])).toEqual([false]);
  });

  test('has a prompt that does any of it', () => {
    const prompt = 'import os\nos.environ.clear()\ndef f(x):\n    """doc"""\n';
    expect(proved([{ prompt, test: check('assert candidate(1) == 1') }])).toEqual([false]);
  });
});

describe('of the suites that people use nearly all is proved', () => {
  test('the bundled one whole', async () => {
    const { problems } = await loadSuite('passk-core');
    expect(proved(problems.map(asText)).filter((is) => !is)).toEqual([]);
  });

  test.skipIf(!hasSharedData).each([
    ['humaneval/HumanEval.jsonl.gz', 164, 164],
    ['humaneval_x/python__data__humaneval_python.jsonl.gz', 164, 164],
    ['humanevalpack/python__data__humanevalpack.jsonl.gz', 164, 164],
    ['multipl_e_humaneval/humaneval-python.jsonl.gz', 164, 164],
    ['mbpp/mbpp.jsonl.gz', 974, 971],
    ['mbpp/sanitized-mbpp.json.gz', 427, 426],
    ['mbpp/MbppPlus-v0.1.0.jsonl.gz', 399, 398],
  ])('%s', async (file, tests, expected) => {
    const { problems } = await loadSuite(`${PROBLEMS}/${file}`);
    expect(problems).toHaveLength(tests);
    expect(proved(problems.map(asText)).filter(Boolean).length).toBeGreaterThanOrEqual(expected);
  });
});
