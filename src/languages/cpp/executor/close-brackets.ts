import { blankOut } from './blank-out.ts';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/**
 * A program with its last brackets, where a stop sequence has cut them off: MultiPL-E's completions end before the last.
 *
 * @example
 * closeBrackets('int f() {\n  return 1;'); // 'int f() {\n  return 1;\n}\n'
 */
export function closeBrackets(program: string): string {
  const open: string[] = [];
  for (const [sign] of blankOut(program).matchAll(/[{}()[\]]/g)) {
    if (sign in CLOSING) open.push(sign);
    else if (CLOSING[open.at(-1) ?? ''] === sign) open.pop();
  }
  // Only whole statements were cut off: an open call is a mistake of the program's.
  if (open.length === 0 || open.some((sign) => sign !== '{')) return program;
  return `${program.trimEnd()}\n${'}'.repeat(open.length)}\n`;
}
