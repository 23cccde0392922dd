import * as z from 'zod';
import { definedOnly } from '../../core/defined-only.ts';
import { isJson } from '../rows/exact-json.ts';
import { FUNCTION_NAME } from './function-name.ts';
import { type ProblemLayout, parseFields } from './layout.ts';
import { CASES_FIELDS } from './passk-cases.ts';
import { COMMON_FIELDS, commonParts } from './passk-fields.ts';

const schema = z.object({
  ...COMMON_FIELDS,
  function_name: z.string().regex(FUNCTION_NAME, 'a function name'),
  calls: z
    .array(
      z.strictObject({
        arguments_json: jsonText('['),
        result_json: jsonText(''),
        public: z.boolean().optional(),
      }),
    )
    .min(1),
  tolerance: CASES_FIELDS.tolerance,
  results_may_be_wrapped: z.boolean().optional(),
});

/** As text: a reader of JSON would round large integers. */
function jsonText(start: string) {
  const expected = start === '[' ? 'a list as JSON text' : 'a value as JSON text';
  return z.string().refine((text) => isJson(text) && text.trimStart().startsWith(start), expected);
}

/** passk's own layout of tasks whose function is called with JSON values (docs/cases.md). */
export const PASSK_CALLS: ProblemLayout = {
  name: 'tasks with calls',
  fields: 'task_id, prompt, canonical_solution, function_name, calls',
  recognises: (record) => 'calls' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, PASSK_CALLS);
    const { tolerance, results_may_be_wrapped: resultsMayBeWrapped } = data;
    return {
      ...commonParts(data, placed),
      tests: {
        kind: 'calls',
        functionName: data.function_name,
        calls: data.calls.map((call) => ({
          argumentsJson: call.arguments_json,
          resultJson: call.result_json,
          ...definedOnly({ isPublic: call.public }),
        })),
        ...(tolerance === undefined ? {} : { tolerance: definedOnly(tolerance) }),
        ...definedOnly({ resultsMayBeWrapped }),
      },
    };
  },
};
