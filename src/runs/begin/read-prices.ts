import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PasskError } from '../../core/errors.ts';
import type { TokenPrices } from '../../core/usage.ts';
import { issueWords } from '../../jsonl/issue-words.ts';

const PRICE = z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() });
const PRICE_LIST = z.record(z.string(), PRICE);

/**
 * What the model's tokens cost, from the user's own list: prices change, and passk ships none.
 *
 * @param names what the model may be called in the list, best first
 * @throws PasskError E_INPUT when the file is no price list, or has no price for the model
 */
export async function readPrices(file: string, names: readonly string[]): Promise<TokenPrices> {
  const expected = '{"MODEL": {"input": USD, "output": USD}}, per million tokens';
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new PasskError('E_INPUT', `the prices can't be read: ${cause.message}`, { file, expected, cause });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new PasskError('E_INPUT', `this is no JSON: ${(cause as Error).message}`, {
      file,
      expected,
      cause,
    });
  }
  const list = PRICE_LIST.safeParse(json);
  if (!list.success) {
    const { field, problem, expected: wanted } = issueWords(list.error.issues[0], json);
    throw new PasskError('E_INPUT', problem, {
      file,
      expected: wanted === undefined ? expected : `${wanted}, in ${expected}`,
      ...(field === '' ? {} : { field }),
    });
  }
  const name = names.find((known) => Object.hasOwn(list.data, known));
  if (name === undefined) {
    throw new PasskError('E_INPUT', `there is no price for the model "${names[0]}"`, {
      file,
      expected: `one of the names ${names.map((known) => `"${known}"`).join(', ')}`,
      hint: `The list has ${Object.keys(list.data).join(', ') || 'no model'}.`,
    });
  }
  return list.data[name] as TokenPrices;
}
