import type { ExecutionJob } from '../../../workers/executor.ts';
import type { ProgramInput } from '../../../workers/program-runner.ts';

/** A whole program before it is compiled. */
export interface WholeJob extends ExecutionJob {
  readonly whole?: { readonly input: ProgramInput };
}
