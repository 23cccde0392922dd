import * as z from 'zod';
import type { Problem } from '../../core/problem.ts';
import { FUNCTION_NAME } from './function-name.ts';
import { type ProblemLayout, parseFields } from './layout.ts';
import { COMMON_FIELDS, commonParts } from './passk-fields.ts';

const schema = z.object({
  ...COMMON_FIELDS,
  entry_point: z.string().regex(FUNCTION_NAME, 'a function name'),
  test: z.string().min(1),
  copy_back: z.boolean().optional(),
  judging: z.enum(['split', 'shared']).optional(),
});

/** HumanEval's fields, and ours. Unknown fields are left alone. */
export const HUMAN_EVAL: ProblemLayout = {
  name: 'HumanEval',
  fields: 'task_id, prompt, entry_point, canonical_solution, test',
  recognises: () => true,
  toProblem(placed): Problem {
    const data = parseFields(schema, placed, HUMAN_EVAL);
    return {
      ...commonParts(data, placed),
      tests: {
        kind: 'function',
        entryPoint: data.entry_point,
        test: data.test,
        ...(data.copy_back === true ? { copyBack: true } : {}),
        ...(data.judging === undefined ? {} : { judging: data.judging }),
      },
    };
  },
};
