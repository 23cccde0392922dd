import { dataMarks } from './data-marks.ts';

const NAMES = 'think|thinking|reasoning|thought|thoughts|reflection|scratchpad|seed:think';

/**
 * The marks that models put around their thinking. In quotes they are text of a program that deals with such marks.
 */
const MARK = new RegExp(
  `(?<!["'\\\\]|(?<!\`)\`)(?:<(/?)(?:${NAMES})>|\\[(/?)THINK\\]|◁(/?)think▷|<\\|(?:begin|(end))_of_thought\\|>)`,
  'gi',
);

/** What a channel of its own says is the answer; the rest is thinking. */
const FINAL_CHANNEL = '<|channel|>final<|message|>';

/**
 * The answer without its thinking, wherever that stands. Thinking that was not closed is not searched for drafts.
 *
 * @param isData says which marks belong to a program
 * @returns null where the model never got past its thinking
 */
export function stripThinking(text: string, isData = dataMarks(text)): string | null {
  const final = lastMark(text, FINAL_CHANNEL, isData);
  if (final >= 0) return text.slice(final + FINAL_CHANNEL.length);
  if (/^\s{0,99}<\|channel\|>analysis/.test(text)) return null;
  let kept = '';
  let from = 0;
  let depth = 0;
  for (const mark of text.matchAll(MARK)) {
    if (isData(mark.index, depth > 0)) continue;
    const closes = mark.slice(1).some((slash) => slash !== undefined && slash !== '');
    if (depth === 0 && !closes) kept += text.slice(from, mark.index);
    // Templates that begin the thinking themselves leave only its end in the answer.
    if (depth === 0 && closes) kept = '';
    depth = Math.max(0, depth + (closes ? -1 : 1));
    from = mark.index + mark[0].length;
  }
  if (depth === 0) return kept + text.slice(from);
  return /^[\s`~]*\w*[\s`~]*$/.test(kept.slice(-200)) && kept.length <= 200 ? null : kept;
}

function lastMark(
  text: string,
  mark: string,
  isData: (index: number, inThinking: boolean) => boolean,
): number {
  let at = text.lastIndexOf(mark);
  while (at >= 0 && isData(at, false)) at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1);
  return at;
}
