import type { MutationOperator } from './mutation-operator.ts';
import { replaceBy } from './replace.ts';

const BOOLEANS: Readonly<Record<string, string>> = {
  True: 'False',
  False: 'True',
  true: 'false',
  false: 'true',
};

/** `3` becomes `4` and `2`, a text becomes empty and an empty one a word, `True` becomes `False`. */
export const changeConstants: MutationOperator = (node, { textOf }) => {
  const text = textOf(node);
  switch (node.name) {
    case 'Number':
    case 'Integer':
    case 'IntegerLiteral':
      return replaceBy(node, ...neighbours(text));
    case 'Boolean':
    case 'BooleanLiteral':
    case 'Bool':
    case 'True':
    case 'False':
      return replaceBy(node, ...(BOOLEANS[text] === undefined ? [] : [BOOLEANS[text]]));
    case 'String':
    case 'StringLiteral':
      return node.parent?.name === 'ExpressionStatement' ? [] : replaceBy(node, otherText(text));
    case 'FormatString':
    case 'TemplateString':
      return replaceBy(node, otherText(text));
    default:
      return [];
  }
};

/** What says how wide a whole number is in C++, Java and Rust. */
const WIDTH = /(?<=^[\d_]+)(?:[uU]?[lL]{0,2}|[iu](?:8|16|32|64|128|size))$/;

/** No number below zero: `-1` is an expression of 1. */
function neighbours(text: string): readonly string[] {
  const [width = ''] = WIDTH.exec(text) ?? [];
  const value = Number(text.slice(0, text.length - width.length).replaceAll('_', ''));
  if (!Number.isFinite(value) || Math.abs(value) >= Number.MAX_SAFE_INTEGER) return []; // 1n, 1j
  return [value + 1, value - 1].filter((other) => other >= 0).map((other) => `${other}${width}`);
}

function otherText(text: string): string {
  const [, prefix = '', quote = '"'] = /^([a-z]*)("""|'''|["'`])/i.exec(text) ?? [];
  const isEmpty = text.length === prefix.length + 2 * quote.length;
  return `${prefix}${quote}${isEmpty ? 'mutant' : ''}${quote}`;
}
