import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alive, killAll, workersOf } from '../executor/processes.ts';
import { addingSuite } from './passk.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const RIGHT = '    return x + 0\n';
const WRONG = '    return x + 1\n';
const ENDLESS = '    while True: pass\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-serve-'));
  writeFileSync(join(folder, 'suite.jsonl'), addingSuite(1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `passk serve` of the suite; `lines` are those of stdout, `said` waits for a text on stderr. */
function serve(args: readonly string[], env: Record<string, string> = {}) {
  const usual = args.includes('--timeout') ? [] : ['--timeout', '1.5'];
  const given = ['serve', '-p', 'suite.jsonl', '-w', '1', ...usual, '--no-preflight', ...args];
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...given], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const [, found] = pattern.exec(stderr) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stderr?.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
        look();
      });
      void ended.then(() => reject(new Error(`it ended: ${stderr}`)));
      look();
    });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown>;
  return { child, ended, said, next };
}

/** The lines of a streamed answer as they come; over a Unix socket where `url` is a path. */
async function* ask(url: string, completions: readonly string[], headers: Record<string, string> = {}) {
  const body = JSON.stringify({ task_id: 't/0', completions, stream: true });
  const to = url.startsWith('http')
    ? { host: new URL(url).hostname, port: new URL(url).port }
    : { socketPath: url };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const head = { 'content-type': 'application/json', ...headers };
    request({ ...to, path: '/v1/verify', method: 'POST', headers: head }, resolve)
      .on('error', reject)
      .end(body);
  });
  yield { status: response.statusCode } as Record<string, unknown>;
  for await (const line of createInterface({ input: response }))
    yield JSON.parse(line) as Record<string, unknown>;
}

async function all(answer: AsyncIterable<Record<string, unknown>>) {
  const lines: Record<string, unknown>[] = [];
  for await (const line of answer) lines.push(line);
  return lines;
}

describe('passk serve on a port, with a token', () => {
  const token = { authorization: 'Bearer a secret' };
  let server: ReturnType<typeof serve>;
  let url = '';
  beforeAll(async () => {
    server = serve(['--port', '0', '--drain', '60'], { PASSK_TOKEN: 'a secret' });
    url = await server.said(/listening on (\S+);/);
  });
  afterAll(() => server.child.kill('SIGKILL'));

  test('answers who has the token, and no one else', async () => {
    expect((await all(ask(url, [RIGHT])))[0]).toEqual({ status: 401 });
    expect((await all(ask(url, [RIGHT], { authorization: 'Bearer another' })))[0]).toEqual({ status: 401 });
    expect(await all(ask(url, [RIGHT], token))).toMatchObject([
      { status: 200 },
      { verdict: 'passed', reward: 1 },
      { done: true, count: 1 },
    ]);
  });

  test.skipIf(process.platform !== 'linux')(
    'whose workers are killed in the middle of a batch still gives every program its own verdict',
    async () => {
      const completions = Array.from({ length: 60 }, (_, i) => `${i % 2 === 0 ? RIGHT : WRONG}# ${i}\n`);
      const answer = ask(url, completions, token);
      await answer.next();
      const first = (await answer.next()).value as Record<string, unknown>;
      killAll(workersOf(server.child.pid as number), 'SIGKILL');
      const results = [first, ...(await all(answer))].slice(0, -1);
      expect(results).toHaveLength(60);
      for (const { index, reward } of results) expect(reward).toBe((index as number) % 2 === 0 ? 1 : 0);
    },
  );

  test('told to stop, answers what is open, refuses what is new, and ends with 0', async () => {
    const answer = ask(url, [RIGHT, ENDLESS, `${ENDLESS}#`], token);
    await answer.next();
    await answer.next(); // the endless ones stand behind the one that is answered
    server.child.kill('SIGTERM');
    await server.said(/(stopping); \d programs are still open/);
    expect(await all(ask(url, [RIGHT], token))).toMatchObject([
      { status: 503 },
      { error: { code: 'E_STOPPING' } },
    ]);
    expect(await all(answer)).toMatchObject([
      { verdict: 'timeout', reward: 0 },
      { verdict: 'timeout', reward: 0 },
      { done: true, count: 3 },
    ]);
    expect(await server.ended).toBe(0);
  });
});

