import type { SyntaxNode } from '@lezer/common';
import type { MutationOperator } from '../../mutation/mutant.ts';
import { replaceBy } from './replace.ts';

const IN_BOTH = [
  ['min', 'max'],
  ['any', 'all'],
  ['floor', 'ceil'],
  ['keys', 'values'],
];
const IN_PYTHON = [
  ['startswith', 'endswith'],
  ['lower', 'upper'],
  ['find', 'rfind'],
  ['index', 'rindex'],
  ['removeprefix', 'removesuffix'],
  ['lstrip', 'rstrip'],
  ['ljust', 'rjust'],
];
const IN_JAVASCRIPT = [
  ['some', 'every'],
  ['startsWith', 'endsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['indexOf', 'lastIndexOf'],
  ['trimStart', 'trimEnd'],
  ['padStart', 'padEnd'],
  ['push', 'unshift'],
  ['pop', 'shift'],
];
const PYTHON = swapsOf([...IN_BOTH, ...IN_PYTHON]);
const JAVASCRIPT = swapsOf([...IN_BOTH, ...IN_JAVASCRIPT]);

/** What such a method leaves as it is where nothing calls it: `xs.sort()` becomes `xs`. */
const DROPPED_METHODS = /^(strip|trim|sort|reverse|toSorted|toReversed|title|capitalize|casefold|copy)$/;
/** Functions of one list: `sorted(xs)` becomes `list(xs)`. */
const TO_LIST = /^(sorted|reversed|set)$/;

/** `min` becomes `max`, `any` becomes `all`, `sorted(xs)` becomes `list(xs)`, `text.strip()` becomes `text`. */
export const swapCalls: MutationOperator = (node, { textOf, language }) => {
  if (node.name !== 'CallExpression') return [];
  const callee = node.firstChild;
  const list = node.getChild('ArgList');
  if (callee === null || list === null) return [];
  const isMethod = callee.name === 'MemberExpression';
  const nameNode = isMethod ? callee.getChild('PropertyName') : callee;
  if (nameNode === null || (!isMethod && callee.name !== 'VariableName')) return [];
  const name = textOf(nameNode);
  const argument = list.firstChild?.nextSibling;
  if (language === 'python' && !isMethod && argument != null && argument.name !== ')') {
    if (TO_LIST.test(name)) return replaceBy(node, `list(${textOf(argument)})`);
    if (name === 'abs') return replaceBy(node, `(${textOf(argument)})`);
  }
  if (isMethod && DROPPED_METHODS.test(name) && isUsed(node))
    return replaceBy({ from: callee.firstChild?.to ?? node.to, to: node.to }, '');
  const swap = (language === 'python' ? PYTHON : JAVASCRIPT).get(name);
  return swap === undefined ? [] : replaceBy(nameNode, swap);
};

/** A call whose value nobody takes is a statement; those are left out by another operator. */
function isUsed(node: SyntaxNode): boolean {
  return node.parent?.name !== 'ExpressionStatement';
}

function swapsOf(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
}
