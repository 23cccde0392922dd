import { PasskError } from '../core/errors.ts';
import { AnthropicCollector, IS_IT_THERE } from './anthropic-collector.ts';
import { keepErrorBody } from './keep-error-body.ts';
import { loadSdk } from './load-sdk.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from './model-backend.ts';
import { readAnswer } from './read-answer.ts';
import { fieldsNamed, withWayOut } from './refused-field.ts';
import { RequestError } from './request-error.ts';
import type { RequestTimeouts } from './request-watch.ts';

/** The protocol demands a limit; this one every model takes. */
export const DEFAULT_ANTHROPIC_TOKENS = 4096;

const OFFICIAL_URL = 'https://api.anthropic.com';

/** Later versions have no temperature and no top_p. Keys go into `x-api-key` in this one. */
const API_VERSION = '2023-06-01';

const KEY_VARIABLE = 'ANTHROPIC_API_KEY';

export interface AnthropicBackendOptions extends RequestTimeouts {
  readonly model: string;
  readonly baseUrl: string | undefined;
}

/**
 * A model behind Anthropic's Messages API. It converses only, gives one answer a request, and takes no seed. The key comes
 * from `ANTHROPIC_API_KEY`.
 *
 * @throws PasskError E_USAGE when the package `@anthropic-ai/sdk` or the key is missing.
 */
export async function createAnthropicBackend(options: AnthropicBackendOptions): Promise<ModelBackend> {
  const { model } = options;
  const spec = `anthropic:${model}`;
  const given = options.baseUrl ?? (process.env.ANTHROPIC_BASE_URL?.trim() || OFFICIAL_URL);
  const url = given.replace(/\/+(v1\/*)?$/, ''); // the SDK adds /v1 by itself
  if (!/^https?:\/\/[^@?#]+$/.test(url)) {
    throw new PasskError('E_USAGE', 'the base URL is not the address of a server', {
      expected: `a URL such as ${OFFICIAL_URL}; a key belongs into ANTHROPIC_API_KEY`,
    });
  }
  const key = process.env[KEY_VARIABLE]?.trim() || undefined;
  if (key === undefined && url === OFFICIAL_URL) {
    throw new PasskError('E_USAGE', `the model "${spec}" needs a key, and ANTHROPIC_API_KEY is not set`, {
      hint: 'export ANTHROPIC_API_KEY=...',
    });
  }
  const { Anthropic } = await loadSdk('@anthropic-ai/sdk', () => import('@anthropic-ai/sdk'), spec);
  const client = new Anthropic({
    baseURL: url,
    apiKey: key ?? 'none', // given here it is the only one: the SDK then looks at no other place for credentials
    defaultHeaders: { 'anthropic-version': API_VERSION, authorization: null, 'x-api-key': key ?? null },
    maxRetries: 0, // the sampler retries
    timeout: options.requestTimeoutMs,
    logLevel: 'off', // it would print what the server sends
    openTelemetry: false,
    fetch: keepErrorBody,
  });

  let leavesOutStop = false;

  return {
    name: spec,
    extraction: 'auto',
    template: 'chat',
    templates: ['chat'],
    ...(url === OFFICIAL_URL ? {} : { server: url.replace(/^https?:\/\//, '') }),
    async sample(request) {
      const answers: ModelAnswer[] = [];
      for (const _ of request.sampleIndexes) answers.push(await ask(request));
      return answers;
    },
  };

  async function ask(request: SampleRequest): Promise<ModelAnswer> {
    const body = requestBody(model, request, leavesOutStop);
    const collector = new AnthropicCollector();
    try {
      return await readAnswer(request, {
        collector,
        timeouts: options,
        url,
        keyVariable: KEY_VARIABLE,
        isItThere: IS_IT_THERE,
        send: (signal) => client.post('/v1/messages', { body, signal }).asResponse(),
        finish: () => collector.finish(model, request.stop),
      });
    } catch (error) {
      if (!(error instanceof RequestError) || error.fault !== 'rejected') throw error;
      if (body.stop_sequences === undefined || fieldsNamed(error, ['stop_sequences', 'stop']).length === 0)
        throw withWayOut(error, body, request);
      leavesOutStop = true; // answers are cut at them when they have come
      return ask(request);
    }
  }
}

function requestBody(
  model: string,
  { messages, stop, sampling }: SampleRequest,
  leavesOutStop: boolean,
): Readonly<Record<string, unknown>> {
  if (messages === undefined) {
    throw new RequestError(
      'rejected',
      'models of Anthropic converse, and this request only has a text to continue: use --template chat',
      { advice: 'Use --template chat.' },
    );
  }
  if (sampling.logprobs === true) {
    throw new RequestError('rejected', 'models of Anthropic give no log-probabilities', {
      advice: 'Leave out --logprobs.',
    });
  }
  if (sampling.reasoningEffort !== undefined) {
    const advice = `Leave out --reasoning-effort, and say it in the protocol's own words: --extra-body '{"thinking": {"type": "enabled", "budget_tokens": 2048}}'.`;
    throw new RequestError('rejected', `models of Anthropic take no reasoning_effort\n${advice}`, { advice });
  }
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const turns = messages.flatMap(({ role, content }) => (role === 'system' ? [] : [{ role, content }]));
  return {
    model,
    max_tokens: sampling.maxTokens ?? DEFAULT_ANTHROPIC_TOKENS,
    messages: turns,
    ...(system.length > 0 && { system: system.join('\n\n') }),
    ...(stop.length > 0 && !leavesOutStop && { stop_sequences: [...stop] }),
    ...(sampling.temperature !== undefined && { temperature: sampling.temperature }),
    ...(sampling.topP !== undefined && { top_p: sampling.topP }),
    ...sampling.extraBody,
    stream: true,
  };
}
