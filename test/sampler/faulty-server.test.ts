import { afterEach, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { RequestRecord } from '../../src/core/usage.ts';
import { openModel } from '../../src/model/open-model.ts';
import { sampleCompletions } from '../../src/sampler/sample-completions.ts';
import {
  type LoopbackFault,
  type LoopbackOptions,
  type LoopbackServer,
  startLoopbackServer,
} from '../model/loopback-server.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const start = async (options: LoopbackOptions) => {
  server = await startLoopbackServer(options);
  return server;
};

const problems = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, i) => ({
    taskId: `HumanEval/${i}`,
    language: 'python',
    prompt: `def f${i}(x):\n`,
    canonicalSolution: '',
    tests: { kind: 'function', entryPoint: `f${i}`, test: '' },
  }));

const FAULTS: readonly LoopbackFault[] = [
  { kind: 'status', status: 429, headers: { 'retry-after-ms': '5' } },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
  { kind: 'stall' },
  { kind: 'stall', afterTokens: 2 },
  { kind: 'cut' },
  { kind: 'cut', afterTokens: 3 },
  { kind: 'end', afterTokens: 1 },
  { kind: 'malformed' },
  { kind: 'wrong_n', choices: 1 },
  { kind: 'wrong_n', choices: 9 },
  { kind: 'no_choices' },
  { kind: 'raw', contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' },
];

test('164 x 20 samples arrive, each once, from a server that does everything wrong', async () => {
  const attempts = new Map<unknown, number>();
  const { baseUrl, requests, openRequests } = await start({
    // Every other request fails at its first attempt, and half of those at the next two.
    fault: ({ body: { seed } }) => {
      const attempt = attempts.get(seed) ?? 0;
      attempts.set(seed, attempt + 1);
      const chance = Number(seed) >> (2 * attempt);
      return attempt < 3 && chance % 2 === 0 ? FAULTS[(chance >> 1) % FAULTS.length] : undefined;
    },
  });
  const backend = await openModel('openai:any', {
    baseUrl,
    samplesPerRequest: 4,
    requestTimeoutMs: 30_000,
    stallTimeoutMs: 1000,
  });
  const records: RequestRecord[] = [];
  const drawn = new Map<string, string>();
  for await (const { taskId, sampleIndex, completion } of sampleCompletions({
    problems: problems(164),
    backend,
    n: 20,
    seed: 1,
    concurrency: 32,
    // A busy machine stalls more often than the server does.
    retry: { retries: 100, firstDelayMs: 1, longestDelayMs: 100 },
    onRequest: (record) => void records.push(record),
  })) {
    const key = `${taskId}/${sampleIndex}`;
    expect(drawn.has(key)).toBe(false);
    drawn.set(key, completion);
  }
  expect(drawn.size).toBe(164 * 20);
  expect(new Set(drawn.values()).size).toBe(164 * 20); // no answer was given to two samples
  expect(attempts.size).toBe(164 * 5);
  expect(requests.length).toBeGreaterThan(164 * 5 * 1.4);
  expect(records).toHaveLength(requests.length);
  expect(records.filter(({ fault }) => fault === undefined)).toHaveLength(164 * 5);
  expect(new Set(records.map(({ fault }) => fault))).toEqual(
    new Set([undefined, 'rate_limited', 'server_error', 'stalled', 'unreachable', 'malformed']),
  );
  expect(openRequests()).toBe(0);
});

test('an interruption leaves no request behind', async () => {
  const { baseUrl, requests, openRequests } = await start({ fault: () => ({ kind: 'stall' }) });
  const backend = await openModel('openai:any', { baseUrl });
  const interruption = new AbortController();
  const drawing = sampleCompletions({
    problems: problems(20),
    backend,
    n: 1,
    seed: 0,
    signal: interruption.signal,
  }).next();
  while (requests.length < 8) await new Promise((resolve) => setTimeout(resolve, 5));
  interruption.abort();
  expect((await drawing).done).toBe(true);
  while (openRequests() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toHaveLength(8);
});

test.each([
  [401, 'OPENAI_API_KEY'],
  [404, 'check the name of the model'],
])('a server that says %i to everything is told about at once', async (status, hint) => {
  const { baseUrl, requests } = await start({ fault: () => ({ kind: 'status', status }) });
  const backend = await openModel('openai:any', { baseUrl });
  const drawing = sampleCompletions({ problems: problems(164), backend, n: 20, seed: 0 });
  await expect(drawing.next()).rejects.toMatchObject({
    code: 'E_HARNESS',
    message: expect.stringContaining(hint),
  });
  expect(requests.length).toBeLessThanOrEqual(16);
});
