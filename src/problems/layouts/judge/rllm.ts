import * as z from 'zod';
import { readTests } from '../../rows/read-tests.ts';
import { functionNameIn } from '../../rows/written-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { CHAT, chatText, withoutFence } from './chat-text.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { fact } from './row-facts.ts';
import { ANYTHING, ID, objectIn, TEXT, testsField, textsIn } from './row-values.ts';

const schema = z.object({
  problem: CHAT.nullish(),
  question: CHAT.nullish(),
  tests: ANYTHING,
  metadata: ANYTHING,
  starter_code: TEXT,
  solutions: ANYTHING,
  id: ID.nullish(),
  problem_id: ID.nullish(),
  data_source: TEXT,
  difficulty: TEXT,
});

/** DeepCoder's data set, and rows of rLLM. */
export const RLLM: ProblemLayout = {
  name: 'DeepCoder',
  fields: 'problem (or question), tests, metadata, starter_code, solutions',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'tests' in record && ('problem' in record || 'question' in record),
  toProblem(placed) {
    const data = parseFields(schema, placed, RLLM);
    const fault = faultOf(placed);
    const statement = data.problem ?? data.question;
    if (statement === undefined || statement === null) throw fault('problem', 'it is missing', 'a text');
    const metadata = objectIn(placed, 'metadata', data.metadata);
    return judgeProblem(
      {
        taskId: String(data.problem_id ?? data.id ?? `row/${placed.ordinal ?? 0}`),
        statement: chatText(statement),
        starterCode: data.starter_code ?? '',
        solutions: textsIn(placed, 'solutions', data.solutions).map(withoutFence),
        tests: readTests(
          [testsField(placed, ['tests'])],
          functionNameIn(metadata.func_name, 'metadata.func_name', fault),
          fault,
        ),
        tags: [...fact('source', data.data_source), ...fact('difficulty', data.difficulty)],
      },
      placed,
    );
  },
};
