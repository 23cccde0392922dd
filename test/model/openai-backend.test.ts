import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OpenModelOptions, openModel } from '../../src/model/open-model.ts';
import { ask, CONVERSATION, chat, usageLog } from './ask.ts';
import {
  type LoopbackFault,
  type LoopbackOptions,
  type LoopbackServer,
  startLoopbackServer,
} from './loopback-server.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

async function open(loopback: LoopbackOptions = {}, options: OpenModelOptions = {}) {
  server = await startLoopbackServer(loopback);
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl, ...options });
  return { backend, server };
}

const text = (value: string) => ({ answer: () => ({ text: value }) });

describe.each([
  ['completions', ask],
  ['chat', chat],
])('by %s', (endpoint, request) => {
  test.each([
    ['in a stream', false],
    ['in one piece', true],
  ])('an answer that comes %s is kept to the byte', async (_, neverStreams) => {
    const said = '    return "ü – \t😀"\r\n\n';
    const { backend, server } = await open({ ...text(said), neverStreams });
    const [answer] = await backend.sample(request());
    expect(answer?.completion).toBe(said);
    expect(answer?.extra).toMatchObject({ finish_reason: 'stop' });
    expect(server.requests[0]?.path).toBe(endpoint === 'chat' ? '/v1/chat/completions' : '/v1/completions');
  });

  test.each([false, true])(
    'n answers come in one request, in order (in one piece: %s)',
    async (neverStreams) => {
      const answer = (_: unknown, choice: number) => ({ text: `return ${choice} + ${'x '.repeat(choice)}` });
      const { backend, server } = await open({ answer, neverStreams }, { samplesPerRequest: 4 });
      expect(backend.samplesPerRequest).toBe(4);
      const answers = await backend.sample(request({ sampleIndexes: [4, 5, 6, 7] }));
      expect(answers.map(({ completion }) => completion)).toEqual([0, 1, 2, 3].map((i) => answer(0, i).text));
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]?.body.n).toBe(4);
    },
  );

  test.each([false, true])(
    'log-probabilities are summed over the answer (in one piece: %s)',
    async (neverStreams) => {
      const answer = () => ({ text: 'a b c d', logprob: -0.25 });
      const { backend } = await open({ answer, neverStreams });
      const [asked] = await backend.sample(request({ sampling: { logprobs: true } }));
      expect(asked?.extra).toMatchObject({ logprob_sum: -1, output_tokens: 4 });
      const [notAsked] = await backend.sample(request());
      expect(notAsked?.extra).not.toHaveProperty('logprob_sum');
      expect(notAsked?.extra).toMatchObject({ output_tokens: 4 });
    },
  );

  test('an answer ends at a stop sequence that the server overlooked, and so do its log-probabilities', async () => {
    const { backend } = await open(text(' return x\ndef next(): pass'));
    const stop = ['\nclass', '\ndef'];
    const [answer] = await backend.sample(request({ stop, sampling: { logprobs: true } }));
    expect(answer).toEqual({
      completion: ' return x',
      extra: expect.objectContaining({ finish_reason: 'stop', output_tokens: 2, logprob_sum: -1 }),
    });
  });

  test('an answer that was cut for its length says so', async () => {
    const { backend } = await open({ answer: () => ({ text: 'return', finishReason: 'length' }) });
    expect((await backend.sample(request()))[0]?.extra).toMatchObject({ finish_reason: 'length' });
  });

  test.each(['stop', 'content_filter'])(
    'an empty answer that ended with %s is an answer',
    async (finishReason) => {
      const { backend } = await open({ answer: () => ({ text: '', finishReason }) });
      const [answer] = await backend.sample(request());
      expect(answer).toMatchObject({ completion: '', extra: { finish_reason: finishReason } });
    },
  );

  test('only what was set is sent', async () => {
    const { backend, server } = await open();
    await backend.sample(request());
    const sampling = { temperature: 0, topP: 0.95, maxTokens: 77 };
    await backend.sample(request({ sampling, stop: ['\ndef'] }));
    const always = ['model', 'seed', 'stream', 'stream_options'];
    const content = endpoint === 'chat' ? ['messages'] : ['max_tokens', 'prompt'];
    expect(Object.keys(server.requests[0]?.body ?? {}).sort()).toEqual([...always, ...content].sort());
    expect(server.requests[1]?.body).toMatchObject({
      ...{ model: 'coder', temperature: 0, top_p: 0.95, max_tokens: 77, stop: ['\ndef'] },
      ...(endpoint === 'chat' ? { messages: CONVERSATION } : { prompt: 'def double(x):\n' }),
    });
  });

  test('each sample has a seed of its own, the same one when it is asked for again', async () => {
    const { backend, server } = await open();
    for (const changes of [{}, { sampleIndexes: [1] }, { seed: 8 }, {}])
      await backend.sample(request(changes));
    const seeds = server.requests.map(({ body }) => body.seed as number);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
    expect(new Set(seeds).size).toBe(3);
    expect(seeds[3]).toBe(seeds[0]);
  });

  test('the tokens of a request are reported once', async () => {
    const { backend } = await open(text('a b c'), { samplesPerRequest: 2 });
    const { used, onUsage } = usageLog();
    await backend.sample(request({ sampleIndexes: [0, 1], onUsage }));
    expect(used).toEqual([{ inputTokens: 10, outputTokens: 6 }]);
  });

  describe('a request fails as', () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const status = (code: number, headers = {}, body?: string): LoopbackFault => ({
      ...{ kind: 'status', status: code, headers },
      ...(body === undefined ? {} : { body }),
    });
    const quota = '{"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}}';
    const raw = (contentType: string, body: string): LoopbackFault => ({ kind: 'raw', contentType, body });

    test.each<[string, string, LoopbackFault, object?]>([
      ['rate_limited', 'HTTP 429', status(429, { 'retry-after': '2' }), { retryAfterMs: 2000 }],
      [
        'rate_limited',
        'HTTP 429',
        status(429, { 'retry-after-ms': '1500', 'retry-after': '2' }),
        { retryAfterMs: 1500 },
      ],
      ['rate_limited', 'HTTP 429', status(429), { retryAfterMs: undefined }],
      ['unauthorized', 'You exceeded your quota', status(429, {}, quota), { isLasting: true }],
      ['server_error', 'status 500 on purpose', status(500), { isLasting: false }],
      ['server_error', 'HTTP 503', status(503, { 'retry-after': '1' }), { retryAfterMs: 1000 }],
      ['server_error', 'HTTP 502: Bad Gateway', status(502, {}, '<html><h1>Bad   Gateway</h1></html>')],
      [
        'rejected',
        'HTTP 400: no such model',
        status(400, {}, '{"object": "error", "message": "no such model"}'),
      ],
      [
        'rejected',
        'HTTP 422: [{"loc":["body"]',
        status(422, {}, '{"detail": [{"loc": ["body"], "msg": "x"}]}'),
      ],
      [
        'rejected',
        'HTTP 404: model "coder" not found',
        status(404, {}, '{"error": "model \\"coder\\" not found"}'),
      ],
      ['unauthorized', 'OPENAI_API_KEY', status(401), { isLasting: true }],
      ['unauthorized', 'HTTP 403: no word', status(403, {}, '')],
      ['malformed', 'the answer is no JSON', { kind: 'malformed' }],
      ['malformed', '3 choices came, 2 were asked for', { kind: 'wrong_n', choices: 3 }],
      ['malformed', '--samples-per-request 1', { kind: 'wrong_n', choices: 1 }],
      ['malformed', 'the answer holds no choices', { kind: 'no_choices' }],
      ['malformed', 'Does --base-url end in /v1?', raw('text/html', '<html>Ollama is running</html>')],
      ['malformed', 'with an empty body', raw('text/event-stream', '')],
      ['malformed', 'the answer is no JSON', raw('application/json', '')],
      ['malformed', 'another form', raw('application/json', '{"choices": [{"index": "zero"}]}')],
      [
        'rate_limited',
        'slow down',
        raw('application/json', '{"error": {"code": 429, "message": "slow down"}}'),
      ],
      [
        'server_error',
        'no worker',
        raw('text/event-stream', 'data: {"error": {"message": "no worker"}}\n\n'),
      ],
      [
        'server_error',
        'the server gave up',
        raw('application/json', '{"choices": [{"text": "", "finish_reason": "abort"}]}'),
      ],
      ['unreachable', 'the connection failed', { kind: 'cut' }],
      ['unreachable', 'the connection failed', { kind: 'cut', afterTokens: 2 }],
      ['unreachable', 'ended without a finish_reason', { kind: 'end', afterTokens: 2 }],
    ])('%s: %s (%j)', async (fault, message, planned, more = {}) => {
      const { backend, server } = await open(
        { ...text('a b c d'), fault: () => planned },
        { samplesPerRequest: 2 },
      );
      const error: unknown = await backend
        .sample(request({ sampleIndexes: [0, 1] }))
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'RequestError', fault, ...more });
      expect((error as Error).message).toContain(message);
      expect((error as Error).message).toContain(server.baseUrl);
      expect(server.requests).toHaveLength(1); // the SDK does not retry
    });

    test('rate_limited until a date', async () => {
      const { backend } = await open({ fault: () => status(429, { 'retry-after': date }) });
      const error = await backend.sample(request()).catch((reason: unknown) => reason);
      const { retryAfterMs } = error as { retryAfterMs: number };
      expect(retryAfterMs).toBeGreaterThan(3_500_000);
      expect(retryAfterMs).toBeLessThanOrEqual(3_600_000);
    });

    test.each([undefined, 0, 3])(
      'stalled when nothing comes any more after %s tokens',
      async (afterTokens) => {
        const fault = () =>
          ({ kind: 'stall', ...(afterTokens === undefined ? {} : { afterTokens }) }) as const;
        const { backend, server } = await open({ ...text('a b c d e'), fault }, { stallTimeoutMs: 150 });
        await expect(backend.sample(request())).rejects.toMatchObject({
          fault: 'stalled',
          message: expect.stringContaining('no token came for 150 ms'),
        });
        await expect.poll(() => server.openRequests()).toBe(0);
      },
    );

    test('stalled when the whole takes too long', async () => {
      const { backend } = await open({ delayMs: 60_000 }, { requestTimeoutMs: 150 });
      await expect(backend.sample(request())).rejects.toMatchObject({
        fault: 'stalled',
        message: expect.stringContaining('not complete after 150 ms'),
      });
    });
  });

  test('a request that the caller gives up ends at once, with the caller’s reason', async () => {
    const { backend, server } = await open({
      ...text('a b'),
      fault: () => ({ kind: 'stall', afterTokens: 1 }),
    });
    const controller = new AbortController();
    const asked = backend.sample(request({ signal: controller.signal }));
    await expect.poll(() => server.openRequests()).toBe(1);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await expect.poll(() => server.openRequests()).toBe(0);
    await expect(backend.sample(request({ signal: controller.signal }))).rejects.toThrow('enough');
  });

  test.each(['seed', 'stream_options'])('a server that refuses our %s is asked without it', async (field) => {
    const body = JSON.stringify({ error: { message: `Unrecognized request argument: ${field}` } });
    const { backend, server } = await open({
      ...text('ok'),
      fault: ({ body: sent }) => (field in sent ? { kind: 'status', status: 400, body } : undefined),
    });
    const [answer] = await backend.sample(request());
    expect(answer?.completion).toBe('ok');
    expect(answer?.extra).toMatchObject(field === 'seed' ? {} : { seed: expect.any(Number) });
    expect('seed' in (answer?.extra ?? {})).toBe(field !== 'seed');
    expect(server.requests).toHaveLength(2);
  });
});

