import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { ONCE } from '../once.ts';
import { testsOf, withChanges, withTests } from '../with-tests.ts';
import { DOUBLING, problemWith, RIGHT, useExecutor, WRONG } from './judging.ts';

/*
 * Every file of test/hostile-tests is a test, not a program: what somebody might send with a call, or hide in a suite, to own the verdicts
 * of others. A test may decide its own job's verdict and nothing else.
 */

const FOLDER = fileURLToPath(new URL('../hostile-tests/', import.meta.url));
const HOSTILE = readdirSync(FOLDER).sort();

const hostileProblem = (file: string): Problem => ({
  ...problemWith('', { tests: { test: readFileSync(FOLDER + file, 'utf8') } }),
  taskId: `hostile/${file}`,
  canonicalSolution: '',
});

/** What it draws, computes and formats depends on much that could have been spoilt. */
const SENSITIVE = problemWith(
  `import decimal, random, time, os, json, sys
assert candidate(2) == 4 and abs(-1) == 1 and len([1, 2]) == 2
assert len(str(decimal.Decimal(1) / decimal.Decimal(7))) == 30
assert [random.Random(5).random() for _ in range(2)][0] == random.Random(5).random()
random.seed(5)
assert random.randint(0, 10 ** 9) == random.Random(5).randint(0, 10 ** 9)
assert time.strftime('%Z', time.localtime(0)) == 'UTC' and os.environ.get('TZ') == 'UTC'
assert json.dumps([1]) == '[1]' and sys.getrecursionlimit() == 1000 and sys.gettrace() is None
assert candidate(0) == 0`,
);

describe.each([
  ['in a suite', false],
  ['that came with a call', true],
])('a hostile test %s', ONCE, (_, ownJudge) => {
  const executor = useExecutor({ limits: { timeLimitMs: 2000 } });
  const judge = (problem: Problem, program: string, own = false) =>
    executor.get().execute({ problem, program, ownJudge: own });

  test.each(HOSTILE)('%s changes no verdict but its own', async (file) => {
    const all = await Promise.all([
      judge(DOUBLING, RIGHT),
      judge(hostileProblem(file), RIGHT, ownJudge),
      judge(DOUBLING, WRONG),
      judge(DOUBLING, RIGHT),
      judge(SENSITIVE, RIGHT),
      judge(SENSITIVE, WRONG),
      judge(DOUBLING, WRONG, true),
      judge(DOUBLING, RIGHT, true),
    ]);
    const [before, , ...after] = all.map(({ verdict }) => verdict);
    expect(before).toBe('passed');
    expect(after, JSON.stringify(all)).toEqual([
      'wrong_answer',
      'passed',
      'passed',
      'wrong_answer',
      'wrong_answer',
      'passed',
    ]);
  });
});

describe('a test that came with a call', ONCE, () => {
  const executor = useExecutor({ limits: { timeLimitMs: 20_000 } });
  const SECRET = '<<expected of another: 7301 and no other>>';
  const HEAD = 12;
  const TAIL_SHA256 = createHash('sha256').update(SECRET.slice(HEAD)).digest('hex');
  // It knows how the secret begins, and how to tell that it has found the rest: its own text is no find.
  const LOOKS = `import ctypes, gc, hashlib, os
LIBC = ctypes.CDLL(None)
READER, WRITER = os.pipe()
HEAD, SIZE = b'${SECRET.slice(0, HEAD)}', ${SECRET.length}

def content(page):
    """Through a pipe: the kernel says no where a program would die."""
    got = LIBC.write(WRITER, ctypes.c_void_p(page), ctypes.c_size_t(4096))
    return os.read(READER, 4096) if got == 4096 else b''

def holds(data):
    at = data.find(HEAD)
    while at >= 0:
        if hashlib.sha256(data[at + len(HEAD):at + SIZE]).hexdigest() == '${TAIL_SHA256}':
            return True
        at = data.find(HEAD, at + 1)
    return False

def found():
    areas = {id(thing) >> 20 for thing in gc.get_objects()} | {id(str(i)) >> 20 for i in range(1000)}
    for area in areas:
        if any(holds(content(page)) for page in range((area - 1) << 20, (area + 2) << 20, 4096)):
            return True
    return False

def check(candidate):
    candidate(1)
    assert found() == EXPECTED
`;
  const looking = (expected: string, own = ''): Problem => ({
    ...withTests(DOUBLING, { test: LOOKS.replace('EXPECTED', expected) + own }),
    taskId: 'looks',
    canonicalSolution: '',
  });

  beforeAll(async () => {
    const secret = withChanges(DOUBLING, {
      taskId: 'secret',
      tests: { test: `SECRET = '${SECRET}'\n${testsOf(DOUBLING).test}` },
    });
    for (const ownJudge of [false, true])
      for (let i = 0; i < 5; i++) await executor.get().execute({ problem: secret, program: RIGHT, ownJudge });
  });

  test('finds no other’s text in its memory, where it finds its own', async () => {
    const look = (problem: Problem) => executor.get().execute({ problem, program: RIGHT, ownJudge: true });
    const own = await look(looking('True', `OWN = '${SECRET}'\n`));
    expect(own.verdict, JSON.stringify(own)).toBe('passed');
    const others = await look(looking('False'));
    expect(others.verdict, JSON.stringify(others)).toBe('passed');
  });
});
