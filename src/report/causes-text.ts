import type { AnswerCauses } from '../core/answer-causes.ts';
import { formatAmount, formatCount } from './numbers.ts';

/**
 * What is the matter with the answers, a sentence each, to stand beside pass@k: a model whose answers were cut has not shown what it can.
 *
 * @example
 * describeAnswerCauses({ answers: 12, causes: { cut: 12 } }); // ['12 of 12 answers were cut at the token limit (--max-tokens).']
 */
export function describeAnswerCauses({ answers, causes }: AnswerCauses): readonly string[] {
  const {
    cut = 0,
    cut_thinking: thinking = 0,
    filtered = 0,
    refused = 0,
    tool_calls = 0,
    only_thinking = 0,
  } = causes;
  const { empty = 0 } = causes;
  const sentence = (count: number, one: string, many: string) =>
    count === 0
      ? []
      : [`${formatCount(count)} of ${formatAmount(answers, 'answer')} ${count === 1 ? one : many}.`];
  const inThought =
    thinking === 0
      ? ''
      : thinking === cut + thinking
        ? ' while the model was still thinking'
        : `, ${formatCount(thinking)} of them while the model was still thinking`;
  const limit = `cut at the token limit (--max-tokens)${inThought}`;
  return [
    ...sentence(cut + thinking, `was ${limit}`, `were ${limit}`),
    ...sentence(
      filtered,
      'was held back by the filter of the server',
      'were held back by the filter of the server',
    ),
    ...sentence(refused, 'is a refusal', 'are refusals'),
    ...sentence(
      tool_calls,
      'calls a tool that nobody offered, and holds no text',
      'call tools that nobody offered, and hold no text',
    ),
    ...sentence(only_thinking, 'holds thinking alone', 'hold thinking alone'),
    ...sentence(empty, 'is empty', 'are empty'),
  ];
}