test('a server that is not there is unreachable', async () => {
  const { backend, server } = await open();
  await server.close();
  await expect(backend.sample(ask())).rejects.toMatchObject({
    fault: 'unreachable',
    message: expect.stringMatching(/ECONNREFUSED.*\nIs the server running/),
  });
});

test('thinking is kept apart from the answer, and so are its tokens', async () => {
  const { backend } = await open({ answer: () => ({ text: 'a b', reasoning: 'hm, let me see' }) });
  const [answer] = await backend.sample(chat({ sampling: { logprobs: true } }));
  expect(answer).toEqual({
    completion: 'a b',
    extra: expect.objectContaining({ reasoning: 'hm, let me see', output_tokens: 2, logprob_sum: -1 }),
  });
});

test('many requests at once leave no warning behind', async () => {
  const warnings: unknown[] = [];
  const onWarning = (warning: unknown) => warnings.push(warning);
  process.on('warning', onWarning);
  const { backend } = await open();
  const { signal } = new AbortController();
  const samples = Array.from({ length: 40 }, (_, index) =>
    backend.sample(ask({ sampleIndexes: [index], signal })),
  );
  const completions = (await Promise.all(samples)).map(([answer]) => answer?.completion);
  expect(new Set(completions).size).toBe(40);
  await new Promise(setImmediate);
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
});

