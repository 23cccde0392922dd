import { badValue } from '../core/check-number.ts';

/**
 * "a,b" as a list; none for undefined.
 *
 * @throws PasskError E_USAGE for an item of nothing: what a script leaves where a variable is unset
 */
export function parseList(flag: string, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const items = text.split(',');
  if (items.some((item) => item.trim() === ''))
    throw badValue(flag, JSON.stringify(text), 'words separated by commas, none of them empty');
  return items;
}
