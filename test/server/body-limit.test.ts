import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { chunk, exchange, head, openSocket, UNTIL_CLOSED } from './raw-request.ts';
import { DOUBLE, useServer } from './serving.ts';

const { url, verify, service } = useServer(); // bodies of 1 MiB at most
const BODY = JSON.stringify({ task_id: 'test/f', completions: [DOUBLE] });
const MIB = 1 << 20;

const ask = (...parts: readonly string[]) => exchange(url(''), 1, ...parts);
const askUntilClosed = (...parts: readonly string[]) => exchange(url(''), UNTIL_CLOSED, ...parts);

describe('a body that says its length', () => {
  test('is refused by what it says, before a byte of it has come, and its connection is closed', async () => {
    const { statuses, text, closed } = await askUntilClosed(head(`content-length: ${MIB + 1}`));
    expect(statuses).toEqual([413]);
    expect(text).toContain('--max-body');
    expect(closed).toBe(true);
  });

  test('is taken where it is just as large as it may be', async () => {
    const body = JSON.stringify({ task_id: 'test/f', completions: [] });
    const { statuses } = await ask(head(`content-length: ${MIB}`), body, ' '.repeat(MIB - body.length));
    expect(statuses).toEqual([200]);
  });

  test('and holds more is read no further than that: the rest is another request, and none', async () => {
    const { statuses, closed } = await askUntilClosed(
      head(`content-length: ${BODY.length}`),
      BODY,
      'x'.repeat(2 * MIB),
    );
    expect(statuses.at(-1)).toBe(400);
    expect(closed).toBe(true);
    await expect.poll(() => service().admission.inFlight()).toBe(0);
  });

  test('and holds less is waited for, judged by nobody, and holds nobody up', async () => {
    const socket = openSocket(url(''));
    socket.write(head(`content-length: ${BODY.length + 10}`) + BODY);
    expect((await verify(JSON.parse(BODY) as object)).status).toBe(200);
    expect(service().admission.inFlight()).toBe(0);
    socket.end();
    await once(socket.resume(), 'close');
    expect(service().admission.inFlight()).toBe(0);
  });

  test.each(['1e3', '-1', '0x10', '10, 10', '5\r\ncontent-length: 50', '99999999999999999999999'])(
    'that is no length (%s) is refused',
    async (length) => {
      const { statuses, closed } = await askUntilClosed(head(`content-length: ${length}`), BODY);
      expect(statuses[0]).toBeGreaterThanOrEqual(400);
      expect(statuses[0]).toBeLessThan(500);
      expect(closed).toBe(true);
    },
  );

  test('and comes in chunks as well is refused: two servers would read two bodies', async () => {
    const { statuses, closed } = await askUntilClosed(
      head('content-length: 5', 'transfer-encoding: chunked'),
      chunk('x'.repeat(2 * MIB)),
      chunk(''),
    );
    expect(statuses).toEqual([400]);
    expect(closed).toBe(true);
  });
});

describe('a body that comes in chunks', () => {
  const chunked = head('transfer-encoding: chunked');

  test('is judged like any other', async () => {
    const { statuses, text } = await ask(chunked, chunk(BODY.slice(0, 9)), chunk(BODY.slice(9)), chunk(''));
    expect(statuses).toEqual([200]);
    expect(text).toContain('"reward":1');
  });

  test('is refused as soon as it is too large, though its end never comes', async () => {
    const { statuses, closed } = await askUntilClosed(chunked, chunk('x'.repeat(MIB)), chunk('x'));
    expect(statuses).toEqual([413]);
    expect(closed).toBe(true);
  });
});

test('no body at all is no JSON', async () => {
  expect((await ask(head())).statuses).toEqual([400]);
  expect((await ask(head('content-length: 0'))).statuses).toEqual([400]);
});

describe('a body where none belongs', () => {
  const get = (...lines: readonly string[]) =>
    ['GET /health HTTP/1.1', 'host: localhost', ...lines, '', ''].join('\r\n');

  test('is passed over, and the next request of the connection is answered', async () => {
    const large = [get('transfer-encoding: chunked'), chunk('x'.repeat(2 * MIB)), chunk('')];
    const sent = [get('content-length: 4'), 'abcd', get(), ...large, get()];
    const { statuses } = await exchange(url(''), 4, ...sent);
    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  test('is refused where it says that it is too large', async () => {
    expect((await ask(get(`content-length: ${MIB + 1}`))).statuses).toEqual([413]);
  });
});
