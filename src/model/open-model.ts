import { PasskError } from '../core/errors.ts';
import type { ModelBackend } from './model-backend.ts';
import { isModuleSpec, openModuleBackend } from './module-backend.ts';
import { createReferenceBackend } from './reference-backend.ts';
import { createReplayBackend } from './replay-backend.ts';
import { createScriptedBackend } from './scripted-backend.ts';

/** Every form that {@link openModel} takes, with what it means; for help texts and error messages. */
export const MODEL_FORMS = [
  { spec: 'reference', meaning: 'the canonical solution of every task' },
  { spec: 'scripted', meaning: 'right with probability 0.3, else a wrong attempt' },
  { spec: 'scripted:p=0.5', meaning: 'the same with another probability' },
  { spec: 'replay:samples.jsonl', meaning: 'the completions of a samples file' },
  { spec: './my-backend.mjs', meaning: 'a module that exports createBackend' },
] as const;

/** How a model that is asked over a connection is asked. Models that this says nothing to refuse it. */
export interface OpenModelOptions {
  /** Where an OpenAI-compatible server listens. @default the official one, or what the SDK's own variable says */
  readonly baseUrl?: string;
  /** Answers asked for in one request, where the server can do that. @default 1 */
  readonly samplesPerRequest?: number;
  /** Longest time for one whole request. @default 1_200_000 */
  readonly requestTimeoutMs?: number;
  /** Longest time without a token. @default 240_000 */
  readonly stallTimeoutMs?: number;
}

/**
 * Makes the backend that `--model` names.
 *
 * @throws PasskError E_USAGE for a name that does not exist; E_INPUT when the named file or module is no good.
 * @example
 * const backend = await openModel('scripted:p=0.5');
 */
export async function openModel(spec: string, _options: OpenModelOptions = {}): Promise<ModelBackend> {
  if (isModuleSpec(spec) && !spec.startsWith('replay:')) return openModuleBackend(spec);
  const colon = spec.indexOf(':');
  const name = colon < 0 ? spec : spec.slice(0, colon);
  const argument = colon < 0 ? undefined : spec.slice(colon + 1);
  switch (name) {
    case 'reference':
      if (argument === undefined) return createReferenceBackend();
      throw usage(`the model "reference" takes no argument, got "${argument}"`);
    case 'scripted':
      return argument === undefined
        ? createScriptedBackend()
        : createScriptedBackend(parseProbability(argument));
    case 'replay':
      if (argument !== undefined && argument !== '') return createReplayBackend(argument);
      throw usage('the model "replay" needs a samples file');
    default:
      throw usage(`there is no model "${spec}"`);
  }
}

function parseProbability(argument: string): { readonly passProbability: number } {
  const digits = /^p=([0-9.]+(?:e-?\d+)?)$/i.exec(argument)?.[1];
  const passProbability = Number(digits ?? Number.NaN);
  if (Number.isNaN(passProbability)) throw usage(`the model "scripted" does not understand "${argument}"`);
  return { passProbability };
}

function usage(problem: string): PasskError {
  const width = Math.max(...MODEL_FORMS.map(({ spec }) => spec.length));
  const forms = MODEL_FORMS.map(({ spec, meaning }) => `  --model ${spec.padEnd(width)}  ${meaning}`);
  return new PasskError('E_USAGE', problem, { hint: ['Models are:', ...forms].join('\n') });
}
