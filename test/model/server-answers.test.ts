import { afterEach, describe, expect, test } from 'vitest';
import { openModel } from '../../src/model/open-model.ts';
import { chat, usageLog } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { bothWays, DONE, event, json, stream, whole } from './replies.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What becomes of a chat request that is answered so. */
async function outcome(reply: LoopbackFault) {
  server = await startLoopbackServer({ fault: () => reply });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
  const { used, onUsage } = usageLog();
  try {
    const [answer] = await backend.sample(chat({ onUsage }));
    return { completion: answer?.completion, ...answer?.extra, used };
  } catch (error) {
    const { fault, message } = error as { readonly fault: string; readonly message: string };
    return { fault, message };
  }
}

/** The same for each way of sending. */
const each = <R extends readonly unknown[]>(
  rows: readonly (readonly [string, readonly (readonly [string, LoopbackFault])[], ...R])[],
) =>
  rows.flatMap(([title, ways, ...rest]) =>
    ways.map(([how, reply]) => [`${title}, ${how}`, reply, ...rest] as const),
  );

const CONTENT = { content: 'x = 1' };

describe('a finish reason', () => {
  test.each(
    each([
      ...[
        'stop',
        'STOP',
        'end_turn',
        'eos',
        'eos_token',
        'EOS_TOKEN',
        'stop_sequence',
        'completed',
        'end',
      ].map((word) => [word, bothWays(CONTENT, word), 'stop'] as const),
      ...['length', 'max_tokens', 'MAX_TOKENS', 'model_length', 'max_new_tokens', 'max_output_tokens'].map(
        (word) => [word, bothWays(CONTENT, word), 'length'] as const,
      ),
      ...[
        'content_filter',
        'SAFETY',
        'RECITATION',
        'guardrail_intervened',
        'sensitive',
        'content_filter: PROHIBITED_CONTENT',
      ].map((word) => [word, bothWays(CONTENT, word), 'content_filter'] as const),
      ['refusal', bothWays(CONTENT, 'refusal'), 'refusal'],
      ['tool_use', bothWays(CONTENT, 'tool_use'), 'tool_calls'],
      ['a word that nobody knows', bothWays(CONTENT, 'Gave-Way'), 'Gave-Way'],
      ['with a blank', bothWays(CONTENT, ' stop '), 'stop'],
      ['as an object', bothWays(CONTENT, { type: 'stop' }), 'stop'],
    ]),
  )('%s is understood', async (_, reply, finish) => {
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', finish_reason: finish });
  });

  test.each(
    each(
      ['error', 'abort', 'cancelled', 'network_error', 'insufficient_system_resource', 'ABORT', 'unload'].map(
        (word) => [word, bothWays(CONTENT, word)] as const,
      ),
    ),
  )('%s is no answer: the server gave up', async (_, reply) => {
    expect(await outcome(reply)).toMatchObject({
      fault: 'server_error',
      message: expect.stringContaining('gave up'),
    });
  });

  test.each(['', 'null', null, 'None', 'NULL', ' ', undefined, 'in_progress', false, 0])(
    '%j in every piece of a stream that ends early is none',
    async (word) => {
      const reply = stream(event({ content: 'def' }, word), event({ content: ' f(' }, word));
      expect(await outcome(reply)).toMatchObject({
        fault: 'unreachable',
        message: expect.stringContaining('broke off: it ended without a finish_reason'),
      });
    },
  );

  test.each(['', 'null', null])('%j until the end is no fault where the end has one', async (word) => {
    const reply = stream(
      event({ content: 'x =' }, word),
      event({ content: ' 1' }, word),
      event({}, 'stop'),
      DONE,
    );
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', finish_reason: 'stop' });
  });

  test.each(['', 'null'])('%j behind the true one takes nothing away', async (word) => {
    const reply = stream(event({ content: 'x = 1' }), event({}, 'length'), event({}, word), DONE);
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', finish_reason: 'length' });
  });

  test('in every piece counts only where the stream was closed', async () => {
    const pieces = [event({ content: 'x =' }, 'stop'), event({ content: ' 1' }, 'stop')];
    expect(await outcome(stream(...pieces))).toMatchObject({ fault: 'unreachable' });
    await server?.close();
    expect(await outcome(stream(...pieces, DONE))).toMatchObject({
      completion: 'x = 1',
      finish_reason: 'stop',
    });
  });

  test.each([
    ['a closed stream', stream(event({ content: 'x' }), DONE), 'closed with [DONE]'],
    ['a closed stream of empty ones', stream(event({ content: 'x' }, ''), DONE), 'closed with [DONE]'],
    ['an answer in one piece', json(whole(CONTENT, null)), 'came in one piece'],
  ])('that is missing in %s is told, and no word of the server not running', async (_, reply, message) => {
    const { message: said, ...rest } = (await outcome(reply)) as { message: string };
    expect(rest).toEqual({ fault: 'malformed' });
    expect(said).toContain(message);
    expect(said).not.toMatch(/running/);
  });
});

