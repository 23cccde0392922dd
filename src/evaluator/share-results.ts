import type { ExecutionResult } from '../core/execution.ts';

/** A result, and the index of the equal program whose result it is. */
export interface SharedResult {
  readonly result: ExecutionResult;
  readonly duplicateOf?: number;
}

interface Known {
  readonly index: number;
  readonly result: Promise<ExecutionResult>;
}

// Duplicates come close together, in one group of answers to one prompt; what is kept has to stay small.
const RESULTS_KEPT = 1024;

/**
 * Runs equal programs of one call once. Unlike the run directory's deduplicator it keeps whole results, evidence included,
 * but only of the last programs. A `harness_error` is never shared: it says nothing of the program.
 */
export function createResultSharing() {
  const known = new Map<object, Map<string, Known>>();
  const order: [object, string][] = [];

  const forget = (problem: object, program: string) => {
    const programs = known.get(problem);
    programs?.delete(program);
    if (programs?.size === 0) known.delete(problem);
  };

  return async (
    index: number,
    problem: object,
    program: string,
    execute: () => Promise<ExecutionResult>,
  ): Promise<SharedResult> => {
    const twin = known.get(problem)?.get(program);
    if (twin !== undefined) {
      const result = await twin.result;
      return result.verdict === 'harness_error'
        ? { result: await execute() }
        : { result, duplicateOf: twin.index };
    }
    const result = execute();
    const programs = known.get(problem) ?? new Map<string, Known>();
    known.set(problem, programs.set(program, { index, result }));
    order.push([problem, program]);
    if (order.length > RESULTS_KEPT) forget(...(order.shift() as [object, string]));
    return { result: await result };
  };
}
