import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2, limits: { timeLimitMs: 1000 } });
});
afterAll(() => executor.close());

type Task = Omit<CasesTests, 'kind'>;

function judge(tests: Task, program: string, wishes: { readonly countAssertions?: boolean } = {}) {
  const problem = {
    taskId: 'task',
    language: 'python' as const,
    prompt: 'Read and write.',
    canonicalSolution: '',
    tests: { kind: 'cases' as const, ...tests },
  };
  return executor.execute({ problem, program, ...wishes });
}

const SUMS: Task = {
  cases: [
    { input: '1 2\n', output: '3\n' },
    { input: '5 5\n', output: '10\n', isPublic: true },
    { input: '0 0\n', output: '0\n', name: 'zeros' },
  ],
};
const ADDS = 'print(sum(map(int, input().split())))\n';

describe('a task with cases', () => {
  test('is passed by a program that writes what it is to write in all of them', async () => {
    const { verdict, cases } = await judge(SUMS, ADDS);
    expect({ verdict, cases }).toEqual({
      verdict: 'passed',
      cases: { run: 3, held: 3, total: 3, passedPublic: true, slowestCpuMs: expect.any(Number) },
    });
  });

  test('tries the cases that its description shows first, and ends with the first that fails', async () => {
    const { verdict, cases, evidence } = await judge(SUMS, 'print(3)\n');
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toBe('case 2 of 3: line 1: wrote "3", expected "10"');
    expect(cases).toMatchObject({ run: 1, held: 0, passedPublic: false });
  });

  test('is not passed by what stands behind an end that nobody looks at', async () => {
    const { verdict, evidence } = await judge(
      { cases: [{ input: '', output: '1\n' }] },
      'print(1)\nprint("\\n" * 100_000)\nprint("and more")\n',
    );
    expect([verdict, evidence?.message]).toEqual(['wrong_answer', 'case 1 of 1: wrote more than 64 KiB']);
  });

  test('is passed by an output of any length that the limit allows', async () => {
    const room = createExecutor({ workers: 1, limits: { outputLimitKiB: 40 * 1024 } });
    const output = `${'x'.repeat(99)}\n`.repeat(200_000);
    const tests = { kind: 'cases', cases: [{ input: '', output }] } as const;
    const problem = { taskId: 't', language: 'python', prompt: '', canonicalSolution: '', tests };
    const program = 'print(("x" * 99 + "\\n") * 200_000, end="")';
    expect((await room.execute({ problem, program })).verdict).toBe('passed');
    expect((await room.execute({ problem, program: `${program}\nprint(1)` })).verdict).toBe('wrong_answer');
    await room.close();
  });

  test('is passed by numbers that are written at many times the length', async () => {
    const output = '0.5\n'.repeat(20_000);
    const program = 'print("0.50000000000000000\\n" * 20_000)\n';
    expect((await judge({ cases: [{ input: '', output }] }, program)).verdict).toBe('passed');
  });

  test('tells a program that fails a hidden case from one that fails a public one', async () => {
    const { evidence, cases } = await judge(SUMS, 'print(sum(map(int, input().split())) or "none")\n');
    expect(evidence?.message).toBe('case 3 of 3 (zeros): line 1: wrote "none", expected "0"');
    expect(cases).toMatchObject({ run: 3, held: 2, passedPublic: true });
  });

  test('runs all of them where they are to be counted', async () => {
    const { verdict, assertions } = await judge(SUMS, 'print(3)\n', { countAssertions: true });
    expect({ verdict, assertions }).toEqual({ verdict: 'wrong_answer', assertions: { passed: 1, total: 3 } });
  });

  test('names the same case however many run at a time', async () => {
    const cases = Array.from({ length: 30 }, (_, i) => ({ input: `${i}\n`, output: i < 7 ? `${i}` : 'x' }));
    const slow = 'import time\nn = int(input())\ntime.sleep(0.02 if n % 2 else 0)\nprint(n)\n';
    const messages = new Set<string | undefined>();
    for (let i = 0; i < 3; i++) messages.add((await judge({ cases }, slow)).evidence?.message);
    expect([...messages]).toEqual(['case 8 of 30: line 1: wrote "7", expected "x"']);
  });

  test('does not wait until all cases of those before it are done', async () => {
    const one = createExecutor({ workers: 1 });
    await one.runProgram({ program: '' });
    const ends: string[] = [];
    const task = async (name: string, count: number) => {
      const cases = Array.from({ length: count }, () => ({ input: '1 1', output: '2' }));
      const problem = { taskId: name, language: 'python', prompt: '', canonicalSolution: '' };
      await one.execute({
        problem: { ...problem, tests: { kind: 'cases', cases } },
        program: `${ADDS}# ${name}`,
      });
      ends.push(name);
    };
    const large = Array.from({ length: 5 }, (_, i) => task(`large ${i}`, 150));
    await Promise.all([...large, task('small', 2)]);
    await one.close();
    expect(ends.indexOf('small')).toBe(0);
  });

  test('may have limits of a case', async () => {
    const cases = [{ input: '', output: '', timeLimitMs: 100 }];
    const { verdict, evidence } = await judge({ cases }, 'while True: pass\n');
    expect(verdict).toBe('timeout');
    expect(evidence?.message).toContain('100 ms');
  });

  test('may give arguments', async () => {
    const cases = [{ input: '', output: 'a b\n', arguments: ['a', 'b'] }];
    expect((await judge({ cases }, 'import sys\nprint(*sys.argv[1:])\n')).verdict).toBe('passed');
  });

  test('reads and writes integers of any length', async () => {
    const digits = '7'.repeat(10_000);
    const cases = [{ input: digits, output: digits }];
    expect((await judge({ cases }, 'print(int(input()))\n')).verdict).toBe('passed');
  });
});

