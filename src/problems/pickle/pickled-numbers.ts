import { LosslessNumber } from 'lossless-json';
import { PickleFault } from './byte-cursor.ts';

/** More digits than Python itself writes without being asked to; with a million of them the conversion takes minutes. */
const MOST_BYTES = 2048;

/** An integer of any size as Python pickles it: two's complement, the lowest byte first. */
export function pickledInteger(bytes: Buffer): number | LosslessNumber {
  if (bytes.length > MOST_BYTES) throw new PickleFault(`an integer of it has ${bytes.length} bytes`);
  if (bytes.length === 0) return 0;
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return exactInteger(BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex}`)));
}

/** An integer as protocol 0 writes it, in digits. */
export function writtenInteger(text: string): number | LosslessNumber {
  const digits = text.replace(/L$/, '');
  if (!/^-?\d+$/.test(digits) || digits.length > 2 * MOST_BYTES)
    throw new PickleFault(`${JSON.stringify(text.slice(0, 40))} is no integer`);
  return exactInteger(BigInt(digits));
}

/** A fraction stays one: Python tells 1.0 from 1. */
export function pickledFloat(value: number): LosslessNumber {
  if (!Number.isFinite(value))
    throw new PickleFault(`it holds the number ${value}, which JSON has no text for`);
  const text = String(value);
  return new LosslessNumber(Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text);
}

function exactInteger(value: bigint): number | LosslessNumber {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new LosslessNumber(String(value));
}
