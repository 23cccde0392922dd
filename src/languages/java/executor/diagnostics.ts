/**
 * The first error of the compiler: its message with the symbol that it is about, and its line.
 *
 * @example
 * readDiagnostics("Program.java:3: error: ';' expected\n"); // { message: "';' expected", programLine: 3 }
 */
export function readDiagnostics(text: string): { readonly message: string; readonly programLine?: number } {
  const match = /^Program\.java:(\d{1,9}): error: ([^\n]*)((?:\n(?!\w+\.java:\d)[^\n]*)*)/m.exec(text);
  if (match === null) return { message: text.split('\n', 1)[0]?.slice(0, 300) || 'it does not compile' };
  const [, line, first = '', more = ''] = match;
  const symbol = /^\s*symbol:\s*([^\n]*)$/m.exec(more)?.[1];
  const message = symbol === undefined ? first : `${first}: ${symbol.replace(/\s+/g, ' ')}`;
  return { message: message.slice(0, 300), programLine: Number(line) };
}

/**
 * What the launcher says of an exception that nobody caught.
 *
 * @example
 * readException('Exception in thread "main" java.lang.ArithmeticException: / by zero\n\tat ...');
 * // 'java.lang.ArithmeticException: / by zero'
 */
export function readException(stderr: string): string | undefined {
  return /^Exception in thread "[^"\n]*" ([^\n]*)/m.exec(stderr)?.[1]?.slice(0, 300);
}
