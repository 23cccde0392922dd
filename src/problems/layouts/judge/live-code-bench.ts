import * as z from 'zod';
import { readTests } from '../../rows/read-tests.ts';
import { functionNameIn } from '../../rows/written-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { dateFact, fact } from './row-facts.ts';
import { ANYTHING, ID, objectIn, TEXT, testsField } from './row-values.ts';

const schema = z.object({
  question_id: ID,
  question_title: TEXT,
  question_content: z.string(),
  platform: TEXT,
  contest_date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/, 'a date such as 2024-08-03')
    .nullish(),
  starter_code: TEXT,
  difficulty: TEXT,
  public_test_cases: ANYTHING,
  private_test_cases: ANYTHING,
  metadata: ANYTHING,
});

/** LiveCodeBench (Jain et al. 2024), the data of its code generation. */
export const LIVE_CODE_BENCH: ProblemLayout = {
  name: 'LiveCodeBench',
  fields: 'question_id, question_content, public_test_cases, private_test_cases, metadata',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'public_test_cases' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, LIVE_CODE_BENCH);
    const fault = faultOf(placed);
    const metadata = objectIn(placed, 'metadata', data.metadata);
    const title = (data.question_title ?? '').trim();
    return judgeProblem(
      {
        taskId: String(data.question_id),
        statement: title === '' ? data.question_content : `${title}\n\n${data.question_content}`,
        starterCode: data.starter_code ?? '',
        tests: readTests(
          [testsField(placed, ['public_test_cases'], true), testsField(placed, ['private_test_cases'])],
          functionNameIn(metadata.func_name, 'metadata.func_name', fault),
          fault,
        ),
        tags: [
          ...fact('platform', data.platform),
          ...fact('difficulty', data.difficulty),
          ...dateFact(data.contest_date),
        ],
      },
      placed,
    );
  },
};
