import type { SamplingOptions } from '../core/sampling-options.ts';

/** "temperature 0.8, top_p 0.95, at most 512 tokens". */
export function describeSampling({ temperature, topP, maxTokens, stop, logprobs }: SamplingOptions): string {
  return [
    ...(temperature === undefined ? [] : [`temperature ${temperature}`]),
    ...(topP === undefined ? [] : [`top_p ${topP}`]),
    ...(maxTokens === undefined ? [] : [`at most ${maxTokens} tokens`]),
    ...(stop === undefined ? [] : [stop.length === 0 ? 'no stop' : `stop at ${JSON.stringify(stop)}`]),
    ...(logprobs === true ? ['with log-probabilities'] : []),
  ].join(', ');
}
