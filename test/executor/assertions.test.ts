import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { DOUBLING, problemWith, useExecutor } from './judging.ts';

const { get } = useExecutor();

const count = (body: string, problem: Problem = DOUBLING) =>
  get().execute({ problem, program: `def f(x):\n${body}`, countAssertions: true });

test('a right program holds every assertion', async () => {
  expect(await count('    return x * 2\n')).toMatchObject({
    verdict: 'passed',
    assertions: { passed: 3, total: 3 },
  });
});

test('the test goes on after an assertion that fails, and the evidence is about the first', async () => {
  expect(await count('    return x * 2 if x != 2 else 5\n')).toMatchObject({
    verdict: 'wrong_answer',
    assertions: { passed: 2, total: 3 },
    evidence: { lastCall: 'f(2)', lastResult: '5', testLine: 2 },
  });
});

test('a call that raises is an assertion that does not hold', async () => {
  expect(await count('    return [x * 2, 1 / x][0]\n')).toMatchObject({
    verdict: 'runtime_error',
    assertions: { passed: 2, total: 3 },
    evidence: { exception: 'ZeroDivisionError', lastCall: 'f(0)' },
  });
});

test('a program that does not load, or ends the process, holds what it held before', async () => {
  expect(await count('    return (\n')).toMatchObject({
    verdict: 'syntax_error',
    assertions: { passed: 0, total: 3 },
  });
  expect(await count('    import os\n    return x * 2 if x == 2 else os._exit(0)\n')).toMatchObject({
    verdict: 'exited_early',
    assertions: { passed: 1, total: 3 },
  });
});

test('a short circuit in a failed assertion does not shift the answers to those after it', async () => {
  const problem = problemWith(
    'assert candidate(1) == 0 and candidate(2) == 4\nassert candidate(3) == 6\nassert candidate(4) == 8\nassert candidate(5) == 10',
  );
  expect(await count('    return x * 2\n', problem)).toMatchObject({
    verdict: 'wrong_answer',
    assertions: { passed: 3, total: 4 },
  });
});

test('in a loop each round counts, and a test that is cut off says nothing', async () => {
  const problem = problemWith('for i in range(10):\n    assert candidate(i) == i * 2');
  expect(await count('    return x * 2 if x % 2 else 1\n', problem)).toMatchObject({
    verdict: 'wrong_answer',
    assertions: { passed: 5, total: 10 },
  });
  const cut = await count('    import os\n    return x * 2 if x < 3 else os._exit(0)\n', problem);
  expect(cut.verdict).toBe('exited_early');
  expect(cut.assertions).toBeUndefined();
});

test('an assertion that the test expects to fail is left to the test', async () => {
  const problem = problemWith(
    'try:\n    assert candidate(1) == 0\nexcept AssertionError:\n    pass\nassert candidate(2) == 4',
  );
  expect(await count('    return x * 2\n', problem)).toMatchObject({
    verdict: 'passed',
    assertions: { passed: 1, total: 1 },
  });
});

test('nothing that a program returns adds to the count', async () => {
  const forged = `    class Equal(int):
        def __eq__(self, other): return True
        def __hash__(self): return 0
    return Equal(7)
`;
  expect(await count(forged)).toMatchObject({ verdict: 'wrong_answer', assertions: { passed: 0, total: 3 } });
});

test('without being asked nothing is counted, and the verdict is the same', async () => {
  const result = await get().execute({ problem: DOUBLING, program: 'def f(x):\n    return 4\n' });
  expect(result.verdict).toBe('wrong_answer');
  expect(result.assertions).toBeUndefined();
});
