import { PasskError } from '../core/errors.ts';

/** The error for a flag whose value can't be used. */
export function badFlag(flag: string, value: unknown, expected: string): PasskError {
  return new PasskError('E_USAGE', `${String(value)} does not do`, { field: flag, expected });
}
