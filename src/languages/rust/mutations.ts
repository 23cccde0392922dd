import type { SyntaxNode } from '@lezer/common';
import { changeConstants } from '../mutations/change-constants.ts';
import { type Condition, forceConditions } from '../mutations/force-conditions.ts';
import { leaveOut } from '../mutations/leave-out.ts';
import type { MutationOperator } from '../mutations/mutation-operator.ts';
import type { Mutations } from '../mutations/mutations.ts';
import { replaceBy } from '../mutations/replace.ts';
import { swapArithmetic } from '../mutations/swap-arithmetic.ts';
import { swapComparisons } from '../mutations/swap-comparisons.ts';
import { swapConnectives } from '../mutations/swap-connectives.ts';
import { swapNames } from '../mutations/swap-names.ts';

const NAMES = [
  ['starts_with', 'ends_with'],
  ['to_lowercase', 'to_uppercase'],
  ['to_ascii_lowercase', 'to_ascii_uppercase'],
  ['find', 'rfind'],
  ['trim_start', 'trim_end'],
  ['take', 'skip'],
  ['take_while', 'skip_while'],
  ['first', 'last'],
  ['push_front', 'push_back'],
  ['pop_front', 'pop_back'],
  ['min_by_key', 'max_by_key'],
  ['is_some', 'is_none'],
] as const;

export const RUST_MUTATIONS: Mutations = {
  operators: {
    comparison: swapComparisons,
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['true', 'false']),
    statement: leaveOut(
      /^ExpressionStatement$/,
      /^(?:Call|Assignment|Break|Continue)Expression$|^MacroInvocation$/,
      '',
    ),
    call: swapNames(/^CallExpression$/, NAMES),
    range: moveEnds,
  },
  skipped: /^(?:ArrayType|TypeArgList|TypeCastExpression)$/,
};

function conditionOf(node: SyntaxNode): Condition | undefined {
  if (!/^(?:IfExpression|WhileExpression|Guard)$/.test(node.name)) return undefined;
  const condition = node.firstChild?.nextSibling ?? null;
  // `if let` binds names: it is no value.
  const isValue = condition !== null && condition.name !== 'LetDeclaration';
  return { condition: isValue ? condition : null, loops: node.name === 'WhileExpression' };
}

/** `a..b` becomes `a..=b`, and the other way round. */
function moveEnds(
  node: Parameters<MutationOperator>[0],
  { textOf }: Parameters<MutationOperator>[1],
): ReturnType<MutationOperator> {
  const [from, to] = [node.firstChild, node.lastChild];
  if (node.name !== 'RangeExpression' || from === null || to === null) return [];
  const text = textOf(node);
  const between = text.slice(from.to - node.from, to.from - node.from);
  const found = /\.\.=?/.exec(between);
  if (found === null || from.from === to.from) return [];
  const at = from.to + found.index;
  return replaceBy({ from: at, to: at + found[0].length }, found[0] === '..' ? '..=' : '..');
}
