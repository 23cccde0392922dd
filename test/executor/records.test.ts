import { describe, expect, test } from 'vitest';
import { withTests } from '../with-tests.ts';
import { problemWith, useExecutor } from './judging.ts';
import { type Case, passesInOneProcess } from './one-process.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 3000 } });

const CASES: readonly Case[] = [
  {
    title: 'a named tuple that only the program defines',
    program: `from collections import namedtuple
P = namedtuple("P", "x y")
def f(x):
    return P(x, 2)
`,
    test: `r = candidate(1)
assert r == (1, 2) and r.x == 1 and r.y == 2 and r._asdict() == {"x": 1, "y": 2} and isinstance(r, tuple) and repr(r) == "P(x=1, y=2)" and r._replace(x=5).x == 5 and type(r).__name__ == "P"
a, b = r
assert P(1, 2) == r and {r: 1}[(1, 2)] == 1
assert candidate(r).x == r`,
  },
  {
    title: 'a named tuple of the prompt’s',
    prompt: `from collections import namedtuple
P = namedtuple("P", "x y")
`,
    program: `def f(x):
    return P(x.y, x.x)
`,
    test: `assert candidate(P(1, 2)) == P(2, 1) and isinstance(candidate(P(1, 2)), P)`,
  },
  {
    title: 'a named tuple with a method of the prompt’s',
    prompt: `from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int = 0
    def s(self): return self.x + self.y
`,
    program: `def f(x):
    return P(x)
`,
    test: `assert candidate(3).s() == 3`,
  },
  {
    title: 'a dataclass of the prompt’s',
    prompt: `from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: list
`,
    program: `def f(x):
    x.y.append(1)
    return [x, P(1, [2])]
`,
    test: `r = candidate(P(1, []))
assert r == [P(1, [1]), P(1, [2])]
assert P(1, [3]) not in r`,
  },
  {
    title: 'frozen dataclasses in a set',
    prompt: `from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = 0
`,
    program: `def f(x):
    return {P(i) for i in range(x)}
`,
    test: `assert candidate(3) == {P(0), P(1), P(2)}`,
  },
  {
    title: 'a dataclass that only the program defines, which lives on there',
    program: `from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: list = field(default_factory=list)
    def push(self, v): self.y.append(v)
def f(x):
    return P(x)
`,
    test: `a, b = candidate(1), candidate(1)
assert a == b and a != candidate(2) and [a] == [b]
a.push(4)
assert a != b and a.y == [4] and a == P(1, [4])
try: hash(a)
except TypeError: pass
else: assert 0`,
  },
  {
    title: 'a frozen and ordered one',
    program: `from dataclasses import dataclass, field
@dataclass(frozen=True, order=True)
class P:
    x: int
    z: int = field(default=0, compare=False)
def f(x):
    return [P(x), P(x, 5), P(x-1)]
`,
    test: `a, b, c = candidate(1)
assert a == b and hash(a) == hash(b) and len({a, b, c}) == 2 and sorted([a, c])[0] is c and c < a`,
  },
  {
    title: 'a chain of objects of the prompt’s class',
    prompt: `class Node:
    def __init__(self, v, next=None):
        self.v, self.next = v, next
`,
    program: `def f(x):
    prev = None
    while x:
        x.next, prev, x = prev, x, x.next
    return prev
`,
    test: `r = candidate(Node(1, Node(2, Node(3))))
out = []
while r: out.append(r.v); r = r.next
assert out == [3, 2, 1]
h = None
for i in range(3000): h = Node(i, h)
r = candidate(h)
assert r.v == 0 and isinstance(r, Node)`,
  },
  {
    title: 'members of an enum of the prompt’s',
    prompt: `from enum import Enum, IntEnum
class C(Enum):
    R = 1
    G = (1, 2)
`,
    program: `def f(x):
    return {C.R: C.G}[x]
`,
    test: `assert candidate(C.R) is C.G and candidate(C.R) == C.G and candidate(C.R).value == (1, 2)`,
  },
  {
    title: 'members of enums that only the program defines',
    program: `from enum import Enum, IntEnum
class C(Enum):
    R = 1
    G = 2
    def other(self): return C.G
class I(IntEnum):
    ONE = 1
class S(str, Enum):
    A = "a"
def f(x):
    return [C.R, I.ONE, S.A, C.R]
`,
    test: `r = candidate(1)
assert r[0] is r[3] and r[0].name == "R" and r[0].value == 1 and r[0] != 1 and r[0] == C.R and r[0] is C.R and str(r[0]) == "C.R"
assert r[1] == 1 and r[1].name == "ONE" and r[1] + 1 == 2 and {r[1]: 2}[1] == 2
assert r[2] == "a" and r[2].value == "a"
assert r[0].other().name == "G"
assert {r[0]: 5}[C.R] == 5`,
  },
];

