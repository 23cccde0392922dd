import { wholeProgram } from './assemble-program.ts';
import type { Kept } from './keep-statements.ts';
import type { Question } from './question.ts';

const STARTS = {
  python: /^([ \t]*)(?:async\s+def|def|class|from|import|@\w)/,
  javascript: /^([ \t]*)(?:export|async|function|class|const|let|var)\b/,
  typescript: /^([ \t]*)(?:export|async|function|class|const|let|var|import|interface|type|enum)\b/,
} as const;

/** Lines that a program may begin at; more are only in texts that are no answers. */
const MOST_STARTS = 8;

/** The first stretch of code between prose that defines the entry point. */
export function findSpan(question: Question, text: string): Kept | undefined {
  const lines = text.split('\n');
  let tries = 0;
  for (const [i, line] of lines.entries()) {
    const margin = STARTS[question.problem.language].exec(line)?.[1]?.length;
    if (margin === undefined) continue;
    tries += 1;
    if (tries > MOST_STARTS) return undefined;
    const span = lines.slice(i).map((one) => (one.slice(0, margin).trim() === '' ? one.slice(margin) : one));
    const found = wholeProgram(question, span.join('\n'));
    if (found !== undefined) return found;
  }
  return undefined;
}
