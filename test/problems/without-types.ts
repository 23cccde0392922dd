import ts from 'typescript';
import type { Problem } from '../../src/core/problem.ts';
import { makeMutants } from '../../src/mutation/make-mutants.ts';
import { testsOf } from '../with-tests.ts';

/**
 * All that `passk problems check` judges of a problem, types taken away: its programs, its test, its mutants. Where a problem in
 * TypeScript has the same here as in JavaScript, only its types are left to check.
 */
export async function withoutTypes(problem: Problem): Promise<string> {
  const { prompt, canonicalSolution, tests, attempts = [], equivalentMutants = [] } = problem;
  const parts = [
    prompt + canonicalSolution,
    testsOf({ tests }).test,
    ...attempts.map(({ completion }) => prompt + completion),
  ];
  // As one text, for it is the single call that takes its time.
  const { outputText } = ts.transpileModule(parts.join('\n;"next part";\n'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true },
  });
  return JSON.stringify({
    outputText,
    labels: attempts.map(({ label, verdict }) => [label, verdict]),
    mutants: (await makeMutants(problem))?.map(({ operator }) => operator),
    equivalent: equivalentMutants.map(({ reason }) => reason),
    limits: problem.limits,
  });
}
