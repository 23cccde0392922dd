import { fencedBlocks } from './fenced-blocks.ts';
import { normalizeAnswer } from './normalize-answer.ts';

/** A whole program found in an answer, or null. `rule` and `repairs` as in `extractAnswer`. */
export interface ExtractedScript {
  readonly source: string | null;
  readonly rule: 'fence' | 'whole' | 'unclosed_thinking';
  readonly repairs: readonly string[];
}

/**
 * The program of an answer that is to be a whole program: the last fenced block that is closed, else the last one, else all.
 *
 * @example
 * extractScript('Here:\n```python\nprint(1)\n```').source; // 'print(1)\n'
 */
export function extractScript(answer: string): ExtractedScript {
  const { text, repairs } = normalizeAnswer(answer);
  if (text === null) return { source: null, rule: 'unclosed_thinking', repairs };
  const blocks = fencedBlocks(text);
  const block = blocks.findLast(({ closed }) => closed) ?? blocks.at(-1);
  const source = block?.code ?? text;
  return {
    source: source.trim() === '' ? null : source,
    rule: block === undefined ? 'whole' : 'fence',
    repairs: block?.closed === false ? [...repairs, 'unclosed_fence'] : repairs,
  };
}
