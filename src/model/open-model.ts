import { PasskError } from '../core/errors.ts';
import type { ModelBackend } from './model-backend.ts';
import { isModuleSpec, openModuleBackend } from './module-backend.ts';
import { createReferenceBackend } from './reference-backend.ts';
import { createReplayBackend } from './replay-backend.ts';
import type { RequestTimeouts } from './request-watch.ts';
import { createScriptedBackend } from './scripted-backend.ts';

/** Every form that {@link openModel} takes, with what it means; for help texts and error messages. */
export const MODEL_FORMS = [
  { spec: 'reference', meaning: 'the canonical solution of every task' },
  { spec: 'scripted', meaning: 'right with probability 0.3, else a wrong attempt' },
  { spec: 'scripted:p=0.5', meaning: 'the same with another probability' },
  { spec: 'replay:samples.jsonl', meaning: 'the completions of a samples file' },
  { spec: 'openai:NAME', meaning: 'OpenAI, or with --base-url any server that speaks its protocol' },
  { spec: 'anthropic:NAME', meaning: 'the Messages API of Anthropic' },
  { spec: 'command:CMD', meaning: 'a command: request as JSON on stdin, completion on stdout' },
  { spec: './my-backend.mjs', meaning: 'a module that exports createBackend' },
] as const;

/** How a model that is asked over a connection is asked. A model that this says nothing to refuses it. */
export interface OpenModelOptions {
  /** Where the server listens. @default OPENAI_BASE_URL or ANTHROPIC_BASE_URL, else the official service */
  readonly baseUrl?: string;
  /** Answers asked for in one request, where the server can do that. @default 1 */
  readonly samplesPerRequest?: number;
  /** Longest time for one whole request, in milliseconds. @default 1_200_000 */
  readonly requestTimeoutMs?: number;
  /** Longest time without a token, in milliseconds. @default 240_000 */
  readonly stallTimeoutMs?: number;
}

const DEFAULT_TIMEOUTS: RequestTimeouts = { requestTimeoutMs: 1_200_000, stallTimeoutMs: 240_000 };

/** A timer takes no more. */
const LARGEST_OPTION = 2 ** 31 - 1;

const NAMES = ['reference', 'scripted', 'replay', 'openai', 'anthropic', 'command'];

/**
 * Makes the backend that `--model` names.
 *
 * @throws PasskError E_USAGE for a name that does not exist, an option that the model has no use for, a missing key or SDK;
 * E_INPUT when the named file or module is no good.
 * @example
 * const backend = await openModel('scripted:p=0.5');
 * const served = await openModel('openai:qwen2.5-coder', { baseUrl: 'http://localhost:8000/v1', samplesPerRequest: 20 });
 */
export async function openModel(spec: string, options: OpenModelOptions = {}): Promise<ModelBackend> {
  checkNumbers(options);
  const colon = spec.indexOf(':');
  const name = colon < 0 ? spec : spec.slice(0, colon);
  if (!NAMES.includes(name)) {
    if (isModuleSpec(spec)) return openModuleBackend(spec, options);
    throw usage(`there is no model "${spec}"`);
  }
  const argument = colon < 0 ? undefined : spec.slice(colon + 1);
  const needed = (what: string): string => {
    if (argument !== undefined && argument.trim() !== '') return argument;
    throw usage(`the model "${name}" needs ${what}`);
  };
  const { baseUrl, samplesPerRequest = 1 } = options;
  const {
    requestTimeoutMs = DEFAULT_TIMEOUTS.requestTimeoutMs,
    stallTimeoutMs = DEFAULT_TIMEOUTS.stallTimeoutMs,
  } = options;
  const limits = { requestTimeoutMs, stallTimeoutMs };
  if (name !== 'openai' && samplesPerRequest > 1)
    throw useless(name, '--samples-per-request', 'it gives one answer a request');
  if (name !== 'openai' && name !== 'anthropic' && baseUrl !== undefined)
    throw useless(name, '--base-url', 'it is no server');
  switch (name) {
    case 'reference':
      if (argument === undefined) return createReferenceBackend();
      throw usage(`the model "reference" takes no argument, got "${argument}"`);
    case 'scripted':
      return argument === undefined
        ? createScriptedBackend()
        : createScriptedBackend(parseProbability(argument));
    case 'replay':
      return createReplayBackend(needed('a samples file'));
    // What these stand on takes longer to load than all the rest.
    case 'openai': {
      const { createOpenAiBackend } = await import('./openai/openai-backend.ts');
      return createOpenAiBackend({ model: needed('a name'), baseUrl, samplesPerRequest, ...limits });
    }
    case 'anthropic': {
      const { createAnthropicBackend } = await import('./anthropic-backend.ts');
      return createAnthropicBackend({ model: needed('a name'), baseUrl, ...limits });
    }
    case 'command': {
      const { createCommandBackend } = await import('./command-backend.ts');
      return createCommandBackend(needed('a command'), limits);
    }
    default:
      throw usage(`there is no model "${spec}"`);
  }
}

function checkNumbers(options: OpenModelOptions): void {
  for (const name of ['samplesPerRequest', 'requestTimeoutMs', 'stallTimeoutMs'] as const) {
    const value = options[name];
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= LARGEST_OPTION)) continue;
    throw new PasskError('E_USAGE', `${name} is ${value}`, { expected: 'an integer from 1 to 2147483647' });
  }
}

function useless(name: string, flag: string, why: string): PasskError {
  return new PasskError('E_USAGE', `the model "${name}" has no use for ${flag}: ${why}`);
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
