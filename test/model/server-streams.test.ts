import { afterEach, describe, expect, test } from 'vitest';
import { openModel } from '../../src/model/open-model.ts';
import { ask, chat } from './ask.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { DONE, event, json, stream, whole } from './replies.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function sample(reply: LoopbackFault, request = chat()) {
  server = await startLoopbackServer({ fault: () => reply });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
  const [answer] = await backend.sample(request);
  return answer;
}

const failure = (reply: LoopbackFault): Promise<{ readonly fault: string; readonly message: string }> =>
  sample(reply).then(
    (answer) => expect.unreachable(JSON.stringify(answer)),
    (error) => error as { readonly fault: string; readonly message: string },
  );

const SAID = 'x = "ü – 😀"\r\n';
const EVENTS = [event({ role: 'assistant', content: '' }), event({ content: SAID }), event({}, 'stop'), DONE];
const BYTES = new TextEncoder().encode(EVENTS.join(''));
const typed = (contentType: string, body: string): LoopbackFault => ({ kind: 'raw', contentType, body });

describe('an answer is read to the byte', () => {
  test.each<[string, LoopbackFault]>([
    ['as a stream', stream(...EVENTS)],
    ['without [DONE]', stream(...EVENTS.slice(0, 3))],
    ['with the line ends of Windows', stream(...EVENTS.map((text) => text.replaceAll('\n', '\r\n')))],
    ['with the line ends of old Macs', stream(...EVENTS.map((text) => text.replaceAll('\n', '\r')))],
    ['without blanks behind the colons', stream(...EVENTS.map((text) => text.replace('data: ', 'data:')))],
    ['behind a byte order mark', stream('\uFEFF', ...EVENTS)],
    ['behind blank lines', stream('\n\n\n', ...EVENTS)],
    [
      'between comments',
      stream(': OPENROUTER PROCESSING\n\n', ...EVENTS.flatMap((text) => [text, ': keep-alive\n\n', ':\n\n'])),
    ],
    ['with a comment first and alone for long', stream(':\n'.repeat(1000), ...EVENTS)],
    [
      'with names, ids and times of retrial',
      stream('retry: 3000\n\n', ...EVENTS.map((text, i) => `event: message\nid: ${i}\n${text}`)),
    ],
    ['with a name of its own', stream(...EVENTS.map((text) => `event: chat.completion.chunk\n${text}`))],
    [
      'with pings between',
      stream(
        ...EVENTS.flatMap((text) => [
          'event: ping\ndata: {"type": "ping"}\n\n',
          'data: null\n\n',
          'data:\n\n',
          text,
        ]),
      ),
    ],
    [
      'with events of several lines',
      stream(...EVENTS.map((text) => text.replace('"choices"', '\ndata: "choices"'))),
    ],
    ['without blank lines between the events', stream(...EVENTS.map((text) => text.replace(/\n\n$/, '\n')))],
    ['without a last line end', stream(EVENTS.join('').trimEnd())],
    [
      'with the last event unfinished behind its end',
      stream(...EVENTS.slice(0, 3), 'data: {"usage": {"prompt'),
    ],
    ['with [DONE] in quotes', stream(...EVENTS.slice(0, 3), 'data: "[DONE]"\n\n')],
    ['with something behind [DONE]', stream(...EVENTS, ': bye\n\n')],
    ['as a stream that is called JSON', typed('application/json', EVENTS.join(''))],
    ['as a stream that is called text', typed('text/plain; charset=utf-8', EVENTS.join(''))],
    ['as a stream without a type', typed('', EVENTS.join(''))],
    ['as JSON', json(whole({ content: SAID }))],
    ['as JSON that is called text', typed('text/plain', whole({ content: SAID }))],
    ['as JSON that is called a page', typed('text/html; charset=utf-8', whole({ content: SAID }))],
    ['as JSON that is called a stream', typed('text/event-stream', whole({ content: SAID }))],
    ['as JSON that is called bytes', typed('application/octet-stream', whole({ content: SAID }))],
    ['as JSON without a type', typed('', whole({ content: SAID }))],
    ['as JSON of another kind', typed('application/vnd.api+json', whole({ content: SAID }))],
    ['as JSON behind a byte order mark', json(`\uFEFF${whole({ content: SAID })}`)],
    ['as JSON behind many blank lines', json(`${'\n'.repeat(500)}${whole({ content: SAID })}\n`)],
    ['as JSON over many lines', json(JSON.stringify(JSON.parse(whole({ content: SAID })), null, 2))],
    [
      'as lines of JSON',
      typed(
        'application/x-ndjson',
        EVENTS.slice(0, 3)
          .map((text) => text.slice(6).trim())
          .join('\n'),
      ),
    ],
    [
      'byte by byte',
      {
        kind: 'raw',
        contentType: 'text/event-stream',
        body: Array.from(BYTES, (byte) => Uint8Array.of(byte)),
      },
    ],
    [
      'cut in the middle of its characters',
      {
        kind: 'raw',
        contentType: 'text/event-stream',
        body: [0, 1, 2, 3, 4, 5, 6].map((i) => BYTES.subarray(i * 60, i === 6 ? undefined : (i + 1) * 60)),
      },
    ],
    [
      'JSON byte by byte',
      {
        kind: 'raw',
        contentType: 'application/json',
        body: Array.from(new TextEncoder().encode(whole({ content: SAID })), (byte) => Uint8Array.of(byte)),
      },
    ],
  ])('%s', async (_, reply) => {
    expect(await sample(reply)).toMatchObject({ completion: SAID, extra: { finish_reason: 'stop' } });
  });

  test('of completions, too, where its text is null between', async () => {
    const piece = (text: unknown, finish_reason: unknown) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, text, finish_reason }] })}\n\n`;
    const reply = stream(
      piece('x', ''),
      piece(null, 'null'),
      piece(' = 1', null),
      piece('', 'eos_token'),
      DONE,
    );
    expect(await sample(reply, ask())).toMatchObject({
      completion: 'x = 1',
      extra: { finish_reason: 'stop' },
    });
  });
});

describe('what is no answer says what came', () => {
  test.each<[string, LoopbackFault, string, RegExp]>([
    [
      'a page',
      typed('text/html', '<html><title>Sign in</title><script>var x</script></html>'),
      'malformed',
      /but text\/html: "Sign in/,
    ],
    [
      'a word',
      typed('text/plain', 'Ollama is running'),
      'malformed',
      /text\/plain: "Ollama is running".*\/v1/,
    ],
    [
      'nothing',
      typed('application/json', ''),
      'malformed',
      /HTTP 200 \(application\/json\) with an empty body/,
    ],
    ['blanks', typed('text/event-stream', '\n\n  \n'), 'malformed', /empty body/],
    ['half of a JSON', json(whole({ content: 'x' }).slice(0, 60)), 'malformed', /no JSON: "{/],
    ['comments alone', stream(': waiting\n\n: waiting\n\n'), 'malformed', /no choices: nothing came/],
    ['[DONE] alone', stream(DONE), 'malformed', /no choices: nothing came/],
    [
      'a list of models',
      json('{"object": "list", "data": []}'),
      'malformed',
      /no choices: what came is {"object":"list"/,
    ],
    ['choices of none', json('{"choices": []}'), 'malformed', /no choices/],
    ['choices of null', json('{"choices": null, "id": "x"}'), 'malformed', /no choices/],
    [
      'an event that is no JSON',
      stream('data: {"choices": [\n\n', ...EVENTS),
      'malformed',
      /an event of the stream is "{/,
    ],
    [
      'an event that breaks off',
      stream(event({ content: 'x' }), 'data: {"choices": [{"del'),
      'unreachable',
      /broke off/,
    ],
    [
      'an error event',
      stream(
        event({ content: 'x' }),
        'event: error\ndata: {"message": "CUDA out of memory", "code": 500}\n\n',
      ),
      'server_error',
      /CUDA out of memory/,
    ],
    [
      'an error event of words',
      stream(event({ content: 'x' }), 'event: error\ndata: engine died\n\n'),
      'server_error',
      /engine died/,
    ],
    [
      'an error event with an error',
      stream('event: error\ndata: {"error": {"message": "slow down", "type": "rate_limit_error"}}\n\n'),
      'rate_limited',
      /slow down/,
    ],
    [
      'an error among the events',
      stream(event({ content: 'x' }), 'data: {"error": {"message": "no worker", "code": 503}}\n\n', DONE),
      'server_error',
      /no worker/,
    ],
    [
      'an error as a word',
      stream('data: {"error": "model crashed"}\n\n', DONE),
      'server_error',
      /model crashed/,
    ],
    [
      'TGI’s error',
      stream('data: {"error": "Input validation error", "error_type": "validation"}\n\n'),
      'rejected',
      /Input validation/,
    ],
    [
      'an error beside choices',
      json(whole({ content: '' }, 'stop', { error: { message: 'Upstream idle', code: 502 } })),
      'server_error',
      /Upstream idle/,
    ],
    [
      'an error in the choice',
      json(
        '{"choices": [{"index": 0, "message": {"content": ""}, "error": {"code": 429, "message": "wait"}}]}',
      ),
      'rate_limited',
      /wait/,
    ],
    [
      'an error where choices would be',
      json('{"object": "error", "message": "no such model", "code": 404}'),
      'rejected',
      /no such model/,
    ],
    [
      'a code and a message',
      json('{"code": "Throttling.RateQuota", "message": "Requests rate limit exceeded"}'),
      'rate_limited',
      /Requests rate/,
    ],
    ['FastAPI’s detail', json('{"detail": "Not authenticated"}'), 'server_error', /Not authenticated/],
    [
      'Gemini’s list',
      json('[{"error": {"code": 503, "message": "The model is overloaded", "status": "UNAVAILABLE"}}]'),
      'server_error',
      /overloaded/,
    ],
    [
      'Cloudflare’s errors',
      json('{"success": false, "errors": [{"code": 3040, "message": "Capacity temporarily exceeded"}]}'),
      'server_error',
      /Capacity/,
    ],
    [
      'a quota',
      stream('data: {"error": {"message": "no more", "code": "insufficient_quota"}}\n\n'),
      'unauthorized',
      /no more/,
    ],
  ])('%s', async (_, reply, fault, message) => {
    const error = await failure(reply);
    expect(error).toMatchObject({ fault, message: expect.stringMatching(message) });
    expect(error.message).not.toMatch(/Is the server running/);
  });

  test('a lost connection says how much had come, and not that the server is down', async () => {
    server = await startLoopbackServer({
      answer: () => ({ text: 'a b c d' }),
      fault: () => ({ kind: 'cut', afterTokens: 2 }),
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    const error = (await backend.sample(chat()).catch((reason: unknown) => reason)) as Error;
    expect(error).toMatchObject({ fault: 'unreachable' });
    expect(error.message).toMatch(/the connection failed after 3 pieces of the answer/);
    expect(error.message).not.toMatch(/running/);
  });

  test.each([
    ['https://', /no TLS here/],
    ['http://', undefined],
  ])('an address with %s', async (scheme, message) => {
    server = await startLoopbackServer();
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl.replace('http://', scheme) });
    const asked = backend.sample(chat());
    if (message === undefined) expect(await asked).toHaveLength(1);
    else
      await expect(asked).rejects.toMatchObject({
        fault: 'unreachable',
        message: expect.stringMatching(message),
      });
  });

  test.each([301, 302, 303])('a redirection by %i says where to', async (status) => {
    const error = await failure({
      kind: 'status',
      status,
      headers: { location: 'https://new.example/v1' },
      body: '',
    });
    expect(error).toMatchObject({
      fault: 'rejected',
      message: expect.stringContaining('https://new.example/v1: give that as --base-url'),
    });
  });

  test.each([307, 308])('a redirection by %i is followed', async (status) => {
    server = await startLoopbackServer({
      fault: ({ number, path }) =>
        number === 0 ? { kind: 'status', status, headers: { location: path }, body: '' } : undefined,
      answer: () => ({ text: 'ok' }),
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    expect(await backend.sample(chat())).toMatchObject([{ completion: 'ok' }]);
  });
});
