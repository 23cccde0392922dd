import type { Tree } from '@lezer/common';
import type { Language } from '../core/language.ts';
import { parsersOf } from './parsers.ts';

/** Undefined where the text is cut off, or not in the language. */
export function parseStrictly(text: string, language: Language): Tree | undefined {
  try {
    return parsersOf(language).strict.parse(text);
  } catch {
    return undefined;
  }
}
