import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createAdmission } from '../../src/server/admission.ts';
import { ONCE } from '../once.ts';
import { DOUBLE, ENDLESS, useServer } from './serving.ts';

describe('without a token', ONCE, () => {
  const { url, verify, post, listener, service } = useServer({ queue: 6 });

  /** `fetch` does not let a host be set. */
  const statusWith = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(url('/health'), { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test.each([
    ['localhost:8080', 200],
    ['127.0.0.1', 200],
    ['[::1]:1', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example:8080', 403],
  ])('a request addressed to "%s" is answered with %i', async (host, status) => {
    expect(await statusWith({ host })).toBe(status);
  });

  test('a body that a web page could send without asking is refused', async () => {
    const { status } = await post(
      '/v1/verify',
      { task_id: 'test/f', completions: [] },
      { 'content-type': 'text/plain' },
    );
    expect(status).toBe(415);
  });

  test('a body that is too large is refused, with and without its length', async () => {
    const large = 'x'.repeat(2 << 20);
    expect((await verify({ task_id: 'test/f', completions: [large] })).status).toBe(413);
    const chunked = await fetch(url('/v1/verify'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
  });

  test('a full queue is a 429 that says when to come back, and takes requests again when there is room', async () => {
    const first = verify({ task_id: 'test/f', completions: [1, 2, 3, 4].map((i) => `${ENDLESS}# ${i}`) });
    await expect.poll(() => service().admission.inFlight()).toBe(4);
    const refused = await verify({ task_id: 'test/f', completions: [DOUBLE, DOUBLE, DOUBLE] });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await first).json.results.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      Array(4).fill('timeout'),
    );
    expect((await verify({ task_id: 'test/f', completions: [DOUBLE] })).json.results[0].reward).toBe(1);
    expect((await verify({ task_id: 'test/f', completions: Array(7).fill(DOUBLE) })).status).toBe(413);
  });

  test('half a request, garbage and a client that is gone hold nothing up', async () => {
    const { port, hostname } = new URL(listener().url);
    for (const text of [
      'POST /v1/verify HTTP/1.1\r\nhost: localhost\r\ncontent-le',
      '\0\0\0\0',
      'GET / HTTP/9\r\n\r\n',
    ]) {
      const socket = connect(Number(port), hostname).on('error', () => undefined);
      socket.write(text);
      setTimeout(() => socket.destroy(), 100);
    }
    expect((await verify({ task_id: 'test/f', completions: [DOUBLE] })).json.results[0].reward).toBe(1);
  });
});

describe('with a token', ONCE, () => {
  const { verify, url } = useServer({}, { token: 'a secret', verifyOnly: true });
  test.each([undefined, 'Bearer', 'Bearer a secre', 'Bearer a secret2', 'Basic a secret'])(
    'the authorization %s is a 401',
    async (authorization) => {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      expect((await verify({ task_id: 'test/f', completions: [DOUBLE] }, headers)).status).toBe(401);
    },
  );

  test('the right one opens the door', async () => {
    const { status } = await verify(
      { task_id: 'test/f', completions: [DOUBLE] },
      { authorization: 'Bearer a secret' },
    );
    expect(status).toBe(200);
  });

  test('verify-only leaves no way to run a program without judging it', async () => {
    const headers = { authorization: 'Bearer a secret', 'content-type': 'application/json' };
    for (const path of ['/run_code', '/api/v2/execute', '/execute_batch'])
      expect((await fetch(url(path), { method: 'POST', headers, body: '{}' })).status).toBe(404);
  });
});

describe('the ceilings', ONCE, () => {
  const { verify, post } = useServer({ maxTimeLimitMs: 300, maxMemoryMiB: 128 });
  const problem = {
    entry_point: 'f',
    prompt: 'def f(x):\n',
    test: 'def check(candidate):\n    candidate(1)\n',
  };

  test('hold the time that a request, or its problem, asks for', async () => {
    for (const asked of [
      { problem, time_limit_ms: 60_000 },
      { problem: { ...problem, limits: { time_limit_ms: 60_000 } } },
    ]) {
      const { json } = await verify({ ...asked, completions: [ENDLESS] });
      expect(json.results[0].evidence.message).toContain('300 ms');
    }
    const { json } = await post('/run_code', {
      code: 'while True: pass',
      language: 'python',
      run_timeout: 60,
    });
    expect(json.message).toContain('300 ms');
  });

  test('hold the memory that it asks for', async () => {
    const limits = { memory_limit_mib: 4000 };
    const completions = ['    return len(bytearray(10 ** 9))\n'];
    const { json } = await verify({ problem: { ...problem, limits }, completions });
    expect(json.results[0].verdict).toBe('memory_limit');
  });
});

describe('admission', ONCE, () => {
  test('drains when the last accepted program is done, and accepts none meanwhile', async () => {
    const admission = createAdmission(10);
    const leave = admission.enter(3);
    let drained = false;
    const drain = admission.drain().then(() => {
      drained = true;
    });
    expect(() => admission.enter(1)).toThrow('stopping');
    await Promise.resolve();
    expect(drained).toBe(false);
    leave();
    leave(); // twice is once
    await drain;
    expect(admission.inFlight()).toBe(0);
  });
});
