import * as z from 'zod';
import { readTests } from '../../rows/read-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { CHAT, chatText, isCode } from './chat-text.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { ANYTHING, ID, testsField } from './row-values.ts';

const texts = z.union([z.string(), z.array(z.string())]).nullish();

const schema = z.object({ messages: CHAT, ground_truth: ANYTHING, dataset: texts, id: ID.nullish() });

/** Rows that open-instruct trains on. Tests are packed, or JSON, or assertions; what is no code is left out. */
export const OPEN_INSTRUCT: ProblemLayout = {
  name: 'open-instruct',
  fields: 'messages, ground_truth, dataset, id',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'ground_truth' in record && 'messages' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, OPEN_INSTRUCT);
    const taskId = String(data.id ?? `row/${placed.ordinal ?? 0}`);
    if (!isCode(data.dataset)) return { taskId, reason: 'is no task of code' };
    const field = testsField(placed, ['ground_truth']);
    const list: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
    const [only] = list;
    // A list around the whole, as the other fields of such rows have it; a list of assertions has text that is no JSON.
    const isWrapped =
      typeof only === 'string' && list.length === 1 && /^(?:\s*\[|[A-Za-z0-9+/=\s]+$)/.test(only);
    return judgeProblem(
      {
        taskId,
        statement: chatText(data.messages),
        tests: readTests([isWrapped ? { ...field, value: only } : field], undefined, faultOf(placed)),
      },
      placed,
    );
  },
};
