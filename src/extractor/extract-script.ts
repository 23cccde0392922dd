import type { Language } from '../core/language.ts';
import { languageNamed } from '../languages/languages.ts';
import { type FencedBlock, fencedBlocks } from './fenced-blocks.ts';
import { normalizeAnswer } from './normalize-answer.ts';

/** A whole program found in an answer, or null. `rule` and `repairs` as in `extractAnswer`. */
export interface ExtractedScript {
  readonly source: string | null;
  readonly rule: 'fence' | 'whole' | 'unclosed_thinking';
  readonly repairs: readonly string[];
}

/**
 * The program of an answer that is to be a whole program: of the fenced blocks that say that they are in its language, or, where none
 * does, that do not say that they are in another, the last one that is closed, else the last; without such blocks all of the answer. A
 * block of sample output behind the program is labelled as something else, or as nothing.
 *
 * @example
 * extractScript('Here:\n```python\nprint(1)\n```\nIt prints:\n```\n1\n```', 'python').source; // 'print(1)\n'
 */
export function extractScript(answer: string, language: Language): ExtractedScript {
  const { text, repairs } = normalizeAnswer(answer);
  if (text === null) return { source: null, rule: 'unclosed_thinking', repairs };
  const blocks = likeliest(fencedBlocks(text), language);
  const block = blocks.findLast(({ closed }) => closed) ?? blocks.at(-1);
  const source = block?.code ?? text;
  return {
    source: source.trim() === '' ? null : source,
    rule: block === undefined ? 'whole' : 'fence',
    repairs: block?.closed === false ? [...repairs, 'unclosed_fence'] : repairs,
  };
}

function likeliest(blocks: readonly FencedBlock[], language: Language): readonly FencedBlock[] {
  const named = blocks.filter(({ label }) => label !== undefined && languageNamed(label)?.name === language);
  if (named.length > 0) return named;
  const unnamed = blocks.filter(({ label }) => label === undefined);
  return unnamed.length > 0 ? unnamed : blocks;
}