describe('a task with files', () => {
  const files = { input: 'input.txt', output: 'output.txt' };
  const cases = [{ input: '3 4\n', output: '7\n' }];

  test.each([
    ['open', 'print(sum(map(int, open("input.txt").read().split())), file=open("output.txt", "w"))'],
    [
      'streams that are put in place of the standard ones',
      'import sys\nsys.stdin = open("input.txt")\nsys.stdout = open("output.txt", "w")\nprint(sum(map(int, input().split())))',
    ],
    [
      'paths',
      'from pathlib import Path\na, b = Path("./input.txt").read_text().split()\nPath("output.txt").write_text(str(int(a) + int(b)))',
    ],
    [
      'two readings, two writings',
      'open("input.txt").read()\nopen("output.txt", "w").write("123456789")\nx = open("input.txt").readline()\nwith open("output.txt", "w") as f: f.write("7")',
    ],
    [
      'descriptors',
      'import os\na, b = os.read(os.open("input.txt", os.O_RDONLY), 99).split()\nos.write(os.open("output.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), str(int(a) + int(b)).encode())',
    ],
  ])('is passed by a program that uses %s', async (_, program) => {
    expect(await judge({ cases, files }, program)).toMatchObject({ verdict: 'passed' });
  });

  test('does not take what is printed for what is written', async () => {
    const { verdict, evidence } = await judge({ cases, files }, 'print(7)\n');
    expect(verdict).toBe('wrong_answer');
    expect(evidence?.message).toBe('case 1 of 1: line 1: wrote nothing more, expected "7"');
  });

  test('may have a file for its input alone', async () => {
    const program = 'print(sum(map(int, open("input.txt").read().split())))';
    expect((await judge({ cases, files: { input: 'input.txt' } }, program)).verdict).toBe('passed');
  });
});

const DIVISOR: Task = {
  cases: [{ input: '12\n', output: '2\n' }],
  checker: {
    language: 'python',
    protocol: 'testlib',
    source: `import sys
n = int(open(sys.argv[1]).read())
words = open(sys.argv[2]).read().split()
if len(words) != 1 or not words[0].isdecimal():
    print('one number, please', file=sys.stderr)
    sys.exit(2)
if not 1 < int(words[0]) < n or n % int(words[0]):
    print(words[0], 'divides nothing', file=sys.stderr)
    sys.exit(1)
`,
  },
};

