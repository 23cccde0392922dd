import { wholeProgram } from './assemble-program.ts';
import type { Kept } from './keep-statements.ts';
import type { Question } from './question.ts';

/** Lines that a program may begin at; more are only in texts that are no answers. */
const MOST_STARTS = 8;

/**
 * The first stretch of code between prose that defines the entry point.
 *
 * @param really not only as a stub
 */
export function findSpan(question: Question, text: string, really: boolean): Kept | undefined {
  const { rules } = question;
  const lines = text.split('\n');
  let tries = 0;
  for (const [i, line] of lines.entries()) {
    const margin = rules.starts.exec(line)?.[1]?.length;
    if (margin === undefined || isMember(lines, i, margin, rules.opensMembers)) continue;
    tries += 1;
    if (tries > MOST_STARTS) return undefined;
    const span = lines.slice(i).map((one) => (one.slice(0, margin).trim() === '' ? one.slice(margin) : one));
    const found = wholeProgram(question, span.join('\n'));
    if (found !== undefined && !(really && found.isStub === true)) return found;
  }
  return undefined;
}

/** A method is no function, even if it is moved to the margin: it was written for an instance. */
function isMember(lines: readonly string[], at: number, margin: number, opens = /(?!)/): boolean {
  if (margin === 0) return false;
  const outer = lines
    .slice(0, at)
    .findLast((line) => /^[ \t]{0,99}\S/.test(line) && line.search(/\S/) < margin);
  return outer !== undefined && opens.test(outer);
}