describe('usage', () => {
  const usages: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['null', null],
    ['empty', {}],
    ['only a total', { total_tokens: 9 }],
    ['nulls', { prompt_tokens: null, completion_tokens: null, total_tokens: null }],
    ['only the input', { prompt_tokens: 4 }],
    ['only the output', { completion_tokens: 4 }],
    ['words', { prompt_tokens: '4', completion_tokens: 'many' }],
    ['negative', { prompt_tokens: -1, completion_tokens: -1 }],
    ['fractions', { prompt_tokens: 1.5, completion_tokens: 2 }],
    ['a list', []],
    ['a word', 'none'],
    ['details in another form', { prompt_tokens: 'x', completion_tokens_details: 7 }],
  ];
  test.each(each(usages.map(([name, usage]) => [name, bothWays(CONTENT, 'stop', { usage })] as const)))(
    'that is %s leaves the answer, uncounted',
    async (_, reply) => {
      const got = await outcome(reply);
      expect(got).toMatchObject({ completion: 'x = 1', finish_reason: 'stop', used: [] });
      expect(got).not.toHaveProperty('output_tokens');
    },
  );

  const counted = [{ inputTokens: 4, outputTokens: 5 }];
  test.each(
    each([
      [
        'with details of null',
        bothWays(CONTENT, 'stop', {
          usage: { prompt_tokens: 4, completion_tokens: 5, completion_tokens_details: null },
        }),
      ],
      [
        'with a total of null',
        bothWays(CONTENT, 'stop', { usage: { prompt_tokens: 4, completion_tokens: 5, total_tokens: null } }),
      ],
      ['in Anthropic’s names', bothWays(CONTENT, 'stop', { usage: { input_tokens: 4, output_tokens: 5 } })],
      ['as input and total', bothWays(CONTENT, 'stop', { usage: { prompt_tokens: 4, total_tokens: 9 } })],
      [
        'in Groq’s place',
        bothWays(CONTENT, 'stop', { x_groq: { usage: { prompt_tokens: 4, completion_tokens: 5 } } }),
      ],
    ]),
  )('%s is read', async (_, reply) => {
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', used: counted });
  });

  test('in every piece is counted once, also where the last one has none', async () => {
    const usage = (completion_tokens: number) => ({ usage: { prompt_tokens: 4, completion_tokens } });
    const reply = stream(
      event({ content: 'x' }, null, usage(1)),
      event({}, 'stop', usage(5)),
      event({}, null, { usage: {} }),
      DONE,
    );
    expect(await outcome(reply)).toMatchObject({ completion: 'x', used: counted });
  });

  test('of the choice is read (Moonshot)', async () => {
    const choice = {
      index: 0,
      delta: {},
      finish_reason: 'stop',
      usage: { prompt_tokens: 4, completion_tokens: 5 },
    };
    const reply = stream(event(CONTENT), `data: ${JSON.stringify({ choices: [choice] })}\n\n`, DONE);
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', used: counted });
  });
});

