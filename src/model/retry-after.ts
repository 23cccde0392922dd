/**
 * How long a server asks to be left alone, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date.
 *
 * @param nowMs the time now, which a date is taken from
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const milliseconds = parseNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const value = headers.get('retry-after');
  const seconds = parseNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  // Date.parse takes nearly anything for a date, "-5" too.
  const date = /[A-Za-z]{3}/.test(value ?? '') ? Date.parse(value ?? '') : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function parseNumber(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
