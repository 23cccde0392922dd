import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenModelOptions, openModel } from '../../src/model/open-model.ts';
import { ask, chat, usageLog } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { wire } from './wire.ts';

const KEY = 'sk-ant-test-0123456789';

let server: LoopbackServer;
beforeEach(() => {
  vi.stubEnv('ANTHROPIC_API_KEY', KEY);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
});

async function open(fault: LoopbackFault, options: OpenModelOptions = {}) {
  server = await startLoopbackServer({ fault: () => fault });
  return openModel('anthropic:coder', { baseUrl: server.baseUrl, ...options });
}

describe('anthropic:NAME', () => {
  test('thinking is kept apart from the answer, and the tokens of both are reported', async () => {
    const backend = await open(wire('anthropic-thinking.sse'));
    const { used, onUsage } = usageLog();
    expect(backend).toMatchObject({ name: 'anthropic:coder', extraction: 'auto' });
    expect(await backend.sample(chat({ onUsage }))).toEqual([
      {
        completion: 'return x * 2',
        extra: {
          ...{ finish_reason: 'stop', reasoning: 'Double the number.' },
          served_model: 'claude-sonnet-4-5-20250929',
        },
      },
    ]);
    expect(used).toEqual([{ inputTokens: 29, outputTokens: 89 }]);
  });

  test.each([
    ['anthropic-text.sse', 'return x', { finish_reason: 'length', output_tokens: 3 }],
    ['anthropic-refusal.sse', '', { finish_reason: 'refusal', output_tokens: 0 }],
  ])('an answer of the form %s says how it ended', async (name, completion, extra) => {
    const backend = await open(wire(name));
    expect(await backend.sample(chat())).toEqual([{ completion, extra }]);
  });

  test('only what was set is sent, and the system prompt in its own place', async () => {
    const backend = await open(wire('anthropic-text.sse'));
    await backend.sample(chat());
    await backend.sample(chat({ sampling: { temperature: 0, topP: 0.5, maxTokens: 9 }, stop: ['END'] }));
    const [first, second] = server.requests;
    expect(first?.path).toBe('/v1/messages');
    expect(first?.headers).toMatchObject({ 'x-api-key': KEY, 'anthropic-version': '2023-06-01' });
    expect(first?.headers).not.toHaveProperty('authorization');
    expect(first?.body).toEqual({
      ...{ model: 'coder', max_tokens: 4096, stream: true, system: 'You write Python.' },
      messages: [{ role: 'user', content: 'Complete:\ndef double(x):' }],
    });
    expect(second?.body).toMatchObject({
      ...{ temperature: 0, top_p: 0.5, max_tokens: 9, stop_sequences: ['END'] },
    });
  });

  const error = (type: string, message: string) =>
    JSON.stringify({ type: 'error', error: { type, message } });
  const cut = (name: string, length: number): LoopbackFault => {
    const whole = wire(name);
    return whole.kind === 'raw' ? { ...whole, body: whole.body.slice(0, length) } : whole;
  };

  test.each<[string, string, LoopbackFault, object?]>([
    [
      'rate_limited',
      'HTTP 429: Slow down',
      {
        ...{ kind: 'status', status: 429, headers: { 'retry-after': '7' } },
        body: error('rate_limit_error', 'Slow down'),
      },
      { retryAfterMs: 7000 },
    ],
    [
      'server_error',
      'Overloaded',
      { kind: 'status', status: 529, body: error('overloaded_error', 'Overloaded') },
    ],
    ['server_error', 'Overloaded', wire('anthropic-overloaded.sse')],
    [
      'rejected',
      'max_tokens',
      { kind: 'status', status: 400, body: error('invalid_request_error', 'max_tokens') },
    ],
    [
      'unauthorized',
      'invalid x-api-key',
      { kind: 'status', status: 401, body: error('authentication_error', 'invalid x-api-key') },
    ],
    ['unreachable', 'ended without a stop_reason', cut('anthropic-text.sse', 600)],
    ['unreachable', 'the connection failed', { kind: 'cut' }],
    [
      'malformed',
      "Is this the address of Anthropic's Messages API?",
      { kind: 'raw', contentType: 'text/html', body: '<html></html>' },
    ],
    [
      'malformed',
      'the answer is no JSON',
      { kind: 'raw', contentType: 'text/event-stream', body: 'event: message_start\ndata: {"type"\n\n' },
    ],
  ])('a request fails as %s: %s', async (fault, message, planned, more = {}) => {
    const backend = await open(planned);
    const failure = await backend.sample(chat()).catch((reason: unknown) => reason);
    expect(failure).toMatchObject({ name: 'RequestError', fault, ...more });
    expect((failure as Error).message).toContain(message);
    expect(server.requests.length).toBe(1); // the SDK does not retry
  });

  test('a request is stalled when nothing comes', async () => {
    const backend = await open({ kind: 'stall' }, { stallTimeoutMs: 150 });
    await expect(backend.sample(chat())).rejects.toMatchObject({
      ...{ fault: 'stalled', message: expect.stringContaining('no token came for 150 ms') },
    });
    await expect.poll(() => server.openRequests()).toBe(0);
  });

  test.each([
    ['a text to continue', ask(), '--template chat'],
    ['log-probabilities', chat({ sampling: { logprobs: true } }), 'no log-probabilities'],
  ])('%s is refused before anything is sent', async (_, request, message) => {
    const backend = await open(wire('anthropic-text.sse'));
    await expect(backend.sample(request)).rejects.toMatchObject({
      ...{ fault: 'rejected', message: expect.stringContaining(message) },
    });
    expect(server.requests).toHaveLength(0);
  });

  test('a server of one’s own needs no key, and gets none', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    const backend = await open(wire('anthropic-text.sse'));
    expect(await backend.sample(chat())).toHaveLength(1);
    expect(server.requests[0]?.headers).not.toHaveProperty('x-api-key');
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('one request gives one answer', async () => {
    await expect(openModel('anthropic:coder', { samplesPerRequest: 2 })).rejects.toMatchObject({
      code: 'E_USAGE',
    });
  });

  test('needs a key, which is in no error and printed nowhere', async () => {
    const printed = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const backend = await open({ kind: 'status', status: 401, body: `{"error": {"message": "bad ${KEY}"}}` });
    const failure = await backend.sample(chat()).catch((reason: unknown) => reason);
    expect(inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(KEY);
    expect((failure as Error).message).toContain('bad [ANTHROPIC_API_KEY]');
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();

    vi.stubEnv('ANTHROPIC_API_KEY', '');
    vi.stubEnv('ANTHROPIC_BASE_URL', undefined);
    await expect(openModel('anthropic:coder')).rejects.toMatchObject({
      ...{ code: 'E_USAGE', message: expect.stringContaining('ANTHROPIC_API_KEY is not set') },
    });
  });
});
