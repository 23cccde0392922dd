import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SampleRequest } from '../../src/model/model-backend.ts';
import { openModel } from '../../src/model/open-model.ts';
import { ask, chat } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { error, json } from './replies.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

const said = (message: string, more: object = {}) => ({ error: { message, ...more } });

async function failureOf(reply: LoopbackFault, model = 'openai:coder') {
  server = await startLoopbackServer({ fault: () => reply });
  const backend = await openModel(model, { baseUrl: server.baseUrl });
  return (await backend.sample(chat()).catch((reason: unknown) => reason)) as Error;
}

/** What came, and the fault that it is. */
const STATUSES: readonly (readonly [string, LoopbackFault, string])[] = [
  // asked again
  [
    'TGI: generation failed',
    error(424, { error: 'Request failed during generation: CUDA', error_type: 'generation' }),
    'server_error',
  ],
  [
    'Bedrock: model error',
    error(424, { message: 'The model has encountered an error', __type: 'ModelErrorException' }),
    'server_error',
  ],
  [
    'Groq: capacity',
    error(498, said('Flex tier capacity exceeded', { type: 'capacity_exceeded' })),
    'server_error',
  ],
  ['a gateway that lost patience', error(499, ''), 'server_error'],
  ['too early', error(425, ''), 'server_error'],
  ['a request that took too long', error(408, said('timeout')), 'server_error'],
  ['a conflict', error(409, said('lock')), 'server_error'],
  [
    'Anthropic overloaded',
    error(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
    'server_error',
  ],
  ...[520, 521, 522, 523, 524].map(
    (status) => [`Cloudflare ${status}`, error(status, '<html>error</html>'), 'server_error'] as const,
  ),
  ...[500, 502, 503, 504, 507].map(
    (status) => [`a plain ${status}`, error(status, ''), 'server_error'] as const,
  ),
  ['400 busy', error(400, said('The server is busy, please try again later')), 'server_error'],
  ['400 overloaded', error(400, said('Model is overloaded')), 'server_error'],
  ['400 a full queue', error(400, said('Request rejected: queue is full')), 'server_error'],
  ['404 while loading', error(404, said('model coder is still loading')), 'server_error'],
  ['403 busy', error(403, said('Service temporarily unavailable')), 'server_error'],
  ['400 in Chinese', error(400, { code: 1305, msg: '系统繁忙,请稍后重试' }), 'server_error'],
  [
    'one-api without a channel',
    error(503, said('当前分组下无可用渠道', { type: 'one_api_error' })),
    'server_error',
  ],
  ['422 of a worker that is away', error(422, { detail: 'no available worker' }), 'server_error'],
  [
    'llama.cpp while loading',
    error(503, said('Loading model', { type: 'unavailable_error' })),
    'server_error',
  ],
  ['429', error(429, said('Too many')), 'rate_limited'],
  ['420', error(420, ''), 'rate_limited'],
  [
    '400 throttled (AWS)',
    error(400, { __type: 'ThrottlingException', message: 'Rate exceeded' }),
    'rate_limited',
  ],
  ['503 throttled', error(503, said('Too many requests, slow down')), 'rate_limited'],
  ['403 by rate', error(403, said('Rate limit reached for requests')), 'rate_limited'],
  // a matter of the account
  ['401', error(401, said('Incorrect key')), 'unauthorized'],
  ['402', error(402, said('Insufficient Balance')), 'unauthorized'],
  ['403', error(403, said('You may not use this model')), 'unauthorized'],
  [
    '429 without credit',
    error(429, said('You exceeded your quota', { code: 'insufficient_quota' })),
    'unauthorized',
  ],
  [
    '429 of Moonshot without credit',
    error(429, said('Your account is suspended', { type: 'exceeded_current_quota_error' })),
    'unauthorized',
  ],
  [
    '400 of Anthropic without credit',
    error(400, said('Your credit balance is too low to access the Anthropic API')),
    'unauthorized',
  ],
  [
    '429 in Chinese without credit',
    error(429, { error: { code: '1113', message: '账户余额不足' } }),
    'unauthorized',
  ],
  // the filter of the server
  [
    'Azure’s filter',
    error(
      400,
      said(
        "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        { code: 'content_filter', param: 'prompt', innererror: { code: 'ResponsibleAIPolicyViolation' } },
      ),
    ),
    'filtered',
  ],
  [
    'Azure’s filter by its inner name',
    error(400, said('Bad', { code: null, innererror: { code: 'ResponsibleAIPolicyViolation' } })),
    'filtered',
  ],
  [
    'OpenRouter’s moderation',
    error(
      403,
      said('Input was flagged', { code: 403, metadata: { reasons: ['violence'], flagged_input: 'kill' } }),
    ),
    'filtered',
  ],
  [
    'OpenRouter’s moderation by its words',
    error(403, said('model requires moderation on OpenInference. Your input was flagged for "violence".')),
    'filtered',
  ],
  [
    'OpenAI’s policy',
    error(
      400,
      said('Invalid prompt: your prompt was flagged as potentially violating our usage policy.', {
        code: 'invalid_prompt',
      }),
    ),
    'filtered',
  ],
  [
    'OpenAI’s content policy',
    error(400, said('Rejected by our safety system', { code: 'content_policy_violation' })),
    'filtered',
  ],
  ['DeepSeek', error(400, said('Content Exists Risk', { type: 'invalid_request_error' })), 'filtered'],
  [
    'Moonshot',
    error(
      400,
      said('The request was rejected because it was considered high risk', { type: 'content_filter' }),
    ),
    'filtered',
  ],
  [
    'DashScope',
    error(400, said('Output data may contain inappropriate content.', { code: 'data_inspection_failed' })),
    'filtered',
  ],
  [
    'Zhipu',
    error(400, {
      contentFilter: [],
      error: { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' },
    }),
    'filtered',
  ],
  [
    'xAI',
    error(403, {
      code: 'The caller does not have permission',
      error: 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE',
    }),
    'filtered',
  ],
  [
    'Anthropic’s filter of the output',
    error(400, {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'Output blocked by content filtering policy' },
    }),
    'filtered',
  ],
  [
    'Gemini’s block',
    error(400, said('The prompt was blocked due to safety', { status: 'PROHIBITED_CONTENT' })),
    'filtered',
  ],
  [
    'a guardrail of LiteLLM',
    error(400, said('Violated guardrail policy', { type: 'guardrail_violation' })),
    'filtered',
  ],
  ['451', error(451, said('Blocked by moderation: harmful content')), 'filtered'],
  // who may not ask at all is not filtered
  [
    'a suspended account',
    error(403, said('Your account was suspended for violating our usage policies')),
    'unauthorized',
  ],
  [
    'a key that may not',
    error(403, said('This API key is blocked by a safety policy of its organization')),
    'unauthorized',
  ],
  [
    'a country',
    error(
      403,
      said('Country, region, or territory not supported', { code: 'unsupported_country_region_territory' }),
    ),
    'unauthorized',
  ],
  // for good
  ['no such model', error(404, said('The model does not exist', { code: 'model_not_found' })), 'rejected'],
  [
    'too long',
    error(
      400,
      said(
        "This model's maximum context length is 4096 tokens. Please reduce the length of the messages and try again.",
        { code: 'context_length_exceeded' },
      ),
    ),
    'rejected',
  ],
  ['too large', error(413, '<html><h1>413 Request Entity Too Large</h1></html>'), 'rejected'],
  ['not implemented', error(501, said('This server does not support completions')), 'rejected'],
  ['405', error(405, { detail: 'Method Not Allowed' }), 'rejected'],
  ['OpenRouter’s data policy', error(404, said('No endpoints found matching your data policy')), 'rejected'],
  [
    'a field that is wrong',
    error(422, { detail: [{ loc: ['body', 'model'], msg: 'field required' }] }),
    'rejected',
  ],
];

describe.each(['openai:coder', 'anthropic:coder'])('%s takes', (model) => {
  test.each(STATUSES)('%s for what it is', async (_, reply, fault) => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'none-of-yours');
    expect(await failureOf(reply, model)).toMatchObject({ name: 'RequestError', fault });
    expect(server?.requests).toHaveLength(1);
  });

  test.each([
    [error(424, '', { 'retry-after': '3' }), 3000],
    [error(498, '', { 'retry-after-ms': '70' }), 70],
    [error(529, '', { 'retry-after': '4' }), 4000],
    [error(429, said('x', { details: [{ '@type': 'RetryInfo', retryDelay: '34s' }] })), 34_000],
    [error(429, { message: 'x', retry_after: 2 }), 2000],
    [error(429, '', { 'retry-after': 'soon' }), undefined],
    [error(503, '', { 'retry-after': '-5' }), undefined],
    [json('{"type": "error", "error": {"code": "overloaded", "message": "x", "retry_after": 6}}'), 6000],
  ])('the wait that a server asks for: %j', async (reply, retryAfterMs) => {
    expect(await failureOf(reply, model)).toMatchObject({ retryAfterMs });
  });
});

