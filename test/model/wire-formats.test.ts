import { afterEach, describe, expect, test } from 'vitest';
import type { ModelAnswer, SampleRequest, TokenUsage } from '../../src/model/model-backend.ts';
import { openModel } from '../../src/model/open-model.ts';
import { ask, chat, usageLog } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { wire } from './wire.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(fault: LoopbackFault) {
  server = await startLoopbackServer({ fault: () => fault });
  return openModel('openai:coder', { baseUrl: server.baseUrl, samplesPerRequest: 2 });
}

interface Expected {
  readonly answers: readonly ModelAnswer[];
  readonly usage: TokenUsage;
}

const two: Partial<SampleRequest> = { sampleIndexes: [0, 1] };

const CASES: readonly (readonly [string, SampleRequest, Expected])[] = [
  [
    'openai-chat.sse',
    chat(two),
    {
      answers: [
        { completion: 'x * 2', extra: { finish_reason: 'stop', output_tokens: 3, logprob_sum: -0.5 } },
        { completion: 'return', extra: { finish_reason: 'length', output_tokens: 1, logprob_sum: -0.5 } },
      ].map(({ completion, extra }) => ({
        completion,
        extra: { ...extra, served_model: 'gpt-4.1-2025-04-14', system_fingerprint: 'fp_fc9f1d7035' },
      })),
      usage: { inputTokens: 19, outputTokens: 4 },
    },
  ],
  [
    'openai-refusal.sse',
    chat(),
    {
      answers: [
        {
          completion: '',
          extra: {
            ...{ finish_reason: 'stop', output_tokens: 11, served_model: 'gpt-4.1-2025-04-14' },
            refusal: "I can't help with that.",
          },
        },
      ],
      usage: { inputTokens: 81, outputTokens: 11 },
    },
  ],
  [
    'openai-reasoning.json',
    chat(),
    {
      answers: [
        {
          completion: 'return x * 2',
          extra: { finish_reason: 'stop', output_tokens: 10, served_model: 'o4-mini-2025-04-16' },
        },
      ],
      usage: { inputTokens: 30, outputTokens: 138 },
    },
  ],
  [
    'openai-completions.json',
    ask(),
    {
      answers: [
        {
          completion: '    return x',
          extra: {
            ...{ finish_reason: 'length', output_tokens: 3, logprob_sum: -1 },
            ...{ served_model: 'gpt-3.5-turbo-instruct', system_fingerprint: 'fp_44709d6fcb' },
          },
        },
      ],
      usage: { inputTokens: 5, outputTokens: 3 },
    },
  ],
  [
    'vllm-chat.sse',
    chat(),
    {
      answers: [
        {
          completion: 'return x*2',
          extra: { finish_reason: 'stop', output_tokens: 2, logprob_sum: -1, reasoning: 'Double it.' },
        },
      ],
      usage: { inputTokens: 21, outputTokens: 5 },
    },
  ],
  [
    'vllm-completions.sse',
    ask(two),
    {
      answers: [
        {
          completion: '    return x',
          extra: { finish_reason: 'stop', output_tokens: 2, logprob_sum: -0.75 },
        },
        { completion: '    y = 2', extra: { finish_reason: 'length', output_tokens: 2, logprob_sum: -2 } },
      ],
      usage: { inputTokens: 6, outputTokens: 4 },
    },
  ],
  [
    'llama-cpp-chat.sse',
    chat(),
    {
      answers: [
        {
          completion: 'return x',
          extra: {
            ...{ finish_reason: 'stop', reasoning: 'Easy.' },
            ...{ served_model: 'coder.gguf', system_fingerprint: 'b6123-1d4f2a1' },
          },
        },
      ],
      usage: { inputTokens: 14, outputTokens: 6 },
    },
  ],
  [
    'llama-cpp-completions.sse',
    ask(),
    {
      answers: [
        {
          completion: '    return x',
          extra: {
            ...{ finish_reason: 'stop', output_tokens: 2, logprob_sum: -1.25 },
            ...{ served_model: 'coder.gguf', system_fingerprint: 'b6123-1d4f2a1' },
          },
        },
      ],
      usage: { inputTokens: 5, outputTokens: 2 },
    },
  ],
  [
    'ollama-chat.sse',
    chat(),
    {
      answers: [
        {
          completion: 'return x * 2',
          extra: { finish_reason: 'stop', reasoning: 'Twice.', system_fingerprint: 'fp_ollama' },
        },
      ],
      usage: { inputTokens: 12, outputTokens: 8 },
    },
  ],
  [
    'ollama-completions.sse',
    ask(),
    {
      answers: [
        {
          completion: '    return x',
          extra: { finish_reason: 'length', output_tokens: 3, system_fingerprint: 'fp_ollama' },
        },
      ],
      usage: { inputTokens: 9, outputTokens: 3 },
    },
  ],
  [
    'openrouter-chat.sse',
    chat(),
    {
      answers: [
        {
          completion: 'return x',
          extra: {
            ...{ finish_reason: 'stop', output_tokens: 5, reasoning: 'Think' },
            served_model: 'deepseek/deepseek-r1',
          },
        },
      ],
      usage: { inputTokens: 17, outputTokens: 20 },
    },
  ],
];

describe('an answer in the form of', () => {
  test.each(CASES)('%s is read', async (name, request, { answers, usage }) => {
    const backend = await open(wire(name));
    const { used, onUsage } = usageLog();
    const got = await backend.sample({ ...request, onUsage });
    const withoutSeed = got.map(({ completion, extra: { seed: _, ...extra } = {} }) => ({
      completion,
      extra,
    }));
    expect(withoutSeed).toEqual(answers);
    expect(used).toEqual([usage]);
  });
});

describe('an error in the form of', () => {
  const status = (code: number, body: object): LoopbackFault => ({
    ...{ kind: 'status', status: code },
    body: JSON.stringify(body),
  });

  test.each<[string, string, string, LoopbackFault]>([
    [
      'OpenRouter, in the stream',
      'server_error',
      'Provider disconnected unexpectedly',
      wire('openrouter-error.sse'),
    ],
    [
      'OpenRouter, an empty account',
      'unauthorized',
      'Insufficient credits',
      status(402, { error: { code: 402, message: 'Insufficient credits' } }),
    ],
    [
      'OpenAI, a parameter',
      'rejected',
      "'temperature' does not support 0.2",
      status(400, {
        error: {
          message: "Unsupported value: 'temperature' does not support 0.2 with this model.",
          ...{ type: 'invalid_request_error', param: 'temperature', code: 'unsupported_value' },
        },
      }),
    ],
    [
      'vLLM, a model',
      'rejected',
      'The model `coder` does not exist.',
      status(404, {
        ...{ object: 'error', message: 'The model `coder` does not exist.' },
        ...{ type: 'NotFoundError', param: null, code: 404 },
      }),
    ],
    [
      'llama.cpp, still loading',
      'server_error',
      'Loading model',
      status(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
    ],
    [
      'Ollama, a model',
      'rejected',
      'try pulling it first',
      status(404, {
        error: {
          message: 'model "coder" not found, try pulling it first',
          ...{ type: 'api_error', param: null, code: null },
        },
      }),
    ],
  ])('%s is %s', async (_, fault, message, planned) => {
    const backend = await open(planned);
    await expect(backend.sample(chat())).rejects.toMatchObject({
      ...{ name: 'RequestError', fault },
      message: expect.stringContaining(message),
    });
  });
});
