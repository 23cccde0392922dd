import { expect, test } from 'vitest';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';
import { judgeCases } from '../../src/executor/kinds/cases/judge-cases.ts';
import type { ProgramRunner } from '../../src/workers/program-run.ts';

/** Writes back what it reads. */
const echo: ProgramRunner = {
  runProgram: ({ stdin = '' }) =>
    Promise.resolve({
      ending: 'exited',
      exitCode: 0,
      stdout: String(stdin),
      stderr: '',
      truncated: false,
      cpuMs: Number(stdin),
    }),
};

test('the share of weight that holds counts each case by its weight, in whatever order they are run', async () => {
  const tests: CasesTests = {
    kind: 'cases',
    cases: [
      { input: '1', output: '1', weight: 5 },
      { input: '2', output: 'no', weight: 4 },
      { input: '3', output: '3', isPublic: true },
    ],
  };
  const job = { program: '', language: 'python', tests };
  const { cases } = await judgeCases(echo, { ...job, countAll: true });
  expect(cases).toMatchObject({ held: 2, total: 3, passedPublic: true });
  expect(cases?.heldShare).toBeCloseTo(6 / 10);
  expect((await judgeCases(echo, job)).cases).not.toHaveProperty('heldShare');
});
