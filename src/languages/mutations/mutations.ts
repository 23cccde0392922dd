import type { MutationOperator } from './mutation-operator.ts';

/** The small mistakes that are made in solutions of one language. */
export interface Mutations {
  /** By the name of the part of a program that they change. */
  readonly operators: Readonly<Record<string, MutationOperator>>;
  /** Nodes that are no behaviour, such as types: nothing is changed in them. @default none */
  readonly skipped?: RegExp;
}

/** All mistakes of several kinds, in order. */
export function allOf(...operators: readonly MutationOperator[]): MutationOperator {
  return (node, source) => operators.flatMap((find) => find(node, source));
}
