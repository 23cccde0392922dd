import { badValue, requirePositiveInteger } from '../core/check-number.ts';
import { parseNumber } from './number-ranges.ts';

/** "1,10,100" as numbers, in ascending order. */
export function parseKs(text: string, flag = '-k'): readonly number[] {
  const ks = text.split(',').map(parseNumber);
  for (const k of ks) requirePositiveInteger(flag, k, text);
  return [...new Set(ks)].sort((a, b) => a - b);
}

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