describe('a task with a checker', () => {
  test.each([
    ['print(3)', 'passed', undefined],
    ['print(4)', 'passed', undefined],
    ['print(5)', 'wrong_answer', 'case 1 of 1: the checker says: 5 divides nothing'],
    ['print("x")', 'wrong_answer', 'case 1 of 1: the checker says: one number, please'],
    ['1 / 0', 'runtime_error', 'case 1 of 1: ZeroDivisionError: division by zero'],
  ])('judges %s by what the checker says', async (program, verdict, message) => {
    const result = await judge(DIVISOR, program);
    expect([result.verdict, result.evidence?.message]).toEqual([verdict, message]);
  });

  test.each([
    ['1 / 0', 'ZeroDivisionError: division by zero'],
    ['import sys\nsys.exit(3)', 'exit code 3'],
    ['def (', 'SyntaxError: invalid syntax'],
  ])('is at fault itself where its checker is %s', async (source, message) => {
    const { verdict, evidence } = await judge(
      { ...DIVISOR, checker: { language: 'python', protocol: 'testlib', source } },
      'print(3)',
    );
    expect(verdict).toBe('harness_error');
    expect(evidence?.message).toContain(`the task's checker failed: ${message}`);
  });

  test.each([
    ['print(1)', 'passed'],
    ['print(1.0)', 'passed'],
    ['print(0)', 'wrong_answer'],
    ['print(0.5)', 'wrong_answer'],
    ['print("yes")', 'harness_error'],
    ['print("nan")', 'harness_error'],
    ['pass', 'harness_error'],
  ])('may have one that prints a number: %s', async (source, verdict) => {
    const checker = { language: 'python', protocol: 'prints', source } as const;
    expect((await judge({ ...DIVISOR, checker }, 'print(3)')).verdict).toBe(verdict);
  });

  test('shows it input, right output and output under open-r1’s names, in its order', async () => {
    const source = `import sys
texts = [open(name).read() for name in sys.argv[1:]]
print(int(texts == ['12\\n', '2\\n', '3\\n']))
`;
    const checker = { language: 'python', protocol: 'prints', source } as const;
    expect((await judge({ ...DIVISOR, checker }, 'print(3)')).verdict).toBe('passed');
  });

  test('shows it an output of many megabytes', async () => {
    const source = 'import sys\nsys.exit(len(open(sys.argv[2]).read()) != 8_000_001)';
    const checker = { language: 'python', protocol: 'testlib', source } as const;
    expect((await judge({ ...DIVISOR, checker }, 'print("x" * 8_000_000)')).verdict).toBe('passed');
  });
});

const SLEEPS = {
  python: ['import time\nprint(1, flush=True)\ntime.sleep(60)\n', 'print(2)', 'print(3)'],
  javascript: ['console.log(1); setTimeout(() => {}, 60_000)', 'console.log(2)', 'console.log(3)'],
} as const;

describe.each(Object.entries(SLEEPS))('a program that somebody waits for, in %s', (language, programs) => {
  const [sleeping, ...quick] = programs;

  beforeAll(async () => {
    await executor.runProgram({ language, program: '' }); // its workers are up
  });

  test('has its answer then, also where it still waits for a worker', async () => {
    const one = createExecutor({ workers: 1 });
    const busy = one.runProgram({ language, program: sleeping, limits: { timeLimitMs: 30_000 } });
    const late = await one.runProgram({ language, program: sleeping, deadlineMs: 200 });
    expect(late).toMatchObject({ ending: 'harness_error', stdout: '' });
    for (const deadlineMs of [0, -1, Number.NaN])
      expect((await one.runProgram({ language, program: '', deadlineMs })).ending).toBe('harness_error');
    await one.close();
    await busy; // which nobody has waited for
  });

  test('is ended by the clock, though it has used no time', async () => {
    const outcome = await executor.runProgram({
      language,
      program: sleeping,
      limits: { timeLimitMs: 60_000 },
      deadlineMs: 1000,
    });
    expect(outcome).toMatchObject({
      ending: 'harness_error',
      message: 'the machine was too busy to run it in time',
      stdout: '1\n',
    });
  });

  test('has reached its limit where it has run for so long by then', async () => {
    const outcome = await executor.runProgram({
      language,
      program: sleeping,
      limits: { timeLimitMs: 300, wallLimitMs: 60_000 },
      deadlineMs: 1500,
    });
    expect(outcome).toMatchObject({ ending: 'timeout', message: 'its time by the clock was up' });
  });

  test('leaves the others as they were', async () => {
    const one = createExecutor({ workers: 1 });
    await one.runProgram({ language, program: '' });
    const outcomes = await Promise.all([
      one.runProgram({ language, program: sleeping, limits: { timeLimitMs: 60_000 }, deadlineMs: 1000 }),
      ...quick.map((program) => one.runProgram({ language, program })),
    ]);
    await one.close();
    expect(outcomes.map(({ ending, stdout }) => [ending, stdout])).toEqual([
      ['harness_error', '1\n'],
      ['exited', '2\n'],
      ['exited', '3\n'],
    ]);
  });
});

