import type { Parser } from '@lezer/common';

/** The two ways to read a language. */
export interface Grammar {
  /** Throws at the first error. */
  readonly strict: Parser;
  readonly recovering: Parser;
}

/** A language's grammar, and the names of its nodes that `problems stats` counts. */
export interface Syntax {
  /** Loaded when the first text is parsed: the tables of a grammar are a good part of what a start costs. */
  readonly grammar: () => Grammar;
  readonly loops: RegExp;
  /** Methods that loop: `map`. */
  readonly loopMethods: RegExp;
  readonly branches: RegExp;
  /** One more way in the branch around it: `elif`. */
  readonly ways: RegExp;
}
