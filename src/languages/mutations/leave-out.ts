import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/**
 * Statements that only do something are left out. Names have types here and are declared apart, and what no longer compiles is no mutant:
 * it needs no rule for the first assignment, and none for returns.
 *
 * @param statements names of nodes
 * @param inner of an expression that is a statement: what it has to be
 * @param nothing a statement that does nothing
 */
export function leaveOut(statements: RegExp, inner: RegExp, nothing: string): MutationOperator {
  return (node) => {
    if (!statements.test(node.name)) return [];
    const isExpression = /^Expr(?:ession)?Statement$/.test(node.name);
    return isExpression && !inner.test(node.firstChild?.name ?? '') ? [] : replaceBy(node, nothing);
  };
}
