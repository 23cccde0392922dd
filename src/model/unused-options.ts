import type { PromptOptions } from '../core/prompt-options.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';

/** Models that answer from a file or a suite, whatever they are asked and however. */
const DEAF = /^(reference|scripted|replay)(:|$)/;

/**
 * Flags that were given to a model that can't follow them. They are no error: one command line is to do for a model and for the
 * rehearsal with `reference`. But a report must not say "temperature 0.8" of samples that know of none.
 *
 * @param spec what `--model` says
 * @example
 * unusedOptions('scripted:p=0.3', { temperature: 0.8 }, {}); // ['--temperature']
 */
export function unusedOptions(
  spec: string,
  { temperature, topP, maxTokens, stop, logprobs, reasoningEffort, extraBody }: SamplingOptions,
  { template, system, shots }: PromptOptions,
): readonly string[] {
  if (!DEAF.test(spec)) return [];
  const given = {
    '--temperature': temperature !== undefined,
    '--top-p': topP !== undefined,
    '--max-tokens': maxTokens !== undefined,
    '--stop': stop !== undefined,
    '--logprobs': logprobs === true,
    '--reasoning-effort': reasoningEffort !== undefined,
    '--extra-body': extraBody !== undefined,
    '--template': template !== undefined && template !== 'base',
    '--system': system !== undefined,
    '--shots': shots !== undefined,
  };
  return Object.entries(given).flatMap(([flag, isGiven]) => (isGiven ? [flag] : []));
}