const GUESSING: Task = {
  cases: [
    { input: '7\n', output: '' },
    { input: '1000\n', output: '' },
  ],
  interactor: {
    language: 'python',
    source: `import sys
secret = int(open(sys.argv[1]).read())
for turn in range(12):
    guess = int(input())
    if guess == secret:
        print('right')
        sys.exit(0)
    print('more' if guess < secret else 'less')
print('too many guesses', file=sys.stderr)
sys.exit(1)
`,
  },
};
const BISECTS = `low, high = 1, 1024
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == 'right':
        break
    if answer == 'more':
        low = middle + 1
    else:
        high = middle - 1
`;

const SEARCH = `import os
found = b''
for fd in range(3, 64):
    try:
        os.lseek(fd, 0, 0)
        found += os.read(fd, 4096)
    except OSError:
        pass
print(int(found.split()[0]) if found.strip() else 1, flush=True)
input()
`;

describe('a task with an interactor', () => {
  test('is passed by a program that answers as it should', async () => {
    const { verdict, evidence, cases } = await judge(GUESSING, BISECTS);
    expect([verdict, evidence, cases?.held]).toEqual(['passed', undefined, 2]);
  });

  test.each([
    [
      'guesses one after the other',
      'n = 100\nwhile True:\n    n += 1\n    print(n, flush=True)\n    input()\n',
      'wrong_answer',
      'the interactor says: too many guesses',
    ],
    [
      'is told that it is wrong, and falls over',
      'n = 2000\nwhile True:\n    print(n, flush=True)\n    assert input() == "less"\n',
      'wrong_answer',
      'the interactor says: too many guesses',
    ],
    ['leaves too early', 'print(5, flush=True)\n', 'wrong_answer', 'the program ended before'],
    ['raises', 'print(5, flush=True)\nint(input())\n', 'runtime_error', 'ValueError'],
    ['prints the verdict', 'print("right")\n', 'harness_error', 'interactor failed: ValueError'],
    ['exits with a code of its own', BISECTS.replace('break', 'exit(3)'), 'runtime_error', 'exit code 3'],
    ['never ends', BISECTS.replace('break', 'while True: pass'), 'timeout', 'CPU time limit'],
  ])('judges a program that %s', async (_, program, verdict, message) => {
    const result = await judge(GUESSING, program);
    expect([result.verdict, result.evidence?.message]).toEqual([verdict, expect.stringContaining(message)]);
  });

  test('shows what was said where each waits for the other', async () => {
    const { verdict, evidence } = await judge(GUESSING, 'print(512, flush=True)\ninput()\ninput()\n');
    expect(verdict).toBe('timeout');
    expect(evidence?.dialogue).toBe('< 512\n> less\n');
  });

  test('waits as long for a program that never says a word', async () => {
    const { verdict, evidence } = await judge(GUESSING, 'import time\ntime.sleep(100)\n');
    expect(verdict).toBe('timeout');
    expect(evidence?.message).toContain('used no CPU time');
  });

  test('says what is missing where the program is in JavaScript, which is no fault of that', async () => {
    const { ending, message } = await executor.runProgram({
      ...{ language: 'javascript', program: 'console.log(1)' },
      interactor: { source: '', files: {}, arguments: [] },
    });
    expect([ending, message]).toEqual([
      'harness_error',
      "programs in JavaScript can't have an interactor yet",
    ]);
  });

  test('is at fault itself where its interactor is in a language that the judge does not speak', async () => {
    const interactor = { language: 'javascript', source: 'process.exit(0);' } as const;
    const { verdict, evidence } = await judge({ ...GUESSING, interactor }, BISECTS);
    expect(verdict).toBe('harness_error');
    expect(evidence?.message).toContain('is written in javascript');
  });

  test.each([
    ['raises', '1 / 0', 'ZeroDivisionError: division by zero'],
    ['does not compile', 'def (', 'SyntaxError'],
    ['says that it failed', 'import sys\nsys.exit(3)', 'exit code 3'],
  ])('is at fault itself where its interactor %s', async (_, source, message) => {
    const interactor = { language: 'python', source } as const;
    const { verdict, evidence } = await judge({ ...GUESSING, interactor }, 'pass\n');
    expect(verdict).toBe('harness_error');
    expect(evidence?.message).toContain(message);
  });

  test.each([
    ['reads the secret from a file', 'print(open("input.txt").read())\ninput()\n'],
    ['looks for it in every descriptor', SEARCH],
  ])('keeps its secret from a program that %s', async (_, program) => {
    const { verdict } = await judge(GUESSING, program);
    expect(verdict).not.toBe('passed');
  });
});
