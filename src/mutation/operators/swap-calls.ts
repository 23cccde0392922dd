import type { SyntaxNode } from '@lezer/common';
import type { MutationOperator } from '../mutant.ts';
import { replaceBy } from '../replace.ts';

const PAIRS = [
  ['min', 'max'],
  ['any', 'all'],
  ['some', 'every'],
  ['floor', 'ceil'],
  ['startswith', 'endswith'],
  ['startsWith', 'endsWith'],
  ['lower', 'upper'],
  ['toLowerCase', 'toUpperCase'],
  ['find', 'rfind'],
  ['index', 'rindex'],
  ['indexOf', 'lastIndexOf'],
  ['removeprefix', 'removesuffix'],
  ['lstrip', 'rstrip'],
  ['ljust', 'rjust'],
  ['trimStart', 'trimEnd'],
  ['padStart', 'padEnd'],
  ['push', 'unshift'],
  ['pop', 'shift'],
  ['keys', 'values'],
] as const;
const SWAPS = new Map<string, string>(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
// Array.find has no partner among the others' names, and `shift` is only JavaScript's.
const ONLY_PYTHON = new Set(['find', 'rfind', 'index', 'rindex', 'lower', 'upper', 'min', 'max']);
const ONLY_JAVASCRIPT = new Set(['some', 'every', 'push', 'pop', 'shift', 'unshift']);
const METHODS_OF_MATH = new Set(['min', 'max']);

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
  if (language === 'python' ? ONLY_JAVASCRIPT.has(name) : !METHODS_OF_MATH.has(name) && ONLY_PYTHON.has(name))
    return [];
  const swap = SWAPS.get(name);
  return swap === undefined ? [] : replaceBy(nameNode, swap);
};

/** A call whose value nobody takes is a statement; those are left out by another operator. */
function isUsed(node: SyntaxNode): boolean {
  return node.parent?.name !== 'ExpressionStatement';
}
