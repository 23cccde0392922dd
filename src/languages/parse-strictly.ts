import type { Tree } from '@lezer/common';
import type { Syntax } from './syntax.ts';

/** Undefined where the text is cut off, or not in the language, or there is no grammar. */
export function parseStrictly(text: string, syntax: Pick<Syntax, 'grammar'> | undefined): Tree | undefined {
  try {
    return syntax?.grammar().strict.parse(text);
  } catch {
    return undefined;
  }
}
