import type { SyntaxNode } from '@lezer/common';
import type { Language } from '../core/language.ts';

/** One small change of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What an operator sees. */
export interface MutableSource {
  readonly language: Language;
  readonly textOf: (node: { readonly from: number; readonly to: number }) => string;
}

/** Finds the small mistakes of one kind that could be made at a node of the syntax tree. */
export type MutationOperator = (node: SyntaxNode, source: MutableSource) => readonly Edit[];

/** A canonical solution with one small mistake. */
export interface Mutant {
  /** The kind of mistake: a name of `MUTATION_OPERATORS`. */
  readonly operator: string;
  /** Of the first changed line, 1-based, in the canonical solution. */
  readonly line: number;
  /** The changed lines as they were, without the indentation of their ends. */
  readonly before: string;
  readonly after: string;
  /** Continues the prompt in the canonical solution's place. */
  readonly completion: string;
}
