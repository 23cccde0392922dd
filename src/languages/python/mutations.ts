import type { SyntaxNode } from '@lezer/common';
import { changeConstants } from '../mutations/change-constants.ts';
import { type Condition, forceConditions } from '../mutations/force-conditions.ts';
import type { MutationOperator } from '../mutations/mutation-operator.ts';
import { allOf, type Mutations } from '../mutations/mutations.ts';
import { removeStatements } from '../mutations/remove-statements.ts';
import { replaceBy } from '../mutations/replace.ts';
import { swapArithmetic } from '../mutations/swap-arithmetic.ts';
import { swapCalls } from '../mutations/swap-calls.ts';
import { swapComparisons } from '../mutations/swap-comparisons.ts';
import { swapConnectives } from '../mutations/swap-connectives.ts';
import { shiftRanges } from './shift-ranges.ts';

/** Functions of one list: `sorted(xs)` becomes `list(xs)`. */
const TO_LIST = /^(sorted|reversed|set)$/;

const CALLS = [
  ['startswith', 'endswith'],
  ['lower', 'upper'],
  ['find', 'rfind'],
  ['index', 'rindex'],
  ['removeprefix', 'removesuffix'],
  ['lstrip', 'rstrip'],
  ['ljust', 'rjust'],
] as const;

export const PYTHON_MUTATIONS: Mutations = {
  operators: {
    comparison: allOf(swapComparisons, swapMemberships),
    arithmetic: swapArithmetic,
    connective: swapConnectives,
    constant: changeConstants,
    condition: forceConditions(conditionOf, ['True', 'False']),
    statement: removeStatements('pass', 'return None'),
    call: allOf(unwrapCalls, swapCalls(CALLS)),
    range: shiftRanges,
  },
};

/** Statements, conditional expressions and comprehensions all have the word before the condition. */
function conditionOf(node: SyntaxNode): Condition | undefined {
  if (!/^(if|elif|while)$/.test(node.name)) return undefined;
  return { condition: node.nextSibling, loops: node.name === 'while' };
}

/** `x in y` becomes `x not in y`, `x is y` becomes `x is not y`. */
function swapMemberships(node: SyntaxNode): ReturnType<MutationOperator> {
  if (node.parent?.name !== 'BinaryExpression') return [];
  const { prevSibling, nextSibling } = node;
  if (node.name === 'in')
    return prevSibling?.name === 'not'
      ? replaceBy({ from: prevSibling.from, to: node.to }, 'in')
      : replaceBy(node, 'not in');
  if (node.name !== 'is') return [];
  return nextSibling?.name === 'not'
    ? replaceBy({ from: node.from, to: nextSibling.to }, 'is')
    : replaceBy(node, 'is not');
}

/** `sorted(xs)` becomes `list(xs)`, `abs(x)` becomes `x`. */
function unwrapCalls(...[node, { textOf }]: Parameters<MutationOperator>): ReturnType<MutationOperator> {
  const callee = node.name === 'CallExpression' ? node.firstChild : null;
  const argument = node.getChild('ArgList')?.firstChild?.nextSibling;
  if (callee?.name !== 'VariableName' || argument == null || argument.name === ')') return [];
  if (TO_LIST.test(textOf(callee))) return replaceBy(node, `list(${textOf(argument)})`);
  return textOf(callee) === 'abs' ? replaceBy(node, `(${textOf(argument)})`) : [];
}
