import type { Edit } from './mutation-operator.ts';

/** The edits that put each of the texts in the place of a node. */
export function replaceBy(
  { from, to }: { readonly from: number; readonly to: number },
  ...texts: readonly string[]
): readonly Edit[] {
  return texts.map((text) => ({ from, to, text }));
}
