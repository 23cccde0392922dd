import { expect, test } from 'vitest';
import { answerCause } from '../../src/model/answer-cause.ts';

const text = (completion: string, extra = {}) => ({ completion, extra });

test.each([
  [text('x = 1', { finish_reason: 'stop' }), 'x = 1', undefined],
  [text('x = 1'), 'x = 1', undefined],
  [text('x = 1', { finish_reason: 'tool_calls', tool_calls: true }), 'x = 1', undefined],
  [text('x = 1', { refusal: 'No.' }), 'x = 1', undefined],
  [text('x =', { finish_reason: 'length' }), 'x =', 'cut'],
  [text('x =', { finish_reason: 'MAX_TOKENS' }), 'x =', 'cut'],
  [text('', { finish_reason: 'length' }), '', 'cut'],
  [text('', { finish_reason: 'length', reasoning: 'Hm' }), '', 'cut_thinking'],
  [text('<think>Hm', { finish_reason: 'length' }), '', 'cut_thinking'],
  [text('', { finish_reason: 'content_filter' }), '', 'filtered'],
  [text('x =', { finish_reason: 'content_filter' }), 'x =', 'filtered'],
  [text('', { finish_reason: 'refusal' }), '', 'refused'],
  [text('', { finish_reason: 'stop', refusal: 'No.' }), '', 'refused'],
  [text('', { finish_reason: 'tool_calls' }), '', 'tool_calls'],
  [text('', { finish_reason: 'stop', tool_calls: true }), '', 'tool_calls'],
  [text('', { finish_reason: 'stop', reasoning: 'Hm.' }), '', 'only_thinking'],
  [text('<think>Hm.</think>\n', { finish_reason: 'stop' }), '\n', 'only_thinking'],
  [text(' \n', { finish_reason: 'stop' }), ' \n', 'empty'],
  [text(''), '', 'empty'],
])('%j, of which %j is said, is %s', (answer, spoken, cause) => {
  expect(answerCause(answer, spoken)).toBe(cause);
});
