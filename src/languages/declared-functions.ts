import type { Language } from '../core/language.ts';
import { describedLanguage } from './languages.ts';

/** The functions that a text declares in column 0, in order. Helpers come first: the last is the one that is asked for. */
export function declaredFunctions(text: string, language: Language): readonly string[] {
  const { declarations } = describedLanguage(language).source;
  return [...text.matchAll(declarations)].map(
    (match) => match.slice(1).find((name) => name !== undefined) as string,
  );
}