describe('content', () => {
  const text = (value: string) => ({ type: 'text', text: value });
  test.each(
    each<[object]>([
      ['in parts of text', bothWays({ content: [text('x ='), text(' 1')] }), { completion: 'x = 1' }],
      [
        'with Mistral’s thinking',
        bothWays({ content: [{ type: 'thinking', thinking: [text('Hm.')] }, text('x = 1')] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with thinking as text',
        bothWays({ content: [{ type: 'thinking', thinking: 'Hm.' }, text('x = 1')] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with a part "reasoning"',
        bothWays({ content: [{ type: 'reasoning', text: 'Hm.' }, text('x = 1')] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with a part "reasoning" of its own name',
        bothWays({ content: [{ type: 'reasoning', reasoning: 'Hm.' }, text('x = 1')] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with a summary of the reasoning',
        bothWays({
          content: [{ type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] }, text('x = 1')],
        }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'as output_text',
        bothWays({ content: [{ type: 'output_text', text: 'x = 1', annotations: [] }] }),
        { completion: 'x = 1' },
      ],
      ['as strings in a list', bothWays({ content: ['x =', ' 1'] }), { completion: 'x = 1' }],
      ['as one part', bothWays({ content: text('x = 1') }), { completion: 'x = 1' }],
      [
        'as text with a value',
        bothWays({ content: [{ type: 'text', text: { value: 'x = 1', annotations: [] } }] }),
        { completion: 'x = 1' },
      ],
      [
        'with a picture',
        bothWays({ content: [text('x = 1'), { type: 'image_url', image_url: { url: 'data:' } }] }),
        { completion: 'x = 1' },
      ],
      [
        'with encrypted thinking',
        bothWays({ content: [{ type: 'redacted_thinking', data: 'zz' }, text('x = 1')] }),
        { completion: 'x = 1' },
      ],
      [
        'with a refusal as a part',
        bothWays({ content: [{ type: 'refusal', refusal: 'No.' }] }),
        { completion: '', refusal: 'No.' },
      ],
      ['of an empty list', bothWays({ content: [] }), { completion: '', finish_reason: 'stop' }],
      [
        'null beside a refusal',
        bothWays({ content: null, refusal: 'No.' }),
        { completion: '', refusal: 'No.' },
      ],
      [
        'null with all in reasoning_content',
        bothWays({ content: null, reasoning_content: 'x = 1' }),
        { completion: '', reasoning: 'x = 1' },
      ],
      [
        'null with all in reasoning',
        bothWays({ content: null, reasoning: 'x = 1' }),
        { completion: '', reasoning: 'x = 1' },
      ],
      [
        'null with all in thinking',
        bothWays({ content: null, thinking: 'x = 1' }),
        { completion: '', reasoning: 'x = 1' },
      ],
      [
        'with OpenRouter’s reasoning_details',
        bothWays({ ...CONTENT, reasoning_details: [{ type: 'reasoning.text', text: 'Hm.' }] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with LiteLLM’s thinking_blocks',
        bothWays({ ...CONTENT, thinking_blocks: [{ type: 'thinking', thinking: 'Hm.', signature: 'z' }] }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with the same thinking under three names',
        bothWays({
          ...CONTENT,
          reasoning: 'Hm.',
          reasoning_content: 'Hm.',
          reasoning_details: [{ type: 'reasoning.text', text: 'Hm.' }],
        }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with reasoning as an object',
        bothWays({ ...CONTENT, reasoning: { content: 'Hm.' } }),
        { completion: 'x = 1', reasoning: 'Hm.' },
      ],
      [
        'with reasoning of null',
        bothWays({ ...CONTENT, reasoning: null, reasoning_content: null }),
        { completion: 'x = 1' },
      ],
      [
        'missing, with a call of a tool',
        bothWays(
          { tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
          'tool_calls',
        ),
        { completion: '', finish_reason: 'tool_calls', tool_calls: true },
      ],
      [
        'null, with an old call of a function',
        bothWays({ content: null, function_call: { name: 'f', arguments: '{}' } }, 'function_call'),
        { completion: '', finish_reason: 'tool_calls', tool_calls: true },
      ],
      [
        'with a tool_use part',
        bothWays({ content: [{ type: 'tool_use', name: 'f', input: {} }] }),
        { completion: '', tool_calls: true },
      ],
      [
        'with tool_calls of null',
        bothWays({ ...CONTENT, tool_calls: null, function_call: null }),
        { completion: 'x = 1' },
      ],
      ['with refusal of false', bothWays({ ...CONTENT, refusal: false }), { completion: 'x = 1' }],
      [
        'with log-probabilities in a form of its own',
        bothWays({ ...CONTENT }, 'stop', { logprobs: 7 }),
        { completion: 'x = 1' },
      ],
    ]),
  )('%s', async (_, reply, expected) => {
    const got = await outcome(reply);
    expect(got).toMatchObject(expected);
    for (const name of ['reasoning', 'refusal', 'tool_calls'])
      if (!(name in expected)) expect(got).not.toHaveProperty(name);
  });

  test.each(
    each([
      ['of a number', bothWays({ content: 7 })],
      ['of a truth', bothWays({ content: true })],
    ]),
  )('%s is another form', async (_, reply) => {
    expect(await outcome(reply)).toMatchObject({
      fault: 'malformed',
      message: expect.stringContaining('another form'),
    });
  });

  test('log-probabilities in forms of a server’s own leave the answer', async () => {
    for (const logprobs of [
      [],
      {},
      { content: 'x' },
      { tokens: null },
      [-0.1],
      { content: [{ token: 'x' }] },
      'none',
    ]) {
      const choice = { index: 0, message: CONTENT, finish_reason: 'stop', logprobs };
      expect(await outcome(json(JSON.stringify({ choices: [choice] })))).toMatchObject({
        completion: 'x = 1',
      });
      await server?.close();
    }
  });

  test('that is sent whole again at the end of its stream is kept once', async () => {
    const last = { index: 0, message: { role: 'assistant', content: 'x = 1' }, finish_reason: 'stop' };
    const reply = stream(
      event({ content: 'x =' }),
      event({ content: ' 1' }),
      `data: ${JSON.stringify({ choices: [last] })}\n\n`,
      DONE,
    );
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1', finish_reason: 'stop' });
  });

  test.each(['0', null, undefined])('with the index %j is that of the only choice', async (index) => {
    const reply = json(JSON.stringify({ choices: [{ index, message: CONTENT, finish_reason: 'stop' }] }));
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1' });
  });

  test('with a model, a fingerprint and an error of other forms is read', async () => {
    const more = {
      model: { name: 'x' },
      system_fingerprint: 7,
      error: {},
      created: 'now',
      service_tier: null,
    };
    expect(await outcome(json(whole(CONTENT, 'stop', more)))).toMatchObject({ completion: 'x = 1' });
    await server?.close();
    expect(await outcome(json(whole(CONTENT, 'stop', { error: '' })))).toMatchObject({ completion: 'x = 1' });
  });

  test.each([1, 2])(
    'of two answers with the same index is two answers, where %i were asked for',
    async (count) => {
      const choice = (content: string) => ({ index: 0, message: { content }, finish_reason: 'stop' });
      server = await startLoopbackServer({
        fault: () => json(JSON.stringify({ choices: [choice('a'), choice('b')] })),
      });
      const backend = await openModel('openai:coder', { baseUrl: server.baseUrl, samplesPerRequest: 2 });
      const asked = backend.sample(chat({ sampleIndexes: [0, 1].slice(0, count) }));
      if (count === 2) expect(await asked).toMatchObject([{ completion: 'a' }, { completion: 'b' }]);
      else
        await expect(asked).rejects.toMatchObject({
          fault: 'malformed',
          message: expect.stringContaining('2 choices came'),
        });
    },
  );

  test('of several pieces for one index in one event is one answer', async () => {
    const pieces = ['x =', ' 1'].map((content) => ({ index: 0, delta: { content }, finish_reason: null }));
    const reply = stream(`data: ${JSON.stringify({ choices: pieces })}\n\n`, event({}, 'stop'), DONE);
    expect(await outcome(reply)).toMatchObject({ completion: 'x = 1' });
  });

  test('behind news of a queue is read', async () => {
    const news = 'data: {"message": "queued", "position": 3}\n\n';
    expect(await outcome(stream(news, event(CONTENT), event({}, 'stop'), DONE))).toMatchObject({
      completion: 'x = 1',
    });
    await server?.close();
    expect(await outcome(stream(news))).toMatchObject({
      fault: 'server_error',
      message: expect.stringContaining('queued'),
    });
  });

  test('in halves of a character is put together', async () => {
    const reply = stream(event({ content: '\ud83d' }), event({ content: '\ude00' }), event({}, 'stop'), DONE);
    expect(await outcome(reply)).toMatchObject({ completion: '😀' });
  });
});
