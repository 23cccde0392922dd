import { createContext, Script } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { testsOf } from '../with-tests.ts';
import { recordCalls } from './recorded-calls.ts';

const python = (await loadSuite('passk-core')).problems;

const calls = recordCalls(python);

test('the Python tests call each solution eight times or more', () => {
  expect(calls.size).toBe(python.length);
  for (const [taskId, { ofTest }] of calls)
    expect({ taskId, enough: ofTest.length >= 8 }).toEqual({ taskId, enough: true });
});

test.each(['javascript', 'typescript'] as const)(
  'the solutions in %s return what those in Python do, for every input of the Python tests',
  async (language) => {
    const { problems } = await loadSuite('passk-core', { language });
    expect(problems.map(({ taskId }) => taskId)).toEqual(python.map(({ taskId }) => taskId));
    const differences = problems.flatMap((problem) => {
      const run = solutionOf(problem);
      return (calls.get(problem.taskId)?.ofTest ?? []).flatMap(([args, result]) => {
        const got = run(JSON.stringify(args));
        return got === JSON.stringify(result) ? [] : [{ task: problem.taskId, args, result, got }];
      });
    });
    expect(differences).toEqual([]);
  },
);

/** Takes and gives JSON, so that arrays of one realm need not equal those of another. */
function solutionOf({ prompt, canonicalSolution, tests }: Problem): (args: string) => string {
  const { outputText } = ts.transpileModule(`${prompt}${canonicalSolution}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const sorted =
    '(_, v) => v && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v';
  const call = `(args) => JSON.stringify(${testsOf({ tests }).entryPoint}(...JSON.parse(args)) ?? null, ${sorted})`;
  return new Script(`${outputText}\n;${call}`).runInContext(createContext({})) as (args: string) => string;
}
