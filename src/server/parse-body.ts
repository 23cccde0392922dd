import type * as z from 'zod';
import { issueSentence } from '../jsonl/issue-words.ts';
import { clientGone, ServiceError } from './service-error.ts';

/**
 * A request's JSON, checked.
 *
 * @throws ServiceError 400 that names the field, 499 for a client that hung up before its end.
 */
export async function parseBody<T>(request: { text(): Promise<string> }, schema: z.ZodType<T>): Promise<T> {
  const text = await request.text().catch(() => {
    throw clientGone();
  });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new ServiceError(
      400,
      'E_INPUT',
      `the body is no JSON: ${error instanceof Error ? error.message : ''}`,
    );
  }
  return checked(body, schema);
}

/** @throws ServiceError 400 that names the field. */
export function checked<T>(body: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ServiceError(400, 'E_INPUT', issueSentence(parsed.error.issues[0], body, 'the body'));
}
