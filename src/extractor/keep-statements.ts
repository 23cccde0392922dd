import type { Statement } from './source-tree.ts';

/** A program that was cut down, and what was done to it. */
export interface Kept {
  readonly source: string;
  readonly repairs: readonly string[];
}

/** Code that tries the program out: it calls the entry point or prints. It is no part of the answer. */
export function isDriver(
  statement: Statement,
  entryPoint: string,
  source: string,
  all: readonly Statement[],
): boolean {
  if (statement.kind !== 'other') return false;
  const text = source.slice(statement.from, statement.to);
  if (/^\w+$/.test(text)) return true; // a word of prose, at best
  if (DRIVERS.test(text)) return true;
  const tries = (one: Statement) => [entryPoint, 'print', 'input'].some((name) => one.calls.has(name));
  // `main()`, where main is what tries it out
  const indirect = (one: Statement) =>
    one.kind === 'definition' &&
    !one.defines.includes(entryPoint) &&
    one.defines.some((name) => statement.calls.has(name)) &&
    tries(one);
  return tries(statement) || (/^(await\s+)?\w+\(/.test(text) && all.some(indirect));
}

const DRIVERS =
  /^(assert\b|if\s+__name__\b|module\.exports\b|exports\.|(unittest|doctest|pytest|sys)\.\w*(main|mod|exit)\(|(exit|quit)\(|console\.(log|assert)\()/;

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
 * The statements of a tail that the program needs, transitively; the rest of what a base model goes on writing is about
 * something else.
 */
export function neededOf(tail: readonly Statement[], root: Statement): ReadonlySet<Statement> {
  const needed = new Set<Statement>();
  const names = new Set(root.uses);
  for (let grew = true; grew; ) {
    grew = false;
    for (const statement of tail) {
      if (needed.has(statement) || !statement.defines.some((name) => names.has(name))) continue;
      needed.add(statement);
      for (const name of statement.uses) names.add(name);
      grew = true;
    }
  }
  return needed;
}
