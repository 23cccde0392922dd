import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { entryPointOf, type FunctionTests } from '../../src/core/tests/problem-tests.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { problemToMultiplE } from '../../src/problems/multipl-e-record.ts';
import { problemToRecord } from '../../src/problems/problem-record.ts';
import { readProblems } from '../../src/problems/read-problems.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { withTests } from '../with-tests.ts';

test('an exported problem that is read back is the same, down to where it is judged', async () => {
  const problem: Required<Problem> & { readonly tests: Required<FunctionTests> } = {
    taskId: 't/0',
    language: 'python',
    prompt: 'def f(x):\n',
    canonicalSolution: '    return x\n',
    otherSolutions: ['    return 1 * x\n'],
    tests: {
      kind: 'function',
      entryPoint: 'f',
      test: 'def check(candidate):\n    assert candidate(1) == 1\n',
      copyBack: true,
      judging: 'shared',
    },
    stop: ['\ndef'],
    tags: ['numbers'],
    limits: { timeLimitMs: 500, memoryLimitMiB: 64 },
    attempts: [{ label: 'adds one', completion: '    return x + 1\n', verdict: 'wrong_answer' }],
    equivalentMutants: [{ reason: 'x is positive', before: 'return x', after: 'return abs(x)', line: 1 }],
  };
  const folder = mkdtempSync(join(tmpdir(), 'passk-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'one.jsonl'), `${JSON.stringify(problemToRecord(problem))}\n`);
  expect((await readProblems([join(folder, 'one.jsonl')])).problems).toEqual([problem]);
});

test('an exported task of calls is the same when it is read back: what is public, and numbers that only Python has', async () => {
  const problem: Problem = {
    taskId: 't/1',
    language: 'python',
    prompt: 'Halve it.',
    canonicalSolution: 'def half(x): return x / 2',
    tests: {
      kind: 'calls',
      functionName: 'half',
      calls: [
        { argumentsJson: '[2]', resultJson: '1', isPublic: true },
        { argumentsJson: '[Infinity]', resultJson: 'Infinity' },
        { argumentsJson: '[NaN]', resultJson: 'NaN' },
      ],
    },
  };
  const folder = mkdtempSync(join(tmpdir(), 'passk-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'one.jsonl'), `${JSON.stringify(problemToRecord(problem))}\n`);
  expect((await readProblems([join(folder, 'one.jsonl')])).problems).toEqual([problem]);
});

test.each(hasIsolatedVm ? (['python', 'javascript', 'typescript'] as const) : (['python'] as const))(
  'a suite in %s that is exported as MultiPL-E has it gives every program its verdict when it is read back',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'passk-multipl-e-'));
    const executor = createExecutor();
    onTestFinished(async () => {
      rmSync(folder, { recursive: true });
      await executor.close();
    });
    const problems = (await loadSuite('passk-core', { language })).problems
      .filter(({ attempts = [] }) => attempts.every(({ verdict }) => verdict !== 'timeout'))
      .slice(0, 8);
    const file = join(folder, 'suite.jsonl');
    writeFileSync(file, problems.map((each) => `${JSON.stringify(problemToMultiplE(each))}\n`).join(''));
    const back = (await readProblems([file])).problems;
    expect(back.map(entryPointOf)).toEqual(problems.map(entryPointOf));
    for (const [i, { canonicalSolution, prompt, attempts = [] }] of problems.entries()) {
      const problem = back[i] as Problem;
      const programs = [{ verdict: 'passed', completion: canonicalSolution }, ...attempts];
      for (const { verdict, completion } of programs) {
        const result = await executor.execute({ problem, program: `${prompt}${completion}\n` });
        expect({ task: problem.taskId, verdict: result.verdict }).toEqual({ task: problem.taskId, verdict });
      }
    }
  },
);

test('a problem that MultiPL-E would judge otherwise is not exported in its layout', () => {
  const plain: Problem = {
    taskId: 't/0',
    language: 'python',
    prompt: 'def f(x):\n',
    canonicalSolution: '    return x\n',
    tests: {
      kind: 'function',
      entryPoint: 'f',
      test: 'def check(candidate):\n    assert candidate(1) == 1\n',
    },
  };
  expect(problemToMultiplE(plain)).toMatchObject({ name: 't_0', language: 'py' });
  expect(() => problemToMultiplE(withTests(plain, { judging: 'shared' }))).toThrow(
    /t\/0 has judging: shared/,
  );
  expect(() => problemToMultiplE(withTests(plain, { copyBack: true }))).toThrow(/has copy_back/);
  expect(() => problemToMultiplE({ ...plain, limits: { timeLimitMs: 5 } })).toThrow(
    /has limits.*human-eval/s,
  );
});
