/** A decimal number without rounding: digits without zeros at their ends, times a power of ten. */
export interface Decimal {
  readonly isNegative: boolean;
  /** Empty for zero. */
  readonly digits: string;
  readonly exponent: bigint;
}

const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d{1,30}))?$/i;

/** The exact value of a text such as "1.50", "-.5" or "2e9"; undefined for any other text. */
export function decimalOf(text: string): Decimal | undefined {
  const [whole, sign, left = '', right, onlyRight = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const fraction = right ?? onlyRight;
  const all = left + fraction;
  let end = all.length;
  while (end > 0 && all[end - 1] === '0') end -= 1;
  const digits = all.slice(0, end).replace(/^0+/, '');
  if (digits === '') return { isNegative: false, digits, exponent: 0n };
  return {
    isNegative: sign === '-',
    digits,
    exponent: BigInt(power) + BigInt(all.length - end - fraction.length),
  };
}

export function areSameDecimals(a: Decimal, b: Decimal): boolean {
  return a.isNegative === b.isNegative && a.exponent === b.exponent && a.digits === b.digits;
}
