import { type ProblemLayout, recordError } from './layout.ts';

/**
 * HumanEval+ as EvalPlus publishes it: inputs, and no test. What they are compared with is made by EvalPlus when it runs, and is
 * not in the file, so that there is nothing to judge by.
 */
export const HUMAN_EVAL_PLUS: ProblemLayout = {
  name: 'HumanEval+',
  fields: 'task_id, prompt, entry_point, canonical_solution, base_input, plus_input',
  recognises: (record) =>
    ('base_input' in record || 'plus_input' in record) && !('test' in record) && !('assertion' in record),
  toProblem(placed) {
    throw recordError(
      placed,
      'test',
      'this is a problem of HumanEval+ (EvalPlus): it has inputs (base_input, plus_input) and no test',
      'a problem with a test',
      'Judge by HumanEval\'s own tests (--problems humaneval), or add a field "test" with a function check(candidate) that compares the results.',
    );
  },
};