describe('the key', () => {
  const KEY = 'sk-test-0123456789abcdef';

  test('comes from the environment and goes to the server', async () => {
    vi.stubEnv('OPENAI_API_KEY', ` ${KEY}\n`);
    const { backend, server } = await open();
    await backend.sample(ask());
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test('is not needed by a server of one’s own, which gets no authorization header', async () => {
    vi.stubEnv('OPENAI_API_KEY', undefined);
    const { backend, server } = await open();
    await backend.sample(ask());
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('is needed by OpenAI', async () => {
    vi.stubEnv('OPENAI_API_KEY', '');
    vi.stubEnv('OPENAI_BASE_URL', undefined);
    await expect(openModel('openai:gpt')).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining('OPENAI_API_KEY is not set'),
    });
  });

  test.each<LoopbackFault>([
    { kind: 'status', status: 401, body: `{"error": {"message": "Incorrect API key provided: ${KEY}."}}` },
    { kind: 'status', status: 500, body: `<html>Bearer ${KEY}</html>` },
    { kind: 'raw', contentType: 'application/json', body: `${KEY} is no JSON` },
    { kind: 'raw', contentType: 'application/json', body: `{"error": {"message": "${KEY}"}}` },
    {
      kind: 'raw',
      contentType: 'application/json',
      body: `{"choices": [{"text": "", "finish_reason": "abort", "error": {"message": "${KEY}"}}]}`,
    },
  ])('is in no error and nothing is printed: %j', async (fault) => {
    vi.stubEnv('OPENAI_API_KEY', KEY);
    vi.stubEnv('OPENAI_LOG', 'debug');
    const printed = [...(['log', 'error', 'warn', 'info', 'debug'] as const)].map((name) =>
      vi.spyOn(console, name),
    );
    const { backend } = await open({ fault: () => fault });
    const error = await backend.sample(ask()).catch((reason: unknown) => reason);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(KEY);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    expect(JSON.stringify(backend)).not.toContain(KEY);
  });
});

describe('the base URL', () => {
  test('of a bare host gets /v1, and OPENAI_BASE_URL is the default', async () => {
    server = await startLoopbackServer();
    vi.stubEnv('OPENAI_BASE_URL', new URL(server.baseUrl).origin);
    const backend = await openModel('openai:coder');
    await backend.sample(ask());
    expect(server.requests[0]?.path).toBe('/v1/completions');
  });

  test.each([
    ['localhost:8000', 'is not of HTTP'],
    ['nonsense', 'is no URL'],
    ['http://user:pass@localhost/v1', 'holds more than an address'],
    ['https://host/v1?api_key=x', 'holds more than an address'],
    ['http://localhost:8000/v1/chat/completions', 'is the address of one method'],
  ])('%s is refused', async (baseUrl, message) => {
    const error = await openModel('openai:coder', { baseUrl }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_USAGE', message: expect.stringContaining(message) });
    expect((error as Error).message).not.toContain('pass@');
  });
});
