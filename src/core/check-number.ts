import { PasskError } from './errors.ts';

/** The error for an option, or a flag, whose value can't be used. */
export function badValue(field: string, value: unknown, expected: string): PasskError {
  return new PasskError('E_USAGE', `${String(value)} does not do`, { field, expected });
}

/** @throws PasskError E_USAGE */
export function requirePositiveInteger(field: string, value: number, shown: unknown = value): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw badValue(field, shown, 'a whole number of at least 1');
}

/** @throws PasskError E_USAGE */
export function requirePositive(field: string, value: number): void {
  if (Number.isFinite(value) && value > 0) return;
  throw badValue(field, value, 'a number greater than 0');
}
