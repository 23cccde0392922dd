import { PasskError } from '../../core/errors.ts';
import { keepErrorBody } from '../keep-error-body.ts';
import { loadSdk } from '../load-sdk.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../model-backend.ts';
import { readAnswer } from '../read-answer.ts';
import { withWayOut } from '../refused-field.ts';
import { RequestError } from '../request-error.ts';
import type { RequestTimeouts } from '../request-watch.ts';
import { Adaptation } from './adaptation.ts';
import { AnswerCollector } from './collect-answers.ts';
import { IS_IT_THERE } from './reply-faults.ts';
import { type RequestBody, requestBody } from './request-body.ts';
import { serverAddress } from './server-address.ts';

const KEY_VARIABLE = 'OPENAI_API_KEY';

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
  const key = process.env[KEY_VARIABLE]?.trim() || undefined;
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

  const adaptation = new Adaptation(server.isOfficial);

  function ask(body: RequestBody, request: SampleRequest): Promise<readonly ModelAnswer[]> {
    const collector = new AnswerCollector();
    const path = 'messages' in body ? '/chat/completions' : '/completions';
    const { requestTimeoutMs } = options;
    // What comes in one piece shows no life before its end.
    const timeouts = body.stream === true ? options : { requestTimeoutMs, stallTimeoutMs: requestTimeoutMs };
    return readAnswer(request, {
      collector,
      timeouts,
      url: server.url,
      keyVariable: KEY_VARIABLE,
      isItThere: IS_IT_THERE,
      send: (signal) => client.post(path, { body, signal }).asResponse(),
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
      for (;;) {
        const body = requestBody(model, request, adaptation);
        try {
          return await ask(body, request);
        } catch (error) {
          if (!(error instanceof RequestError) || error.fault !== 'rejected') throw error;
          if (!adaptation.learn(body, error)) throw withWayOut(error, body, request);
        }
      }
    },
  };
}
