import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { CompletionCreateParamsStreaming } from 'openai/resources/completions';
import { PasskError } from '../../core/errors.ts';
import { keepErrorBody } from '../keep-error-body.ts';
import { loadSdk } from '../load-sdk.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../model-backend.ts';
import { readAnswer } from '../read-answer.ts';
import { RequestError } from '../request-error.ts';
import type { RequestTimeouts } from '../request-watch.ts';
import { AnswerCollector } from './collect-answers.ts';
import { type RequestBody, requestBody, withoutRefusedField } from './request-body.ts';
import { serverAddress } from './server-address.ts';

export interface OpenAiBackendOptions extends RequestTimeouts {
  readonly model: string;
  readonly baseUrl: string | undefined;
  readonly samplesPerRequest: number;
}

/**
 * A model behind OpenAI or any server that speaks its protocol: chat for requests with messages, else completions. The key
 * comes from `OPENAI_API_KEY`; servers of one's own need none.
 *
 * @throws PasskError E_USAGE when the package `openai` or the key is missing, or the base URL is none.
 */
export async function createOpenAiBackend(options: OpenAiBackendOptions): Promise<ModelBackend> {
  const { model, samplesPerRequest } = options;
  const server = serverAddress(options.baseUrl);
  const key = process.env.OPENAI_API_KEY?.trim() || undefined;
  if (key === undefined && server.isOfficial) {
    throw new PasskError(
      'E_USAGE',
      `the model "openai:${model}" needs a key, and OPENAI_API_KEY is not set`,
      {
        hint: 'export OPENAI_API_KEY=...   or name a server of your own: --base-url http://localhost:8000/v1',
      },
    );
  }
  const { OpenAI } = await loadSdk('openai', () => import('openai'), `openai:${model}`);
  const client = new OpenAI({
    baseURL: server.url,
    apiKey: key ?? 'none',
    adminAPIKey: null,
    ...(key === undefined && { defaultHeaders: { authorization: null } }),
    maxRetries: 0, // the sampler retries
    timeout: options.requestTimeoutMs,
    logLevel: 'off', // it would print what the server sends
    fetch: keepErrorBody,
  });

  const post = (body: RequestBody, signal: AbortSignal) =>
    'messages' in body
      ? client.chat.completions.create(body as unknown as ChatCompletionCreateParamsStreaming, { signal })
      : client.completions.create(body as unknown as CompletionCreateParamsStreaming, { signal });

  function ask(body: RequestBody, request: SampleRequest): Promise<readonly ModelAnswer[]> {
    const collector = new AnswerCollector();
    return readAnswer(request, {
      collector,
      timeouts: options,
      url: server.url,
      async *pieces(signal) {
        const { data, response } = await post(body, signal).withResponse();
        if (isJson(response)) yield await response.json();
        else yield* data;
      },
      finish: () => collector.finish(request.sampleIndexes.length, request.stop, body),
    });
  }

  return {
    name: `openai:${model}`,
    ...(server.isOfficial ? {} : { server: server.url.replace(/^https?:\/\//, '') }),
    samplesPerRequest,
    extraction: 'auto',
    template: 'chat',
    async sample(request) {
      let body = requestBody(model, request, server.isOfficial);
      for (;;) {
        try {
          return await ask(body, request);
        } catch (error) {
          const isRefused = error instanceof RequestError && error.fault === 'rejected';
          const smaller = isRefused ? withoutRefusedField(body, error.message) : undefined;
          if (smaller === undefined) throw isRefused ? withHint(error, request) : error;
          body = smaller;
        }
      }
    },
  };
}

/** Most servers that do not fill gaps refuse the field for it. */
function withHint(error: RequestError, { suffix }: SampleRequest): RequestError {
  if (suffix === undefined) return error;
  const hint =
    'The request has a suffix. Where the server takes none, name the tokens of the model: --fim FAMILY.';
  return new RequestError(error.fault, `${error.message}\n${hint}`, { cause: error });
}

function isJson(response: Response): boolean {
  return /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
}
