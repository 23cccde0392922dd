/** An error and what led to it, the outermost first; of several errors at once the first. */
export function causesOf(error: Error): readonly Error[] {
  const causes: Error[] = [];
  let next: unknown = error;
  while (next instanceof Error && !causes.includes(next)) {
    causes.push(next);
    next =
      next instanceof AggregateError && next.errors.length > 0 ? (next.errors[0] as unknown) : next.cause;
  }
  return causes;
}

/**
 * What an error says, with its causes: `fetch failed` alone tells nobody anything.
 *
 * @example
 * describeCauses(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })); // 'fetch failed: connect ECONNREFUSED'
 */
export function describeCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = causesOf(error).map(({ message, name }) => message || codeOf(error) || name);
  return said
    .filter((text, i) => i === 0 || !said.slice(0, i).some((before) => before.includes(text)))
    .join(': ');
}

/** The code of an error or of what led to it. A DOMException has a code as well, a number, which is none. */
export function codeOf(error: Error): string | undefined {
  return causesOf(error)
    .map((cause) => (cause as { code?: unknown }).code)
    .find((code) => typeof code === 'string');
}
