import type { AnswerCause } from '../core/answer-causes.ts';
import type { Completion } from '../core/completion.ts';
import { finishReason } from './finish-reason.ts';

/**
 * What is the matter with an answer.
 *
 * @param spoken the completion without any thinking in it
 * @returns undefined where nothing is
 * @example
 * answerCause({ completion: '', extra: { finish_reason: 'length', reasoning: 'Hm.' } }, ''); // 'cut_thinking'
 */
export function answerCause(
  { completion, extra = {} }: Pick<Completion, 'completion' | 'extra'>,
  spoken: string,
): AnswerCause | undefined {
  const reason = finishReason(extra.finish_reason);
  const isEmpty = spoken.trim() === '';
  const hasThought = isText(extra.reasoning) || isText(completion);
  if (reason === 'content_filter') return 'filtered';
  if (reason === 'refusal' || (isEmpty && isText(extra.refusal))) return 'refused';
  if (reason === 'length') return isEmpty && hasThought ? 'cut_thinking' : 'cut';
  if (!isEmpty) return undefined;
  if (reason === 'tool_calls' || extra.tool_calls === true) return 'tool_calls';
  return hasThought ? 'only_thinking' : 'empty';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
