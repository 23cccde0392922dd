/** What chat templates leave behind the answer when a server does not stop there. */
const END_TOKENS =
  /<\|(?:endoftext|im_end|eot_id|end_of_text|end|file_separator)\|>|<\/s>|<｜end▁of▁sentence｜>/;

const TAGS = 'think|thinking|reasoning|thought';
const OPENED = new RegExp(`^\\s*<(${TAGS})>`, 'i');
const CLOSED = new RegExp(`</(?:${TAGS})>`, 'gi');

/** An answer made ready for the rules; `text` is null where the model never got past its thinking. */
export interface NormalAnswer {
  readonly text: string | null;
  readonly repairs: readonly string[];
}

/**
 * Takes away what is never part of a program: a byte order mark, Windows line ends, end tokens, thinking. Thinking that
 * was not closed is not searched for drafts: the model gave no answer.
 *
 * @example
 * normalizeAnswer('<think>hm</think>\nx = 1').text; // '\nx = 1'
 */
export function normalizeAnswer(answer: string): NormalAnswer {
  const repairs: string[] = [];
  const step = (name: string, before: string, after: string): string => {
    if (after !== before) repairs.push(name);
    return after;
  };
  let text = step('newlines', answer, answer.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const end = text.search(END_TOKENS);
  text = step('end_token', text, end < 0 ? text : text.slice(0, end));
  const last = [...text.matchAll(CLOSED)].at(-1);
  // Templates that begin the thinking themselves leave only its end in the answer.
  if (last !== undefined) text = step('thinking', text, text.slice(last.index + last[0].length));
  else if (OPENED.test(text)) return { text: null, repairs: [...repairs, 'thinking'] };
  return { text, repairs };
}
