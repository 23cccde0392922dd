import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openModel } from '../../src/model/open-model.ts';
import { chat, usageLog } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { error, json, stream } from './replies.ts';

let server: LoopbackServer | undefined;
beforeEach(() => void vi.stubEnv('ANTHROPIC_API_KEY', 'none-of-yours'));
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

async function outcome(reply: LoopbackFault, sampling = {}) {
  server = await startLoopbackServer({ fault: () => reply });
  const backend = await openModel('anthropic:coder', { baseUrl: server.baseUrl });
  const { used, onUsage } = usageLog();
  try {
    const [answer] = await backend.sample(chat({ onUsage, sampling }));
    return { completion: answer?.completion, ...answer?.extra, used };
  } catch (reason) {
    const { fault, message } = reason as { readonly fault: string; readonly message: string };
    return { fault, message };
  }
}

const event = (type: string, more: object = {}) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
const start = (usage: unknown) => event('message_start', { message: { model: 'coder', usage } });
const said = (delta: object) => event('content_block_delta', { index: 0, delta });
const TEXT = said({ type: 'text_delta', text: 'x = 1' });
const end = (stop_reason: unknown, usage?: unknown) =>
  event('message_delta', { delta: { stop_reason }, usage });
const STOP = event('message_stop');
const COUNTS = { input_tokens: 4, output_tokens: 5 };
const whole = (message: object) =>
  json(JSON.stringify({ type: 'message', model: 'coder', stop_reason: 'end_turn', ...message }));

describe('an answer of Anthropic’s protocol', () => {
  test.each<[string, LoopbackFault, object]>([
    [
      'in one piece',
      whole({ content: [{ type: 'text', text: 'x = 1' }], usage: COUNTS }),
      { completion: 'x = 1', finish_reason: 'stop', used: [{ inputTokens: 4, outputTokens: 5 }] },
    ],
    [
      'in one piece, with thinking',
      whole({
        content: [
          { type: 'thinking', thinking: 'Hm.' },
          { type: 'text', text: 'x = 1' },
        ],
      }),
      { completion: 'x = 1', reasoning: 'Hm.', used: [] },
    ],
    [
      'in one piece, cut',
      whole({ content: [], stop_reason: 'max_tokens' }),
      { completion: '', finish_reason: 'length' },
    ],
    [
      'a call of a tool',
      whole({ content: [{ type: 'tool_use', name: 'f', input: {} }], stop_reason: 'tool_use' }),
      { completion: '', finish_reason: 'tool_calls', tool_calls: true },
    ],
    [
      'a refusal',
      whole({ content: [], stop_reason: 'refusal' }),
      { completion: '', finish_reason: 'refusal' },
    ],
    [
      'without usage',
      stream(start(undefined), TEXT, end('end_turn'), STOP),
      { completion: 'x = 1', used: [] },
    ],
    [
      'with usage of null',
      stream(start(null), TEXT, end('end_turn', null), STOP),
      { completion: 'x = 1', used: [] },
    ],
    [
      'with usage in words',
      stream(start({ input_tokens: '4' }), TEXT, end('end_turn', { output_tokens: '5' }), STOP),
      { completion: 'x = 1', used: [] },
    ],
    [
      'with half of the usage',
      stream(start({ input_tokens: 4 }), TEXT, end('end_turn', {}), STOP),
      { completion: 'x = 1', used: [] },
    ],
    [
      'with pings and comments',
      stream(
        ': hi\n\n',
        start(COUNTS),
        event('ping'),
        TEXT,
        ':\n\n',
        end('stop_sequence', { output_tokens: 5 }),
        STOP,
      ),
      { completion: 'x = 1', finish_reason: 'stop' },
    ],
    [
      'by the line ends of Windows',
      stream([start(COUNTS), TEXT, end('end_turn'), STOP].join('').replaceAll('\n', '\r\n')),
      { completion: 'x = 1' },
    ],
    [
      'that is called JSON',
      {
        kind: 'raw',
        contentType: 'application/json',
        body: [start(COUNTS), TEXT, end('end_turn'), STOP].map((text) => Buffer.from(text)),
      },
      { completion: 'x = 1' },
    ],
    [
      'with [DONE] for its end',
      stream(start(COUNTS), TEXT, end('end_turn'), 'data: [DONE]\n\n'),
      { completion: 'x = 1' },
    ],
    [
      'with thinking alone',
      stream(start(COUNTS), said({ type: 'thinking_delta', thinking: 'Hm.' }), end('max_tokens'), STOP),
      { completion: '', reasoning: 'Hm.', finish_reason: 'length' },
    ],
  ])('%s is read', async (_, reply, expected) => {
    expect(await outcome(reply)).toMatchObject(expected);
  });

  test.each<[string, LoopbackFault, string, RegExp]>([
    [
      'without a stop_reason',
      stream(start(COUNTS), TEXT, STOP),
      'unreachable',
      /ended without a stop_reason/,
    ],
    [
      'with an empty one',
      stream(start(COUNTS), TEXT, end(''), STOP),
      'unreachable',
      /ended without a stop_reason/,
    ],
    [
      'with "null"',
      stream(start(COUNTS), TEXT, end('null'), STOP),
      'unreachable',
      /ended without a stop_reason/,
    ],
    [
      'cut before its end',
      stream(start(COUNTS), TEXT, end('end_turn')),
      'unreachable',
      /ended without a stop_reason/,
    ],
    ['given up', stream(start(COUNTS), TEXT, end('error'), STOP), 'server_error', /gave up/],
    [
      'an error',
      stream(start(COUNTS), event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })),
      'server_error',
      /Overloaded/,
    ],
    [
      'an error in one piece',
      json('{"type": "error", "error": {"type": "not_found_error", "message": "no such model"}}'),
      'rejected',
      /no such model/,
    ],
    [
      'filtered in the middle',
      stream(
        start(COUNTS),
        TEXT,
        event('error', {
          error: { type: 'invalid_request_error', message: 'Output blocked by content filtering policy' },
        }),
      ),
      'filtered',
      /filtering policy/,
    ],
    ['a page', { kind: 'raw', contentType: 'text/html', body: '<h1>Welcome</h1>' }, 'malformed', /"Welcome"/],
  ])('%s is none', async (_, reply, fault, message) => {
    const got = await outcome(reply);
    expect(got).toMatchObject({ fault, message: expect.stringMatching(message) });
    expect((got as { message: string }).message).not.toMatch(/running/);
  });

  test.each([
    ['temperature', { temperature: 0.2 }, 'temperature: this model does not support it', '--temperature'],
    ['top_p', { topP: 0.9 }, '`top_p` cannot be set for this model', '--top-p'],
    ['max_tokens', { maxTokens: 9 }, 'max_tokens: 9 < 1024, the minimum', '--max-tokens'],
    ['thinking', { extraBody: { thinking: {} } }, 'thinking.type: Field required', '--extra-body'],
  ])('a refused %s names the flag, and is not left out', async (_, sampling, message, flag) => {
    const got = await outcome(
      error(400, { type: 'error', error: { type: 'invalid_request_error', message } }),
      sampling,
    );
    expect(got).toMatchObject({ fault: 'rejected', message: expect.stringContaining(flag) });
    expect(server?.requests).toHaveLength(1);
  });
});
