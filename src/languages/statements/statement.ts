import type { InPlaceChanges } from './in-place-changes.ts';

/** One statement of a program's outermost level. */
export interface Statement extends InPlaceChanges {
  readonly from: number;
  readonly to: number;
  readonly kind: 'definition' | 'import' | 'other';
  /** It does not parse, or stands where no statement can. */
  readonly broken: boolean;
  /** Names that it binds. */
  readonly defines: readonly string[];
  /** Those that it gives a value which is there: no stub, nothing that another file would have to bring. */
  readonly provides: readonly string[];
  /** Names that it needs from outside of itself. */
  readonly uses: ReadonlySet<string>;
  /** It gives a name a new value made of the old one: `f = cached(f)`. */
  readonly rebinds: boolean;
  /** Names of the functions that it calls directly. */
  readonly calls: ReadonlySet<string>;
  /** Does something besides naming values: returns, assigns, branches, loops, raises; not only in a function inside of it. */
  readonly acts: boolean;
}

/** Counts the parser's steps down, over all that is parsed for one answer. */
export interface ParseBudget {
  steps: number;
}
