import type { PromptOptions } from '../core/prompt-options.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';

/** The first words of a system message tell which one it was; the manifest has it whole. */
const SYSTEM_SHOWN = 40;

/** How the samples were drawn and how the model was asked; undefined where both were left to the model. */
export function describeDrawing({ sampling, prompt }: RunSummary): string | undefined {
  const parts = [
    ...(sampling === undefined ? [] : [describeSampling(sampling)]),
    ...(prompt === undefined ? [] : [describePrompt(prompt)]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** "temperature 0.8, top_p 0.95, at most 512 tokens". */
function describeSampling(sampling: SamplingOptions): string {
  const { temperature, topP, maxTokens, stop, logprobs, reasoningEffort, extraBody } = sampling;
  return [
    ...(temperature === undefined ? [] : [`temperature ${temperature}`]),
    ...(topP === undefined ? [] : [`top_p ${topP}`]),
    ...(maxTokens === undefined ? [] : [`at most ${maxTokens} tokens`]),
    ...(stop === undefined ? [] : [stop.length === 0 ? 'no stop' : `stop at ${JSON.stringify(stop)}`]),
    ...(logprobs === true ? ['with log-probabilities'] : []),
    ...(reasoningEffort === undefined ? [] : [`reasoning effort ${reasoningEffort}`]),
    ...(extraBody === undefined ? [] : [`extra body ${JSON.stringify(extraBody)}`]),
  ].join(', ');
}

/** "template chat, 2 examples, system message \"You write Python.\"". */
function describePrompt({
  template = 'base',
  fim,
  hole,
  ioExample,
  shots = 0,
  system,
}: PromptOptions): string {
  return [
    `template ${template}${fim === undefined ? '' : ` (${hole ?? 'body'}, ${fim})`}`,
    ...(shots === 0 ? [] : [shots === 1 ? '1 example' : `${shots} examples`]),
    ...(ioExample === undefined ? [] : [`input-output example ${ioExample}`]),
    ...(system === undefined ? [] : [`system message ${JSON.stringify(shortened(system))}`]),
  ].join(', ');
}

function shortened(text: string): string {
  return text.length <= SYSTEM_SHOWN ? text : `${text.slice(0, SYSTEM_SHOWN)}...`;
}
