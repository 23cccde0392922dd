import type { TokenUsage } from '../model/model-backend.ts';

/** Guesses what a request will take from what the ones before it took. */
export interface TokenEstimator {
  /** The middle of what is likely: for rate limits, where an error evens out. */
  likely(request: RequestSize): TokenUsage;
  /** As much as any request so far: for money, where it does not. */
  largest(request: RequestSize): TokenUsage;
  learn(request: RequestSize, usage: TokenUsage): void;
}

export interface RequestSize {
  readonly promptCharacters: number;
  readonly samples: number;
}

/** Before the first answer: what source code takes, and a long answer. */
const CHARACTERS_PER_TOKEN = 3;
const FIRST_OUTPUT_TOKENS = 1024;

/** @param maxTokens the longest answer that is asked for */
export function createTokenEstimator(maxTokens = Number.POSITIVE_INFINITY): TokenEstimator {
  const first = Math.min(FIRST_OUTPUT_TOKENS, maxTokens);
  const seen = { characters: 0, samples: 0, input: 0, output: 0 };
  const most = { inputPerCharacter: 0, outputPerSample: 0 };
  return {
    likely: ({ promptCharacters, samples }) =>
      seen.samples === 0
        ? { inputTokens: promptCharacters / CHARACTERS_PER_TOKEN, outputTokens: samples * first }
        : {
            inputTokens: (promptCharacters * seen.input) / Math.max(1, seen.characters),
            outputTokens: (samples * seen.output) / seen.samples,
          },
    largest: ({ promptCharacters, samples }) =>
      seen.samples === 0
        ? { inputTokens: promptCharacters / CHARACTERS_PER_TOKEN, outputTokens: samples * first }
        : {
            inputTokens: promptCharacters * most.inputPerCharacter,
            outputTokens: samples * most.outputPerSample,
          },
    learn({ promptCharacters, samples }, { inputTokens, outputTokens }) {
      seen.characters += promptCharacters;
      seen.samples += samples;
      seen.input += inputTokens;
      seen.output += outputTokens;
      most.inputPerCharacter = Math.max(most.inputPerCharacter, inputTokens / Math.max(1, promptCharacters));
      most.outputPerSample = Math.max(most.outputPerSample, outputTokens / samples);
    },
  };
}
