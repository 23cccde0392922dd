import * as z from 'zod';
import { isRecord } from '../../../core/is-record.ts';
import { describedLanguage, languageNamed } from '../../../languages/languages.ts';
import { readTests } from '../../rows/read-tests.ts';
import { functionNameIn } from '../../rows/written-tests.ts';
import { type ProblemLayout, parseFields } from '../layout.ts';
import { CHAT, chatText, isCode, withoutFence } from './chat-text.ts';
import { faultOf, judgeProblem } from './judge-problem.ts';
import { fact } from './row-facts.ts';
import { ANYTHING, ID, objectIn, TEXT, testsField } from './row-values.ts';

const schema = z.object({
  problem_id: ID.nullish(),
  problem_statement: TEXT,
  prompt: CHAT.nullish(),
  task_type: TEXT,
  source: TEXT,
  verification_info: ANYTHING,
  gold_standard_solution: TEXT,
  metadata: ANYTHING,
});

/** SYNTHETIC-1 and -2, INTELLECT-2 and the verifiable coding problems that were made of them. */
export const VERIFICATION_INFO: ProblemLayout = {
  name: 'SYNTHETIC',
  fields: 'problem_id, prompt (or problem_statement), verification_info, gold_standard_solution',
  columns: Object.keys(schema.shape),
  recognises: (record) => 'verification_info' in record,
  toProblem(placed) {
    const data = parseFields(schema, placed, VERIFICATION_INFO);
    const fault = faultOf(placed);
    const taskId = String(data.problem_id ?? `row/${placed.ordinal ?? 0}`);
    if (!isCode(data.task_type)) return { taskId, reason: 'is no task of code' };
    const statement = data.problem_statement ?? data.prompt;
    if (statement === undefined || statement === null) throw fault('prompt', 'it is missing', 'a text');
    const info = objectIn(placed, 'verification_info', data.verification_info);
    const { language: stated } = info;
    const word = typeof stated === 'string' ? stated : '';
    if (stated !== undefined && stated !== null && word === '')
      throw fault('verification_info.language', 'it is no text', 'a language, or null');
    const language = languageNamed(word)?.name;
    if (word !== '' && language === undefined)
      return { taskId, reason: `is in ${word}, which passk can't run` };
    if (language !== undefined && placed.language !== undefined && placed.language !== language)
      return { taskId, reason: `is in ${describedLanguage(language).label}` };
    const path = ['verification_info', 'test_cases'];
    const field = isRecord(data.verification_info)
      ? testsField(placed, path)
      : { field: path.join('.'), value: info.test_cases };
    const name = functionNameIn(info.fn_name, 'verification_info.fn_name', fault);
    const metadata = isRecord(data.metadata) ? data.metadata : {};
    return judgeProblem(
      {
        taskId,
        statement: chatText(statement),
        solutions: [withoutFence(data.gold_standard_solution ?? '')],
        tests: readTests([field], name, fault),
        tags: [
          ...fact('source', data.source),
          ...fact('difficulty', typeof metadata.difficulty === 'string' ? metadata.difficulty : ''),
        ],
      },
      language === undefined ? placed : { ...placed, language },
    );
  },
};
