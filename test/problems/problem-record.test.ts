import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { problemToRecord } from '../../src/problems/problem-record.ts';
import { readProblems } from '../../src/problems/read-problems.ts';

test('an exported problem that is read back is the same, down to where it is judged', async () => {
  const problem: Required<Problem> = {
    taskId: 't/0',
    language: 'python',
    prompt: 'def f(x):\n',
    entryPoint: 'f',
    canonicalSolution: '    return x\n',
    test: 'def check(candidate):\n    assert candidate(1) == 1\n',
    stop: ['\ndef'],
    tags: ['numbers'],
    limits: { timeLimitMs: 500, memoryLimitMiB: 64 },
    copyBack: true,
    judging: 'shared',
    attempts: [{ label: 'adds one', completion: '    return x + 1\n', verdict: 'wrong_answer' }],
    equivalentMutants: [{ reason: 'x is positive', before: 'return x', after: 'return abs(x)', line: 1 }],
  };
  const folder = mkdtempSync(join(tmpdir(), 'passk-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'one.jsonl'), `${JSON.stringify(problemToRecord(problem))}\n`);
  expect(await readProblems(join(folder, 'one.jsonl'))).toEqual([problem]);
});
