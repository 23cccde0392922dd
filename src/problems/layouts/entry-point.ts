import type { Language } from '../../core/language.ts';

const NAME = '[\\p{L}_$][\\p{L}\\p{N}_$]*';

/** Functions that begin in column 0: what stands further right is a part of one. */
const PYTHON = new RegExp(`^(?:async +)?def +(${NAME})`, 'gmu');
const ECMASCRIPT = new RegExp(
  `^(?:export +)?(?:(?:const|let|var) +(${NAME})[^=\\n]*=|(?:async +)?function *\\*? *(${NAME}))`,
  'gmu',
);

/** What may be the name of a function in any of the languages. */
export const FUNCTION_NAME = new RegExp(`^${NAME}$`, 'u');

/** The functions that a text declares in column 0, in order. Helpers come first: the last is the one that is asked for. */
export function declaredFunctions(text: string, language: Language): readonly string[] {
  const pattern = language === 'python' ? PYTHON : ECMASCRIPT;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}