test.each([
  ['openai:coder', 'OPENAI_API_KEY'],
  ['anthropic:coder', 'ANTHROPIC_API_KEY'],
])(
  'a refused key of %s is told by the name of its variable, whether it is set or not',
  async (model, variable) => {
    vi.stubEnv(variable, '');
    expect((await failureOf(error(401, ''), model)).message).toContain(`${variable} is not set`);
    await server?.close();
    vi.stubEnv(variable, 'a-secret-of-mine');
    expect((await failureOf(error(401, ''), model)).message).toContain(`Is the key in ${variable} right`);
  },
);

test('what OpenRouter’s provider said is told', async () => {
  const metadata = { raw: 'prompt is 9000 tokens over', provider_name: 'X' };
  const { message } = await failureOf(error(400, said('Provider returned error', { code: 400, metadata })));
  expect(message).toContain('Provider returned error: prompt is 9000 tokens over');
});

/** A server that refuses a field by these words, where it is sent. */
async function refusing(field: string, words: object, request: SampleRequest, samplesPerRequest = 1) {
  server = await startLoopbackServer({
    answer: () => ({ text: 'ok' }),
    fault: ({ body }) => (field in body && body[field] !== false ? error(400, words) : undefined),
  });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl, samplesPerRequest });
  return { backend, sent: server.requests, answer: () => backend.sample(request) };
}

