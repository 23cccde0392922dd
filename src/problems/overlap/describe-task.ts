import type { Problem } from '../../core/problem.ts';
import { describedLanguage } from '../../languages/languages.ts';

/** Where the description ends and examples, parameters or assertions begin. */
const END = /^\s*(?:[/*#]+\s*)?(?:>>>|@param|@return|@example|assert\b|examples?:?\s*$|for example:?\s*$)/im;

/**
 * What a prompt says in words: its last docstring or comment up to the examples. The whole prompt where there is neither.
 *
 * @example
 * describeTask({ language: 'python', prompt: 'def f(x):\n    """Adds one.\n    >>> f(1)\n    2\n    """\n' }); // 'Adds one.\n    '
 */
export function describeTask({ prompt, language }: Pick<Problem, 'prompt' | 'language'>): string {
  const blocks = describedLanguage(language).source.prose(prompt);
  const text = blocks.filter((block) => block.trim() !== '').at(-1) ?? prompt;
  const end = END.exec(text)?.index ?? text.length;
  return end === 0 ? text : text.slice(0, end);
}

/** Words in small letters; `camelCase` and `snake_case` names are words each. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
