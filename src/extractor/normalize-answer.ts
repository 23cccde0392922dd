import { dataMarks } from './data-marks.ts';
import { stripThinking } from './strip-thinking.ts';

/** What chat templates leave behind the answer when a server does not stop there; in quotes it is text of a program. */
const END_TOKENS =
  /(?<!["'\\]|(?<!`)`)(?:<\|(?:endoftext|im_end|eot_id|end_of_text|end|eom_id|file_separator|file_sep|endofmask|fim_pad|EOT|return|user|im_start)\|>|<｜end▁of▁sentence｜>|<end_of_turn>|<EOT>|<eos>|\[INST\]|<\/s>(?=\s|<|$))/g;

/** What a chat template puts before the answer, where the server gives that back, too. */
const BEGINNINGS =
  /^\s{0,99}(?:<s>|<bos>|<\|begin_of_text\|>|<\|im_start\|>\s?assistant|<\|start_header_id\|>assistant<\|end_header_id\|>|<\|assistant\|>|<start_of_turn>model|<\|start\|>assistant|### Response:|\[\/INST\])/;

/** An answer made ready for the rules; `text` is null where the model never got past its thinking. */
export interface NormalAnswer {
  readonly text: string | null;
  readonly repairs: readonly string[];
}

/**
 * Takes away what is never part of a program: a byte order mark, Windows line ends, thinking, tokens of the chat template.
 *
 * @example
 * normalizeAnswer('<think>hm</think>\nx = 1').text; // '\nx = 1'
 * @param everyMark takes marks for marks even where they look like data of a program
 */
export function normalizeAnswer(answer: string, everyMark = false): NormalAnswer {
  const repairs: string[] = [];
  const step = (name: string, before: string, after: string): string => {
    if (after !== before) repairs.push(name);
    return after;
  };
  const lines = step('newlines', answer, answer.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const thought = stripThinking(lines, everyMark ? () => false : undefined);
  if (thought === null) return { text: null, repairs: [...repairs, 'thinking'] };
  const text = step('begin_token', step('thinking', lines, thought), withoutBeginnings(thought));
  const end = everyMark ? text.search(END_TOKENS) : endOfTurn(text);
  return { text: step('end_token', text, end < 0 ? text : text.slice(0, end)), repairs };
}

function endOfTurn(text: string): number {
  const isData = dataMarks(text);
  for (const { index } of text.matchAll(END_TOKENS)) if (!isData(index, true)) return index;
  return -1;
}

function withoutBeginnings(text: string): string {
  let rest = text;
  const echo = /^\s{0,99}(?:<s>\s?)?\[INST\]/.test(rest) ? rest.indexOf('[/INST]') : -1;
  if (echo >= 0) rest = rest.slice(echo);
  for (let found = BEGINNINGS.exec(rest); found !== null; found = BEGINNINGS.exec(rest))
    rest = rest.slice(found[0].length);
  return rest;
}
