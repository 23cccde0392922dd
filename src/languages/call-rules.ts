import type { CallTestOptions, NumberedCall } from '../core/tests/calls-tests.ts';

/** How tasks are judged whose function is called with JSON values, as LeetCode and its kind have them. */
export interface CallRules {
  /** The test that makes the calls, of `count` that the task has, and compares what comes back. */
  readonly test: (calls: readonly NumberedCall[], count: number, options: CallTestOptions) => string;
  /**
   * What is called: the function, or a method of `class Solution` where the program has that and no function of the name.
   *
   * @throws PasskError E_INPUT for a text that is no name of a function
   */
  readonly entryPoint: (functionName: string, program: string) => string;
  /** The program behind the imports that such sites write before it, as far as it uses and never binds them. */
  readonly withCustomaryImports: (program: string) => string;
}
