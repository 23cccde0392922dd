import { once } from 'node:events';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { LOOPBACK_HOSTS } from '../../src/server/access.ts';
import { createApp } from '../../src/server/create-app.ts';
import { listen } from '../../src/server/listen.ts';
import { chunk, exchange, head, openSocket, UNTIL_CLOSED } from './raw-request.ts';
import { DOUBLE, useServer } from './serving.ts';
import { stubExecutor } from './stub-executor.ts';

const logged: string[] = [];
let begun = 0;
/** Programs that are held until the test lets them go. */
const held: (() => void)[] = [];
let hold = false;

const run = async () => {
  begun += 1;
  if (hold) await new Promise<void>((resolve) => held.push(resolve));
};
const executor = stubExecutor({
  async execute() {
    await run();
    return { verdict: 'passed', output: { head: 'x'.repeat(2000), bytes: 2000 } };
  },
  async runProgram() {
    await run();
    return { ending: 'exited', exitCode: 0, stdout: '', stderr: '', truncated: false };
  },
});

const { url, verify, service } = useServer(
  { executor, preflight: false, queue: 100_000 },
  { maxBodyMiB: 16, log: (message) => logged.push(message) },
  { stalledMs: 1500 },
);

const letGo = () => {
  hold = false;
  for (const go of held.splice(0)) go();
};
beforeEach(() => {
  letGo();
  logged.length = 0;
  begun = 0;
});

const completions = (count: number) => Array.from({ length: count }, (_, i) => `    return ${i}\n`);
const whole = (body: object, path = '/v1/verify') => {
  const text = JSON.stringify(body);
  return head(`content-length: ${text.length}`).replace('/v1/verify', path) + text;
};
const noneOpen = () => expect.poll(() => service().admission.inFlight()).toBe(0);

/** How often /v1/verify, or another route, was answered with this status. */
async function answered(status: number, route = '/v1/verify'): Promise<number> {
  const text = await (await fetch(url('/metrics'))).text();
  const line = new RegExp(`^passk_requests_total\\{route="${route}",status="${status}"\\} (\\d+)$`, 'm');
  return Number(line.exec(text)?.[1] ?? 0);
}

describe('a client that hangs up', () => {
  test.each([
    ['in the middle of a body', head('content-length: 500')],
    ['in the middle of a chunk', `${head('transfer-encoding: chunked')}1f4\r\n`],
    ['between two chunks', `${head('transfer-encoding: chunked')}${chunk('{"task')}`],
  ])('%s is no failure of the server', async (_, sent) => {
    for (const leave of ['destroy', 'resetAndDestroy', 'end'] as const) {
      const before = await answered(499);
      const socket = openSocket(url(''));
      socket.write(`${sent}{"task_id"`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket[leave]();
      await expect.poll(() => answered(499)).toBe(before + 1);
    }
    expect(await answered(500)).toBe(0);
    expect(logged).toEqual([]);
  });

  test.each([
    ['verify', whole({ task_id: 'test/f', completions: completions(100), stream: false })],
    ['a stream', whole({ task_id: 'test/f', completions: completions(100), stream: true })],
    [
      'a program of many cases',
      whole({ problem: { cases: Array(99).fill({ input: '', output: '' }) }, completions: completions(4) }),
    ],
    ['execute_batch', whole({ scripts: completions(100) }, '/execute_batch')],
  ])('while %s is answered has no further programs begun', async (_, sent) => {
    hold = true;
    const socket = openSocket(url(''));
    socket.write(sent);
    await expect.poll(() => begun).toBe(4);
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    // The server hears of it when the event loop, which is ours, too, comes to its sockets.
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    letGo();
    await noneOpen();
    expect(begun).toBeLessThan(12);
    expect(logged).toEqual([]);
    expect(await answered(500)).toBe(0);
  });

  test('on its own side alone has hung up: the programs of one that was killed look just so', async () => {
    hold = true;
    const socket = openSocket(url(''));
    socket.end(whole({ task_id: 'test/f', completions: completions(100) }));
    await once(socket.resume(), 'close');
    letGo();
    await noneOpen();
    expect(begun).toBeLessThan(12);
  });
});

describe('a client that reads nothing', () => {
  test('and takes nothing of its stream is let go, and its programs with it', async () => {
    const socket = openSocket(url('')).pause();
    socket.write(whole({ task_id: 'test/f', completions: completions(20_000), stream: true }));
    await expect.poll(() => begun).toBeGreaterThan(100);
    await noneOpen();
    expect(begun).toBeLessThan(20_000);
    socket.destroy();
  });

  test('for a while loses nothing', async () => {
    const socket = openSocket(url('')).pause();
    socket.write(whole({ task_id: 'test/f', completions: completions(5000), stream: true }));
    let text = '';
    socket.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.endsWith('\r\n0\r\n\r\n')) socket.destroy();
    });
    socket.pause(); // to listen for data is to read
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.resume();
    await once(socket, 'close');
    expect(text.includes('{"done":true,"count":5000}')).toBe(true);
  });

  test('of a program that takes long is waited for', async () => {
    hold = true;
    const answer = verify({ task_id: 'test/f', completions: [DOUBLE] });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    letGo();
    expect((await answer).json.results[0].reward).toBe(1);
  });
});