describe('objects with fields cross with their equality, as in one process', () => {
  test.each(CASES)('$title', async ({ prompt = '', program, test: body }) => {
    const problem = problemWith(body, { prompt: `${prompt}def f(x):\n` });
    expect(passesInOneProcess(prompt + program, problem)).toBe(true);
    expect(await judge(prompt + program, problem)).toMatchObject({ verdict: 'passed' });
  });
});

describe('a class that prompt and program share', () => {
  const prompt = `from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
    def norm(self):
        return self.x + self.y
`;
  const at = (body: string) => problemWith(body, { prompt: `${prompt}def f(x):\n` });

  test('is the prompt’s own for the test, whatever the program makes of it', async () => {
    const problem = at('r = candidate(1)\nassert r == Point(1, 2) and r.norm() == 3');
    expect(await judge(`${prompt}def f(x):\n    return Point(x, 2)\n`, problem)).toMatchObject({
      verdict: 'passed',
    });
    for (const wrong of [
      'class Point(Point):\n    def __eq__(self, other): return True\ndef f(x):\n    return Point(x, 3)\n',
      'Point.__eq__ = lambda self, other: True\nPoint.norm = lambda self: 3\ndef f(x):\n    return Point(0, 0)\n',
      'Point.__getattribute__ = lambda self, name: 5\ndef f(x):\n    return Point(1, 2)\n',
      'def f(x):\n    return (x, 2)\n',
    ])
      expect({ wrong, verdict: (await judge(prompt + wrong, problem)).verdict }).not.toMatchObject({
        verdict: 'passed',
      });
  });

  test('crosses as an argument, and back in place where the problem asks for it', async () => {
    const problem = withTests(at('p = Point(1)\ncandidate([p])\nassert p == Point(1, 7)'), {
      copyBack: true,
    });
    expect(await judge(`${prompt}def f(x):\n    x[0].y = 7\n`, problem)).toMatchObject({ verdict: 'passed' });
  });

  test('is missed by a program that has lost it', async () => {
    const { verdict, evidence } = await judge('def f(x):\n    return x\n', at('candidate(Point(1))'));
    expect([verdict, evidence?.message]).toEqual([
      'runtime_error',
      "NameError: the program has no class 'Point'",
    ]);
  });
});

describe('a class of the program’s alone', () => {
  test.each([
    [
      'a dataclass with a comparison written by hand',
      '@dataclasses.dataclass\nclass P:\n    x: int\n    def __eq__(self, other): return True\n    __hash__ = None\n',
    ],
    [
      'a class that is no dataclass',
      'class P:\n    def __init__(self, x): self.x = x\n    def __eq__(self, other): return True\n    __hash__ = None\n',
    ],
    ['a dataclass that compares by identity', '@dataclasses.dataclass(eq=False)\nclass P:\n    x: int\n'],
  ])('%s is equal to itself only, and the evidence says why', async (_, kind) => {
    const program = `import dataclasses\n${kind}def f(x):\n    return P(x)\n`;
    const { verdict, evidence } = await judge(program, problemWith('assert candidate(1) == candidate(1)'));
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toBe(
      'AssertionError Not the same in two processes: P of the program, of which the test has a stand-in; a test that needs it asks for `judging: shared`.',
    );
  });
});
