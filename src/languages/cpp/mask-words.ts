import { maskSigns } from '../statements/mask-signs.ts';

/**
 * Words that the grammar does not know for what they are, each with a text that it reads in the same place. A plus is an operator that,
 * other than `&&`, can't stand in a declaration.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  and: '+',
  or: '+',
  xor: '+',
  bitand: '+',
  bitor: '+',
  not: '!',
  compl: '!',
  not_eq: '!=',
  and_eq: '+=',
  or_eq: '+=',
  xor_eq: '+=',
  typeid: 'sizeof',
};

const WORDS = new RegExp(`\\b(?:${Object.keys(STAND_INS).join('|')})\\b`, 'g');

/** A complement where a value begins: the grammar takes it for a destructor. */
const COMPLEMENT = /(?<=(?:\breturn|[=(,&|^+*/%<>?-])[ \t]{0,4})~/g;

/** A source for the grammar, every position kept: without signs that no name has, and without the words of C++ that it does not know. */
export function maskWords(source: string): string {
  return maskSigns(source)
    .replace(WORDS, (word) => (STAND_INS[word] as string).padEnd(word.length))
    .replace(COMPLEMENT, '!');
}
