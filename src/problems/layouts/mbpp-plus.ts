import * as z from 'zod';
import type { Problem } from '../../core/problem.ts';
import { FUNCTION_NAME } from './function-name.ts';
import { languageOf, type ProblemLayout, parseFields } from './layout.ts';
import { checkOf, MBPP_LANGUAGE, MBPP_STOP } from './mbpp.ts';

const plusSchema = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  entry_point: z.string().regex(FUNCTION_NAME, 'a function name'),
  canonical_solution: z.string(),
  assertion: z.string().min(1),
});

/** Functions whose results EvalPlus compares as sets: the order is not asked for. */
const AS_SETS = new Set([
  ...['similar_elements', 'find_char_long', 'common_in_nested_lists', 'extract_singly'],
  ...['larg_nnum', 'intersection_array', 'find_dissimilar', 'Diff'],
]);

/**
 * MBPP+ as EvalPlus publishes it, judged by its base assertions alone: its further inputs come with rules of comparison that
 * are not in the file.
 */
export const MBPP_PLUS: ProblemLayout = {
  name: 'MBPP+',
  fields: 'task_id, prompt, entry_point, canonical_solution, assertion',
  recognises: (record) => 'assertion' in record && 'plus_input' in record,
  toProblem(placed): Problem {
    const data = parseFields(plusSchema, placed, MBPP_PLUS);
    return {
      taskId: data.task_id,
      language: languageOf(placed, 'assertion', MBPP_LANGUAGE),
      prompt: data.prompt,
      canonicalSolution: `${data.canonical_solution.trim()}\n`,
      tests: {
        kind: 'function',
        entryPoint: data.entry_point,
        test: checkOf(
          data.assertion.trim().split('\n').map(toEvalPlusRule(data.entry_point)),
          data.entry_point,
        ),
      },
      stop: MBPP_STOP,
      tags: ['base assertions only'],
    };
  },
};

/** EvalPlus compares these as `numpy.allclose` does, with an absolute tolerance of 1e-6 and a relative one of 1e-7. */
const FLOAT = /^-?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[+-]?\d+)?$/i;

/** An assertion with the exceptions that EvalPlus makes for the functions whose assertions ask for more than their text. */
function toEvalPlusRule(entryPoint: string): (assertion: string) => string {
  return (assertion) => {
    const [, call, expected] = /^assert (.+\)) == (.+)$/.exec(assertion) ?? [];
    if (call === undefined) return assertion;
    if (FLOAT.test(expected ?? ''))
      return `assert abs(${call} - ${expected}) <= 1e-6 + 1e-7 * abs(${expected})`;
    if (AS_SETS.has(entryPoint)) return `assert set(${call}) == set(${expected})`;
    if (entryPoint === 'sum_div') return `assert ${call} in (${expected}, 0)`;
    if (entryPoint === 'are_equivalent') return call; // any answer: its own solution contradicts its assertions
    return assertion;
  };
}
