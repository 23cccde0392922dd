import type { FunctionProblem } from '../../../src/core/problem.ts';

/** A function problem in Go. */
export function goProblem(prompt: string, entryPoint = 'F', test = ''): FunctionProblem {
  const tests = { kind: 'function', entryPoint, test } as const;
  return { taskId: 'go/0', language: 'go', prompt, canonicalSolution: '', tests };
}
