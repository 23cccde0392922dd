/** The part of a terminal stream that decides about colour. */
export interface ColorStream {
  readonly isTTY?: boolean;
}

/**
 * Whether to write colours to a stream. NO_COLOR (no-color.org) wins over FORCE_COLOR, and both over what the stream is.
 *
 * @example
 * renderSummary(summary, { width: 100, color: shouldUseColor(process.stderr, process.env) });
 */
export function shouldUseColor(
  stream: ColorStream,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR: off = '', FORCE_COLOR: force = '', TERM: terminal } = env;
  if (off !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY === true && terminal !== 'dumb';
}
