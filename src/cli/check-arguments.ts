import { PasskError } from '../core/errors.ts';
import { describeRange, isWithin, parseNumber, rangeOf } from './number-ranges.ts';
import { type GivenFlag, type KnownFlags, readArguments } from './read-arguments.ts';

export interface FlagTypes extends KnownFlags {
  readonly number: readonly string[];
  /** By the name of every flag that there is. */
  readonly key: object;
}

/**
 * Refuses what a parser makes something of though nobody can have meant it: a flag without its value, given twice, empty, or a number that is
 * none or out of its bounds.
 *
 * @param args what was typed
 * @param types of the flags of the command that was typed
 * @throws PasskError E_USAGE that names the flag and what was expected
 */
export function checkArguments(args: readonly string[], types: FlagTypes): void {
  const { flags, words } = readArguments(args, types);
  if (words.includes('')) {
    throw new PasskError('E_USAGE', 'a word of the command line is empty', {
      expected: 'no empty words: is a variable of your script unset?',
    });
  }
  const seen = new Map<string, GivenFlag>();
  for (const flag of flags) {
    if (types.array.includes(flag.name) || !Object.hasOwn(types.key, flag.name)) continue; // the parser names what it does not know
    const first = seen.get(flag.name);
    if (first !== undefined) throw givenTwice(first, flag);
    seen.set(flag.name, flag);
    checkValue(flag, types);
  }
}

function checkValue({ shown, name, value }: GivenFlag, { boolean, number }: FlagTypes): void {
  if (boolean.includes(name)) {
    if (value === 'true' || value === 'false') return;
    throw new PasskError('E_USAGE', `${quoted(value)} is neither true nor false`, {
      field: shown,
      expected: 'the flag alone, or with true or false',
    });
  }
  const range = number.includes(name) ? rangeOf(name) : undefined;
  const expected = range === undefined ? 'a value behind it' : describeRange(range);
  if (value === undefined)
    throw new PasskError('E_USAGE', 'its value is missing', { field: shown, expected });
  if (value.trim() === '') throw new PasskError('E_USAGE', 'its value is empty', { field: shown, expected });
  if (range === undefined) return;
  const parsed = parseNumber(value);
  if (Number.isNaN(parsed))
    throw new PasskError('E_USAGE', `${quoted(value)} is not a number`, { field: shown, expected });
  if (!isWithin(parsed, range))
    throw new PasskError('E_USAGE', `${shortened(value)} does not do`, { field: shown, expected });
}

function givenTwice(first: GivenFlag, second: GivenFlag): PasskError {
  const shown = ({ shown: name, value }: GivenFlag) => [name, value ?? ''].join(' ').trim();
  return new PasskError(
    'E_USAGE',
    `it is given twice: ${shortened(shown(first))} and ${shortened(shown(second))}`,
    { field: second.shown, expected: 'each flag once' },
  );
}

function quoted(value: string | undefined): string {
  return JSON.stringify(shortened(value ?? ''));
}

/** A whole file that a shell has put there is no help in an error. */
function shortened(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 57)}...`;
}
