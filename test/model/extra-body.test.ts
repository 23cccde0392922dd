import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseExtraBody } from '../../src/model/extra-body.ts';
import { openModel } from '../../src/model/open-model.ts';
import { unusedOptions } from '../../src/model/unused-options.ts';
import { ask, chat } from './ask.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { json } from './replies.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

const EXTRA = {
  top_k: 20,
  min_p: 0.05,
  chat_template_kwargs: { enable_thinking: false },
  thinking: { type: 'enabled', budget_tokens: 64 },
};

describe('--extra-body', () => {
  test('is one JSON object', () => {
    expect(parseExtraBody(JSON.stringify(EXTRA))).toEqual(EXTRA);
    expect(parseExtraBody('{}')).toEqual({});
  });

  test.each([
    ['', 'no JSON'],
    ['top_k=20', 'no JSON'],
    ['[1]', 'a list'],
    ['null', 'null'],
    ['"x"', '"x"'],
    ['{"n": 2}', '-n and --samples-per-request'],
    ['{"messages": []}', '--template'],
    ['{"prompt": "x"}', '--template'],
    ['{"model": "x"}', '--model'],
    ['{"stream": false}', 'streamed'],
    ['{"stream_options": {}}', 'streamed'],
    ['{"temperature": 1}', '--temperature'],
    ['{"top_p": 1}', '--top-p'],
    ['{"top_k": 1, "max_tokens": 1}', '--max-tokens'],
    ['{"max_completion_tokens": 1}', '--max-tokens'],
    ['{"seed": 1}', '--seed'],
    ['{"stop": "x"}', '--stop'],
    ['{"stop_sequences": []}', '--stop'],
    ['{"logprobs": true}', '--logprobs'],
    ['{"reasoning_effort": "low"}', '--reasoning-effort'],
    ['{"system": "x"}', '--system'],
    ['{"echo": true}', 'prompt out of the answers'],
  ])('%s is refused, with what sets it', (text, message) => {
    expect(() => parseExtraBody(text)).toThrow(
      expect.objectContaining({ code: 'E_USAGE', message: expect.stringContaining(message) }),
    );
    expect(() => parseExtraBody(text)).toThrow('--extra-body');
  });

  test('that holds a secret is refused: the manifest keeps it', () => {
    vi.stubEnv('PROVIDER_KEY', 'sk-0123456789');
    expect(() => parseExtraBody('{"key": "sk-0123456789"}')).toThrow('secret');
  });
});

const sampling = { reasoningEffort: 'low', extraBody: EXTRA };

test.each([
  ['chat', chat({ sampling })],
  ['completions', ask({ sampling })],
])('both go into every request of %s', async (_, request) => {
  server = await startLoopbackServer();
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
  await backend.sample(request);
  expect(server.requests[0]?.body).toMatchObject({
    ...EXTRA,
    reasoning_effort: 'low',
    stream: true,
    model: 'coder',
  });
});

test('Anthropic gets the extra body, and says how an effort is told it', async () => {
  vi.stubEnv('ANTHROPIC_API_KEY', 'none-of-yours');
  const message = {
    type: 'message',
    model: 'coder',
    content: [{ type: 'text', text: 'x' }],
    stop_reason: 'end_turn',
  };
  server = await startLoopbackServer({ fault: () => json(JSON.stringify(message)) });
  const backend = await openModel('anthropic:coder', { baseUrl: server.baseUrl });
  await backend.sample(chat({ sampling: { extraBody: EXTRA } }));
  expect(server.requests[0]?.body).toMatchObject(EXTRA);
  await expect(backend.sample(chat({ sampling }))).rejects.toMatchObject({
    ...{ fault: 'rejected', message: expect.stringContaining('--extra-body') },
  });
  expect(server.requests).toHaveLength(1);
});

test('a command gets both in its request', async () => {
  const backend = await openModel('command:cat');
  const [answer] = await backend.sample(ask({ sampling }));
  expect(JSON.parse(answer?.completion ?? '')).toMatchObject({ reasoning_effort: 'low', extra_body: EXTRA });
});

test('a model that asks nobody has no use for them', () => {
  expect(unusedOptions('scripted', sampling, {})).toEqual(['--reasoning-effort', '--extra-body']);
});
