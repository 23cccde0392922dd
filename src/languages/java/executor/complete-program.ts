import { openBraces, outermost } from '../text/brackets.ts';
import { findMethods } from '../text/find-methods.ts';
import { maskCode } from '../text/mask-code.ts';

/** What a program is completed with where it is no file of its own. */
export interface Surroundings {
  readonly entryPoint: string;
  readonly className: string;
  /** Methods of the prompt's class besides the entry point, and their names. */
  readonly members: string;
  readonly memberNames: readonly string[];
}

/**
 * A program that a compiler takes: what a stop sequence cut off is closed, and a method that stands alone is put into the prompt's class.
 * Lines stay where they are.
 *
 * @example
 * completeProgram('class A { int f() { return 1;', around); // 'class A { int f() { return 1;\n}}'
 */
export function completeProgram(program: string, around: Surroundings): string {
  const closed = closeBraces(program);
  const masked = maskCode(closed);
  const flat = outermost(masked);
  if (findMethods(flat, around.entryPoint).length === 0) return closed;
  const head = endOfImports(flat);
  const lacks = around.memberNames.every((name) => findMethods(masked, name).length === 0);
  const members = lacks ? around.members : '';
  return `${closed.slice(0, head)} class ${around.className} {${closed.slice(head)}\n${members}\n}\n`;
}

/** Braces that are still open at the end, closed. */
export function closeBraces(program: string): string {
  const open = openBraces(maskCode(program));
  return open > 0 ? `${program}\n${'}'.repeat(open)}\n` : program;
}

/** Behind the last clause of a package or an import. */
function endOfImports(flat: string): number {
  const last = [...flat.matchAll(/(?<![^\n;])[ \t]*(?:import|package)\s[^;]*;/g)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