test('told to stop under load, breaks off no answer that it began', async () => {
  const server = serve(['--port', '0', '--drain', '60']);
  const url = await server.said(/listening on (\S+);/);
  let told = false;
  let whole = 0;
  const refusals: unknown[] = [];
  const client = async (name: number) => {
    for (let i = 0; ; i++) {
      const answer = ask(url, [`${RIGHT}# ${name} ${i}\n`, `${WRONG}# ${name} ${i}\n`]);
      const head = await answer.next().catch(() => undefined);
      if (head === undefined) return expect(told).toBe(true); // nobody listens any more
      const lines = await all(answer);
      if ((head.value as { status: number }).status !== 200) return refusals.push(head.value, ...lines);
      expect(lines.at(-1)).toEqual({ done: true, count: 2 });
      for (const { index, reward } of lines.slice(0, -1)) expect(reward).toBe(index === 0 ? 1 : 0);
      whole += 1;
    }
  };
  const clients = Array.from({ length: 12 }, (_, name) => client(name));
  await expect.poll(() => whole).toBeGreaterThan(24);
  told = true;
  server.child.kill('SIGTERM');
  await Promise.all(clients);
  for (const refusal of refusals) expect([503, undefined]).toContain((refusal as { status?: number }).status);
  expect(await server.ended).toBe(0);
});

describe('told to stop while a program runs that takes a minute', () => {
  const minute = ['--timeout', '60', '--max-timeout', '60'];
  const gone = (pids: readonly number[]) => expect.poll(() => alive(pids)).toEqual([]);

  /** A server that has been told, and whose program runs. */
  async function toldToStop(args: readonly string[]) {
    const server = serve([...minute, ...args]);
    if (args.includes('--stdio')) {
      server.child.stdin?.write(
        `${JSON.stringify({ id: 1, task_id: 't/0', completions: [RIGHT, ENDLESS] })}\n`,
      );
      await server.next();
    } else {
      const answer = ask(await server.said(/listening on (\S+);/), [RIGHT, ENDLESS]);
      await answer.next();
      await answer.next();
      answer.next().catch(() => undefined); // it is broken off
    }
    const workers = workersOf(server.child.pid as number);
    server.child.kill('SIGTERM');
    return { ...server, workers };
  }

  test.each([
    ['on a port', ['--port', '0']],
    ['over pipes', ['--stdio']],
  ])('%s, waits for --drain seconds and no longer', async (_, where) => {
    const { child, ended, workers } = await toldToStop([...where, '--drain', '0.5']);
    const late = pause(40_000, 'it went on', { ref: false });
    expect(await Promise.race([ended, late])).toBe(0);
    child.kill('SIGKILL');
    await gone(workers);
  });

  test.each([
    ['on a port', ['--port', '0']],
    ['over pipes', ['--stdio']],
  ])('%s, ends at once with 130 when it is told again, and leaves no process', async (_, where) => {
    const { child, ended, said, workers } = await toldToStop([...where, '--drain', '60']);
    if (!where.includes('--stdio')) await said(/(stopping); \d programs? (is|are) still open/);
    const again = setInterval(() => child.kill('SIGTERM'), 200); // two that come together may be one
    const late = pause(40_000, 'it went on', { ref: false });
    expect(await Promise.race([ended, late])).toBe(130);
    clearInterval(again);
    child.kill('SIGKILL');
    await gone(workers);
  });
});

test('passk serve --socket answers there, and takes the socket away when it ends', async () => {
  const server = serve(['--socket', 'passk.sock']);
  await server.said(/listening on (\S+);/);
  const path = join(folder, 'passk.sock');
  expect(await all(ask(path, [WRONG]))).toMatchObject([
    { status: 200 },
    { verdict: 'wrong_answer' },
    { done: true },
  ]);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(existsSync(path)).toBe(false);
});

describe('passk serve --stdio', () => {
  const line = (id: number, ...completions: string[]) =>
    `${JSON.stringify({ id, task_id: 't/0', completions })}\n`;

  test('told to stop, answers the lines that it has read, and ends with 0', async () => {
    const { child, next, ended } = serve(['--stdio']);
    child.stdin?.write(line(1, RIGHT, ENDLESS));
    expect(await next()).toMatchObject({ id: 1, index: 0, reward: 1 });
    child.kill('SIGTERM');
    expect(await next()).toMatchObject({ id: 1, index: 1, verdict: 'timeout' });
    expect(await next()).toEqual({ id: 1, done: true, count: 2 });
    expect(await ended).toBe(0);
  });
});
