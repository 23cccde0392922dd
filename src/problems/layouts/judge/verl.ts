import * as z from 'zod';
import { isRecord } from '../../../core/is-record.ts';
import { readTests } from '../../rows/read-tests.ts';
import { functionNameIn } from '../../rows/written-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { CHAT, chatText, isCode } from './chat-text.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { fact } from './row-facts.ts';
import { ANYTHING, ID, objectIn, TEXT, testsField } from './row-values.ts';

const schema = z.object({
  prompt: CHAT,
  data_source: TEXT,
  ability: TEXT,
  reward_model: z.looseObject({ ground_truth: ANYTHING }),
  extra_info: z.looseObject({ index: ID.nullish(), difficulty: TEXT }).nullish(),
});

/** Rows that verl trains on: PRIME's Eurus, DeepCoder and others. What is no code is left out. */
export const VERL: ProblemLayout = {
  name: 'verl',
  fields: 'prompt, reward_model.ground_truth, data_source, ability, extra_info.index',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'reward_model' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, VERL);
    const { ability, data_source: source, extra_info: extra } = data;
    const taskId = `${source ?? 'row'}/${extra?.index ?? placed.ordinal ?? 0}`;
    if (!isCode(ability)) return { taskId, reason: 'is no task of code' };
    const fault = faultOf(placed);
    const metadata = objectIn(placed, 'extra_info.metadata', extra?.metadata);
    return judgeProblem(
      {
        taskId,
        statement: chatText(data.prompt),
        starterCode: isRecord(extra) && typeof extra.starter_code === 'string' ? extra.starter_code : '',
        tests: readTests(
          [testsField(placed, ['reward_model', 'ground_truth'])],
          functionNameIn(metadata.func_name, 'extra_info.metadata.func_name', fault),
          fault,
        ),
        tags: [...fact('source', source), ...fact('difficulty', extra?.difficulty)],
      },
      placed,
    );
  },
};