describe('a field that changes no sample is left out where the server refuses it, and for good', () => {
  const unsupported = (field: string) =>
    said(`Unsupported parameter: '${field}' is not supported with this model.`, { param: field });
  test.each([
    ['seed', unsupported('seed')],
    ['seed', said('Unrecognized request argument supplied: seed')],
    [
      'seed',
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }] },
    ],
    ['stream_options', said('stream_options is not supported')],
    [
      'stream_options',
      {
        object: 'error',
        message: "[{'loc': ('body', 'stream_options'), 'msg': 'Extra inputs are not permitted'}]",
      },
    ],
    ['stop', unsupported('stop')],
    ['stop', said('Argument not supported on this model: stop')],
    ['stop', said('This model does not support stop sequences')],
    [
      'stream',
      said('Your organization must be verified to stream this model.', {
        param: 'stream',
        code: 'unsupported_value',
      }),
    ],
    ['stream', said('Streaming is not supported by this deployment')],
  ])('%s: %j', async (field, words) => {
    const { answer, sent } = await refusing(field, words, chat({ stop: ['\ndef'] }));
    for (const _ of [1, 2])
      expect(await answer()).toMatchObject([{ completion: 'ok', extra: { finish_reason: 'stop' } }]);
    expect(sent).toHaveLength(3);
    expect(sent[2]?.body).not.toHaveProperty(field);
    if (field === 'stream') expect(sent[2]?.body).not.toHaveProperty('stream_options');
  });

  test('more stop sequences than it takes: then four', async () => {
    server = await startLoopbackServer({
      answer: () => ({ text: 'a\nfive\nb' }),
      fault: ({ body }) =>
        (body.stop as string[]).length > 4
          ? error(400, said("Invalid 'stop': array too long. Expected at most 4", { param: 'stop' }))
          : undefined,
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    const stop = ['\none', '\ntwo', '\nthree', '\nfour', '\nfive'];
    expect(await backend.sample(ask({ stop }))).toMatchObject([
      { completion: 'a', extra: { finish_reason: 'stop' } },
    ]);
    expect(server.requests.map(({ body }) => (body.stop as string[]).length)).toEqual([5, 4]);
  });

  test('several, one after the other', async () => {
    const refused = ['seed', 'stream_options', 'stop'];
    server = await startLoopbackServer({
      answer: () => ({ text: 'ok' }),
      fault: ({ body }) => {
        const field = refused.find((name) => name in body);
        return field === undefined ? undefined : error(400, unsupported(field));
      },
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    expect(await backend.sample(chat({ stop: ['x'] }))).toHaveLength(1);
    expect(server.requests).toHaveLength(4);
  });

  test('by Anthropic’s protocol: the stop sequences, at which the answer is cut', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'none-of-yours');
    const message = {
      type: 'message',
      model: 'coder',
      content: [{ type: 'text', text: 'a\n \nb' }],
      stop_reason: 'end_turn',
    };
    server = await startLoopbackServer({
      fault: ({ body }) =>
        'stop_sequences' in body
          ? error(400, said('stop_sequences: each stop sequence must contain non-whitespace'))
          : { kind: 'raw', contentType: 'application/json', body: JSON.stringify(message) },
    });
    const backend = await openModel('anthropic:coder', { baseUrl: server.baseUrl });
    for (const _ of [1, 2])
      expect(await backend.sample(chat({ stop: ['\n \n'] }))).toMatchObject([{ completion: 'a' }]);
    expect(server.requests).toHaveLength(3);
  });
});

