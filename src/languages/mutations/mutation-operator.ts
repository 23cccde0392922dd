import type { SyntaxNode } from '@lezer/common';

/** One small change of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What an operator sees. */
export interface MutableSource {
  readonly textOf: (node: { readonly from: number; readonly to: number }) => string;
}

/** Finds the small mistakes of one kind that could be made at a node of the syntax tree. */
export type MutationOperator = (node: SyntaxNode, source: MutableSource) => readonly Edit[];
