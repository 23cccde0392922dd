import type { ChatMessage, SampleRequest, TokenUsage } from '../../src/model/model-backend.ts';
import { DOUBLE } from './problems.ts';

/** A request for samples of {@link DOUBLE}, with what a test wants different. */
export function ask(changes: Partial<SampleRequest> = {}): SampleRequest {
  return {
    problem: DOUBLE,
    prompt: DOUBLE.prompt,
    stop: [],
    sampling: {},
    sampleIndexes: [0],
    seed: 7,
    ...changes,
  };
}

export const CONVERSATION: readonly ChatMessage[] = [
  { role: 'system', content: 'You write Python.' },
  { role: 'user', content: 'Complete:\ndef double(x):' },
];

/** The same as a conversation. */
export const chat = (changes: Partial<SampleRequest> = {}) => ask({ messages: CONVERSATION, ...changes });

/** Keeps what a backend says it used. */
export function usageLog(): { readonly used: TokenUsage[]; readonly onUsage: (usage: TokenUsage) => void } {
  const used: TokenUsage[] = [];
  return { used, onUsage: (usage) => void used.push(usage) };
}
