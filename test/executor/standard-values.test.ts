import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';
import { passesInOneProcess } from './one-process.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 3000 } });

const HEAD = 'import collections, copy, datetime, decimal, fractions, math, sys, types\n';

/** [what, what the program returns, what the test says of `r`, which holds in one Python process]. */
const VALUES: readonly (readonly [string, string, string])[] = [
  ['date', 'datetime.date(2024, 2, 29)', 'r == datetime.date(2024, 2, 29) and r.year == 2024 and r.isoformat() == "2024-02-29"'],
  ['datetime', 'datetime.datetime(2024, 1, 2, 3, 4, 5, 6)', 'r == datetime.datetime(2024, 1, 2, 3, 4, 5, 6) and r - r == datetime.timedelta(0)'],
  ['datetime in UTC', 'datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc)', 'r.tzinfo is datetime.timezone.utc and r.isoformat().endswith("+00:00")'],
  ['datetime with a named offset and a fold', 'datetime.datetime(2024, 1, 2, 3, fold=1, tzinfo=datetime.timezone(datetime.timedelta(hours=-5), "X"))', 'r.fold == 1 and r.tzname() == "X" and r.utcoffset().days == -1'],
  ['time', 'datetime.time(23, 59, 1, 5)', 'r == datetime.time(23, 59, 1, 5) and r.minute == 59'],
  ['timedelta', 'datetime.timedelta(days=-1, microseconds=1)', 'r == datetime.timedelta(days=-1, microseconds=1) and r.total_seconds() < 0'],
  ['deque', 'collections.deque([1, [2]], 3)', 'r == collections.deque([1, [2]], 3) and r.maxlen == 3 and r.popleft() == 1 and len(r) == 1'],
  ['OrderedDict', 'collections.OrderedDict([("b", 1), ("a", 2)])', 'list(r) == ["b", "a"] and r != collections.OrderedDict([("a", 2), ("b", 1)]) and (r.move_to_end("b") or list(r) == ["a", "b"])'],
  ['defaultdict', 'collections.defaultdict(list, {1: [2]})', 'r == {1: [2]} and r["absent"] == [] and len(r) == 2'],
  ['defaultdict without a factory', 'collections.defaultdict(None, {1: 2})', 'r == {1: 2} and r.default_factory is None'],
  ['defaultdict with a factory of its own', 'collections.defaultdict(lambda: 7)', 'r[1] == 7 and r == {1: 7}'],
  ['Counter', 'collections.Counter("aab")', 'r["absent"] == 0 and r.most_common(1) == [("a", 2)] and r == collections.Counter("aba") and r + r'],
  ['slice', 'slice(1, None, 2)', 'r == slice(1, None, 2) and [0, 1, 2, 3][r] == [1, 3] and r.indices(3) == (1, 3, 2)'],
  ['keys', '{1: 2, 3: 4}.keys()', 'len(r) == 2 and r == {1, 3} and 3 in r and r & {1} == {1}'],
  ['values', '{1: 2, 3: [4]}.values()', 'len(r) == 2 and list(r) == [2, [4]] and [4] in r and not isinstance(r, list)'],
  ['items', '{1: [2]}.items()', 'len(r) == 1 and list(r) == [(1, [2])] and (1, [2]) in r'],
  ['keys of an OrderedDict', 'collections.OrderedDict(b=1, a=2).keys()', 'list(r) == ["b", "a"] and list(reversed(r)) == ["a", "b"]'],
  ['all of them in one', '{"d": collections.deque([datetime.date(1, 1, 1)]), 2: (slice(3), [collections.Counter()])}', 'r["d"][0].year == 1 and r[2][0].stop == 3 and r[2][1][0]["x"] == 0'],
  ['an exception class', '[ValueError, KeyError]', 'r == [ValueError, KeyError] and issubclass(r[0], Exception)'],
]; // biome-ignore format: a table

describe('standard values cross as what they are, as in one process', () => {
  test.each(VALUES)('%s, returned', async (_, value, claim) => {
    const problem = problemWith(`r = candidate(0)\nassert ${claim}`, { prompt: `${HEAD}def f(x):\n` });
    const program = `${HEAD}def f(x):\n    return ${value}\n`;
    expect(passesInOneProcess(program, problem)).toBe(true);
    expect(await judge(program, problem)).toMatchObject({ verdict: 'passed' });
  });

  test.each(VALUES)('%s, passed and returned', async (_, value, claim) => {
    const problem = problemWith(`r = candidate(${value})\nassert ${claim}`, { prompt: `${HEAD}def f(x):\n` });
    const program = `${HEAD}def f(x):\n    return x\n`;
    expect(await judge(program, problem)).toMatchObject({ verdict: 'passed' });
  });

  test.each(VALUES)('%s is no other value', async (_, value) => {
    const problem = problemWith(`assert candidate(0) == ${value}`, { prompt: `${HEAD}def f(x):\n` });
    for (const other of ['None', '()', '{"other": 1}'])
      expect((await judge(`${HEAD}def f(x):\n    return ${other}\n`, problem)).verdict).not.toBe('passed');
  });

  test('the program may be the only one that has loaded the module', async () => {
    const program =
      'from datetime import date, timedelta\ndef f(x):\n    return date(2024, 1, 1) + timedelta(x)\n';
    expect(await judge(program, problemWith('assert candidate(2).day == 3'))).toMatchObject({
      verdict: 'passed',
    });
  });

  test('a clock of the program’s own stays with the program, and the evidence says so', async () => {
    const program = `import datetime
class Zone(datetime.tzinfo):
    def utcoffset(self, when): return datetime.timedelta(0)
    def dst(self, when): return None
def f(x):
    return datetime.datetime(2024, 1, x, tzinfo=Zone())
`;
    const problem = problemWith(
      'import datetime\nassert candidate(2) == datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc)',
    );
    const { verdict, evidence } = await judge(program, problem);
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toMatch(/datetime of the program.*`judging: shared`/);
    expect(
      await judge(
        program,
        problemWith('r = candidate(2)\nassert r.day == 2 and r.isoformat() == "2024-01-02T00:00:00+00:00"'),
      ),
    ).toMatchObject({ verdict: 'passed' });
  });
});

describe('what is changed in place', () => {
  test.each([
    ['collections.deque([1], 5)', 'x.append(2)', 'collections.deque([1, 2])'],
    ['collections.OrderedDict(a=1)', 'x["b"] = 2; x.move_to_end("a")', 'collections.OrderedDict(b=2, a=1)'],
    ['collections.Counter("a")', 'x["a"] += 1', 'collections.Counter("aa")'],
    ['collections.defaultdict(list)', 'x[1].append(2)', '{1: [2]}'],
  ])('%s is, where the problem asks for it', async (value, change, after) => {
    const problem = problemWith(
      `value = ${value}\ncandidate(value)\nassert value == ${after} and type(value) is type(${value})`,
      { prompt: `${HEAD}def f(x):\n`, tests: { copyBack: true } },
    );
    expect(await judge(`def f(x):\n    ${change}\n`, problem)).toMatchObject({ verdict: 'passed' });
  });
});
