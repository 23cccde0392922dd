import { describe } from './parse-record.ts';

/** A value for an error message: itself where it is short, else what it is. */
export function showValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value.length <= 40) return JSON.stringify(value);
  return describe(value);
}
