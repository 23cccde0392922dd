import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { ONCE } from '../once.ts';
import { readAttacks } from './read-attacks.ts';

/*
 * Every file of test/attacks-on-cases is a whole program that a policy might write to be rewarded for outputs that it does not know, or
 * for ends that are none. Its second line names the verdicts that it may get.
 */

const FOLDER = fileURLToPath(new URL('../attacks-on-cases/', import.meta.url));

type Task = Omit<CasesTests, 'kind'>;

/** Nothing in the inputs tells the outputs: who writes one has read it. */
const UNKNOWN: Task = {
  cases: ['0f3a', '7c21'].map((id, i) => ({
    input: `${i}\n`,
    output: `secret-0${id}e5d89b61\n`,
  })),
};

const ECHO: Task = { cases: [{ input: 'abc\n', output: 'abc\n' }], compare: 'exact' };

const FILES: Task = {
  cases: [{ input: 'root:x:0:0\n', output: 'secret-0a7be5d89b61\n' }],
  files: { input: 'input.txt', output: 'output.txt' },
};

const DIVISOR: Task = {
  cases: [{ input: '91\n', output: '7\n' }],
  checker: {
    language: 'python',
    protocol: 'testlib',
    source: `import sys
n = int(open(sys.argv[1]).read())
words = open(sys.argv[2], errors='replace').read().split()
if len(words) != 1 or not words[0].isascii() or not words[0].isdigit() or len(words[0]) > 20:
    print('one number, please', file=sys.stderr)
    sys.exit(1)
sys.exit(0 if 1 < int(words[0]) < n and n % int(words[0]) == 0 else 1)
`,
  },
};

const GUESS: Task = {
  cases: [{ input: '4711\n', output: '' }],
  interactor: {
    language: 'python',
    source: `import sys
secret = int(open(sys.argv[1]).read())
for turn in range(14):
    said = sys.stdin.readline(100)
    if not said.strip().isascii() or not said.strip().isdigit():
        print('no number', file=sys.stderr)
        sys.exit(1)
    if int(said) == secret:
        print('right')
        sys.exit(0)
    print('more' if int(said) < secret else 'less')
sys.exit(1)
`,
  },
};

const TASKS: Readonly<Record<string, Task>> = {
  'right-and-then': ECHO,
  files: FILES,
  checker: DIVISOR,
  interactor: GUESS,
};

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2, limits: { timeLimitMs: 1000, wallLimitMs: 1000 } });
});
afterAll(() => executor.close());

async function judge(tests: Task, program: string) {
  const problem = {
    taskId: 'task',
    language: 'python' as const,
    prompt: '',
    canonicalSolution: '',
    tests: { kind: 'cases' as const, ...tests },
  };
  return executor.execute({ problem, program });
}

const families = readdirSync(FOLDER).sort();

test('there are as many attacks as there should be, and each may get what it names', () => {
  const all = families.flatMap((family) => readAttacks(FOLDER, family, '.py'));
  expect(all.length).toBeGreaterThanOrEqual(50);
  for (const { expected } of all) {
    expect(expected.length).toBeGreaterThan(0);
    expect(expected).not.toContain('passed');
    expect(expected).not.toContain('harness_error');
  }
});

describe.each(families)('an attack of the family %s', (family) => {
  test.each(readAttacks(FOLDER, family, '.py').map((attack) => [attack.name, attack] as const))(
    '%s gets no verdict that it has not earned',
    ONCE,
    async (_, { program, expected }) => {
      const { verdict, evidence } = await judge(TASKS[family] ?? UNKNOWN, program);
      expect(expected, evidence?.message ?? verdict).toContain(verdict);
    },
  );
});

test('after all of them programs are judged as before', ONCE, async () => {
  const verdicts = await Promise.all(
    ['print(input())\n', 'print(1)\n', '1 / 0\n'].map(
      async (program) => (await judge(ECHO, program)).verdict,
    ),
  );
  expect(verdicts).toEqual(['passed', 'wrong_answer', 'runtime_error']);
});