test('a server that is closed sends every answer to its last byte first', async () => {
  const app = createApp(service(), { maxBodyMiB: 16, hosts: LOOPBACK_HOSTS });
  const listener = await listen(app, { host: '127.0.0.1', port: 0 });
  const idle = openSocket(listener.url);
  await once(idle, 'connect');
  const socket = openSocket(listener.url).pause();
  socket.write(whole({ task_id: 'test/f', completions: completions(5000) }));
  await expect.poll(() => begun).toBe(5000);
  await noneOpen();
  await new Promise((resolve) => setTimeout(resolve, 100)); // the answer is with the socket, and 10 MB are too much for it
  const closed = listener.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  let text = '';
  socket.on('data', (data: Buffer) => {
    text += data.toString();
  });
  socket.resume();
  await once(socket, 'close');
  await closed;
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  expect((JSON.parse(body) as { results: object[] }).results).toHaveLength(5000);
  await expect(fetch(listener.url)).rejects.toThrow();
});

test('a head that is too large, and none at all, are refused in JSON', async () => {
  const large = await exchange(url(''), UNTIL_CLOSED, head(`x: ${'y'.repeat(40_000)}`));
  expect(large.statuses).toEqual([431]);
  const none = await exchange(url(''), UNTIL_CLOSED, 'EHLO localhost\r\n\r\n');
  expect(none.statuses).toEqual([400]);
  expect(none.text).toContain('{"error":{"code":"E_HTTP"');
});

test('a method that an endpoint does not have is a 405 that names those that it has', async () => {
  const response = await fetch(url('/v1/verify'));
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('bytes that are nearly a request are answered or refused, 2,000 times, and nothing stays behind', async () => {
  const request = whole({ task_id: 'test/f', completions: [DOUBLE] });
  const spliced = fc
    .array(
      fc.record({
        at: fc.nat(request.length),
        cut: fc.nat(6),
        put: fc.oneof(
          fc.string({ unit: 'binary-ascii', maxLength: 8 }),
          fc.constantFrom(
            '\r\n',
            '\r\n\r\n',
            ': ',
            'transfer-encoding: chunked\r\n',
            '\0',
            '9999999999',
            'ä',
            request,
          ),
        ),
      }),
      { maxLength: 3 },
    )
    .map((splices) =>
      splices.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), request),
    );
  const send = fc.asyncProperty(fc.array(spliced, { minLength: 8, maxLength: 8 }), async (all) => {
    await Promise.all(
      all.map(async (text) => {
        const socket = openSocket(url(''));
        let answer = '';
        socket.on('data', (data: Buffer) => {
          answer += data.toString('latin1');
        });
        socket.write(text, 'latin1');
        await Promise.race([once(socket, 'data'), new Promise((resolve) => setTimeout(resolve, 20))]);
        socket.destroy();
        for (const [, status] of answer.matchAll(/HTTP\/1\.1 (\d+) /g))
          expect(Number(status)).toBeLessThan(500);
      }),
    );
  });
  await fc.assert(send, { numRuns: 250, seed: 7, endOnFailure: true });
  await noneOpen();
  expect(logged).toEqual([]);
  expect((await verify({ task_id: 'test/f', completions: [DOUBLE] })).json.results[0].reward).toBe(1);
});
