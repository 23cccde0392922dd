import type { Statement } from '../languages/statements/statement.ts';
import type { Question } from './question.ts';

/** A program that was cut down, and what was done to it. */
export interface Kept {
  readonly source: string;
  readonly repairs: readonly string[];
  /** The entry point is only a stub, or comes from a file that is not there: what is found elsewhere is better. */
  readonly isStub?: boolean;
}

/** Code that tries the program out: it calls the entry point or prints. It is no part of the answer. */
export function isDriver(
  statement: Statement,
  { problem, rules: { drivers, tryingCalls } }: Question,
  source: string,
  all: readonly Statement[],
): boolean {
  if (statement.kind !== 'other') return false;
  const { entryPoint } = problem.tests;
  const text = source.slice(statement.from, statement.to);
  if (/^\w+$/.test(text)) return true; // a word of prose, at best
  if (drivers.test(text)) return true;
  const tries = (one: Statement) => [entryPoint, ...tryingCalls].some((name) => one.calls.has(name));
  // `main()`, where main is what tries it out
  const indirect = (one: Statement) =>
    one.kind === 'definition' &&
    !one.defines.includes(entryPoint) &&
    one.defines.some((name) => statement.calls.has(name)) &&
    tries(one);
  return tries(statement) || (/^(await\s+)?\w+\(/.test(text) && all.some(indirect));
}

/** The source without some of its statements; the very same bytes where none is left out. */
export function without(
  source: string,
  statements: readonly Statement[],
  drop: (statement: Statement) => boolean,
): string {
  let kept = '';
  let from = 0;
  for (const statement of statements) {
    if (!drop(statement)) continue;
    kept += source.slice(from, statement.from);
    from = statement.to;
  }
  return kept + source.slice(from);
}

/**
 * The statements of a tail that the program needs, transitively: what defines a name that it uses, and what changes in place
 * what it reads (`f.cache = {}`). The rest of what a base model goes on writing is about something else.
 *
 * @param before what stands before the tail
 */
export function neededOf(
  { rules: { tryingCalls } }: Pick<Question, 'rules'>,
  tail: readonly Statement[],
  root: Statement,
  before: readonly Statement[] = [],
): ReadonlySet<Statement> {
  const needed = new Set<Statement>();
  const names = new Set([...root.uses, ...root.defines]);
  const attributes = new Set(root.attributes);
  // Functions and modules are no data: of them only attributes that somebody reads matter.
  const data = new Set([...before, ...tail].filter(isData).flatMap(({ defines }) => defines));
  for (const name of root.defines) data.delete(name);
  const isRead = (path: string) => {
    const name = path.split('.', 1)[0] as string;
    return data.has(name) ? names.has(name) : attributes.has(path);
  };
  for (let grew = true; grew; ) {
    grew = false;
    for (const statement of tail) {
      if (needed.has(statement)) continue;
      const defines = statement.defines.some((name) => names.has(name));
      if (!defines && !(isQuiet(statement, tryingCalls) && [...statement.changes].some(isRead))) continue;
      needed.add(statement);
      for (const name of statement.uses) names.add(name);
      for (const path of statement.attributes) attributes.add(path);
      grew = true;
    }
  }
  return needed;
}

function isData({ kind }: Statement): boolean {
  return kind === 'other';
}

/** It only computes: what prints or asks is there to try the program out. */
function isQuiet({ kind, calls }: Statement, tryingCalls: readonly string[]): boolean {
  return kind === 'other' && !tryingCalls.some((name) => calls.has(name));
}
