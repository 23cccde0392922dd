import type { ZodType } from 'zod';
import { issueSentence } from '../jsonl/issue-words.ts';
import { RequestError } from './request-error.ts';

/**
 * An answer of a server, or a piece of one, in the form that it must have.
 *
 * @throws RequestError that names the field
 */
export function checkedForm<T>(schema: ZodType<T>, answer: unknown): T {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const said = issueSentence(read.error.issues[0], answer, 'the whole');
  throw new RequestError('malformed', `the answer has another form: ${said}`);
}
