/** Whether a value that came from somewhere else is an object with fields, as JSON has it: no null, no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