describe('the limit of tokens', () => {
  const limited = chat({ sampling: { maxTokens: 77 } });
  test.each([
    said(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { param: 'max_tokens', code: 'unsupported_parameter' },
    ),
    said(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    ),
    said('max_tokens is deprecated'),
    {
      detail: [
        { type: 'extra_forbidden', loc: ['body', 'max_tokens'], msg: 'Extra inputs are not permitted' },
      ],
    },
    said('Unrecognized request argument supplied: max_tokens'),
    said(
      "litellm.BadRequestError: AzureException - Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    ),
  ])('has its newer name where the older is refused, and keeps it: %j', async (words) => {
    const { answer, sent } = await refusing('max_tokens', words, limited);
    for (const _ of [1, 2]) expect(await answer()).toHaveLength(1);
    expect(sent.map(({ body }) => [body.max_tokens, body.max_completion_tokens])).toEqual([
      [77, undefined],
      [undefined, 77],
      [undefined, 77],
    ]);
  });

  test.each([
    said('max_tokens is too large: 77. This model supports at most 64 completion tokens', {
      param: 'max_tokens',
    }),
    said(
      "'max_tokens' or 'max_completion_tokens' is too large: 77. This model's maximum context length is 64 tokens",
    ),
    said('max_tokens must be less than or equal to 64'),
  ])('is never sent under another name because it is too large: %j', async (words) => {
    const { answer, sent } = await refusing('max_tokens', words, limited);
    await expect(answer()).rejects.toMatchObject({
      fault: 'rejected',
      message: expect.stringContaining('--max-tokens'),
    });
    expect(sent).toHaveLength(1);
  });

  test('that is refused under both names is an error', async () => {
    server = await startLoopbackServer({
      fault: ({ body }) =>
        error(400, said(`Unknown field: ${'max_tokens' in body ? 'max_tokens' : 'max_completion_tokens'}`)),
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    await expect(backend.sample(limited)).rejects.toMatchObject({
      message: expect.stringContaining('--max-tokens'),
    });
    expect(server.requests).toHaveLength(2);
  });
});

test('a server without /completions leads to the other template', async () => {
  server = await startLoopbackServer({ fault: () => error(404, { detail: 'Not Found' }) });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
  await expect(backend.sample(ask())).rejects.toMatchObject({
    message: expect.stringContaining('--template chat'),
  });
});

describe('what decides which samples are drawn is never left out', () => {
  const sampling = {
    temperature: 0.2,
    topP: 0.9,
    logprobs: true,
    reasoningEffort: 'high',
    extraBody: { top_k: 3 },
  };
  test.each([
    [
      'temperature',
      said(
        "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
        { param: 'temperature' },
      ),
      '--temperature',
    ],
    ['temperature', said('temperature is not supported by this model'), '--temperature'],
    ['top_p', said("Unsupported parameter: 'top_p'"), '--top-p'],
    ['logprobs', said('You are not allowed to request logprobs from this model'), '--logprobs'],
    [
      'logprobs',
      { detail: [{ loc: ['body', 'logprobs'], msg: 'Extra inputs are not permitted' }] },
      '--logprobs',
    ],
    [
      'reasoning_effort',
      said('Unrecognized request argument supplied: reasoning_effort'),
      '--reasoning-effort',
    ],
    ['top_k', said('Unknown name "top_k": Cannot find field.'), '--extra-body'],
  ])('%s: the error %j leads to %s', async (field, words, flag) => {
    const { answer, sent } = await refusing(field, words, chat({ sampling }));
    await expect(answer()).rejects.toMatchObject({
      fault: 'rejected',
      message: expect.stringContaining(flag),
    });
    expect(sent).toHaveLength(1);
  });

  test.each([
    said("'n' must be 1"),
    said('n > 1 is not supported'),
    said('Only one completion choice is allowed'),
    said('Unsupported parameter: n', { param: 'n' }),
    { detail: [{ loc: ['body', 'n'], msg: 'Input should be less than or equal to 1' }] },
    said('n must be 1 when using greedy sampling'),
    said('Multiple choices are not supported'),
    said('bad request'),
  ])('n leads to one sample a request: %j', async (words) => {
    const { answer } = await refusing('n', words, chat({ sampleIndexes: [0, 1] }), 2);
    await expect(answer()).rejects.toMatchObject({
      message: expect.stringContaining('--samples-per-request 1'),
    });
  });

  test.each([
    [chat(), said('System role not supported'), '--system'],
    [
      chat(),
      said("Unsupported value: 'messages[0].role' does not support 'system' with this model.", {
        param: 'messages[0].role',
      }),
      '--system',
    ],
    [
      chat(),
      said(
        'As of transformers v4.44, default chat template is no longer allowed, so you must provide a chat template',
      ),
      '--template base',
    ],
    [
      ask(),
      said(
        'This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?',
      ),
      '--template chat',
    ],
    [ask({ suffix: '\n' }), said('suffix is not currently supported'), '--fim FAMILY'],
  ])('%# leads to the flag', async (request, words, flag) => {
    const { answer } = await refusing('model', words, request);
    await expect(answer()).rejects.toMatchObject({
      fault: 'rejected',
      message: expect.stringContaining(flag),
    });
  });
});
