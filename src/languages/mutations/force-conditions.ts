import type { SyntaxNode } from '@lezer/common';
import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/** What decides at a node of the tree. */
export interface Condition {
  readonly condition: SyntaxNode | null;
  /** Whether it goes on as long as that holds. */
  readonly loops: boolean;
}

/**
 * The condition of an `if` becomes true, then false; that of a loop only false, for a true one never ends.
 *
 * @param words for true and false
 */
export function forceConditions(
  conditionOf: (node: SyntaxNode) => Condition | undefined,
  [yes, no]: readonly [string, string],
): MutationOperator {
  return (node) => {
    const found = conditionOf(node);
    if (found === undefined || found.condition === null || /^Boolean/.test(found.condition.name)) return [];
    return replaceBy(found.condition, ...(found.loops ? [no] : [yes, no]));
  };
}
