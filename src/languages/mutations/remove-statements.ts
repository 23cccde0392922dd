import type { SyntaxNode } from '@lezer/common';
import type { MutableSource, MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

/**
 * A statement that only does something is left out, and `return value` returns nothing. The first statement that names a value stays:
 * without it any program fails, which would prove nothing of the tests.
 *
 * @param nothing a statement that does nothing
 * @param returnNothing one that returns nothing
 */
export function removeStatements(nothing: string, returnNothing: string): MutationOperator {
  return (node, source) => {
    if (node.name === 'ReturnStatement') {
      const value = node.firstChild?.nextSibling;
      return value == null || /^(None|null|;)$/.test(value.name) ? [] : replaceBy(node, returnNothing);
    }
    return isRemovable(node, source) ? replaceBy(node, nothing) : [];
  };
}

function isRemovable(node: SyntaxNode, source: MutableSource): boolean {
  switch (node.name) {
    case 'UpdateStatement':
    case 'DeleteStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'ExpressionStatement': // not a docstring
      return /^(Call|Assignment|Postfix|Unary|Await|Yield)Expression$/.test(node.firstChild?.name ?? '');
    case 'AssignStatement':
      return assignsAgain(node, source);
    default:
      return false;
  }
}

/** `a[i] = ...` changes what is there; `a = ...` does where an earlier line of the function gave it a value. */
function assignsAgain(node: SyntaxNode, { textOf }: MutableSource): boolean {
  const target = node.firstChild;
  if (target === null || target.name === 'MemberExpression') return true;
  const name = textOf(target);
  let scope = node;
  while (scope.parent !== null && !/^(FunctionDefinition|Script)$/.test(scope.name)) scope = scope.parent;
  let seen = false;
  scope.cursor().iterate((inner) => {
    if (inner.from >= node.from) return false;
    seen ||=
      inner.name === 'VariableName' &&
      textOf(inner) === name &&
      /^(AssignStatement|ForStatement|ParamList)$/.test(inner.node.parent?.name ?? '');
    return true;
  });
  return seen;
}
