import { afterEach, expect, test, vi } from 'vitest';
import type { Completion } from '../../src/core/completion.ts';
import type { RequestRecord } from '../../src/core/usage.ts';
import { openModel } from '../../src/model/open-model.ts';
import { RequestError } from '../../src/model/request-error.ts';
import { createBudget } from '../../src/sampler/budget.ts';
import { type SampleCompletionsOptions, sampleCompletions } from '../../src/sampler/sample-completions.ts';
import { type LoopbackFault, type LoopbackServer, startLoopbackServer } from '../model/loopback-server.ts';
import { DOUBLE } from '../model/problems.ts';
import { error, event, json, stream, whole } from '../model/replies.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

const BAD = { ...DOUBLE, taskId: 'suite/bad', prompt: 'def kill(x):\n' };

async function draw(options: Pick<SampleCompletionsOptions, 'backend'> & Partial<SampleCompletionsOptions>) {
  const samples: Completion[] = [];
  const records: RequestRecord[] = [];
  const missing: unknown[] = [];
  for await (const sample of sampleCompletions({
    ...{ problems: [BAD, DOUBLE], n: 2, seed: 0, concurrency: 1 },
    retry: { retries: 3, firstDelayMs: 1, longestDelayMs: 2 },
    onRequest: (record) => void records.push(record),
    onMissing: (one) => void missing.push(one),
    ...options,
  }))
    samples.push(sample);
  return {
    samples,
    records,
    missing,
    of: (taskId: string) => samples.filter((sample) => sample.taskId === taskId),
  };
}

const FILTER = { error: { message: 'The response was filtered due to the prompt', code: 'content_filter' } };
const WAYS: readonly (readonly [string, LoopbackFault])[] = [
  ['HTTP 400', error(400, FILTER)],
  [
    'HTTP 403',
    error(403, { error: { message: 'Your input was flagged', metadata: { reasons: ['violence'] } } }),
  ],
  ['an error in the stream', stream(event({ content: 'd' }), `data: ${JSON.stringify(FILTER)}\n\n`)],
  ['an error as a reply', json(JSON.stringify(FILTER))],
  ['the end of a stream', stream(event({ content: null }), event({}, 'content_filter'))],
  ['the end of an answer', json(whole({ content: null }, 'content_filter'))],
];

test.each(WAYS)(
  'a task that is filtered by %s has empty answers that say so, and the run goes on',
  async (_, reply) => {
    server = await startLoopbackServer({
      answer: () => ({ text: 'ok' }),
      fault: ({ body }) => (JSON.stringify(body).includes('kill') ? reply : undefined),
    });
    const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
    const { of, missing } = await draw({ backend });
    expect(of('suite/bad').map(({ completion, extra }) => [completion, extra?.finish_reason])).toEqual([
      ['', 'content_filter'],
      ['', 'content_filter'],
    ]);
    expect(of('suite/double').map(({ completion }) => completion)).toEqual(['ok', 'ok']);
    expect(missing).toEqual([]);
    expect(server.requests).toHaveLength(4); // nothing was asked again
  },
);

test('every sample of a filtered request is there, and a limit of money holds all the same', async () => {
  server = await startLoopbackServer({ fault: () => error(400, FILTER) });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl, samplesPerRequest: 3 });
  const budget = createBudget({ maxCostUsd: 1, prices: { input: 1, output: 1 } });
  const { samples, records } = await draw({ backend, n: 3, budget });
  expect(samples.map(({ sampleIndex }) => sampleIndex)).toEqual([0, 1, 2, 0, 1, 2]);
  expect(records.map(({ fault }) => fault)).toEqual(['filtered', 'filtered']);
  expect(samples[0]?.extra?.filter_message).toContain('filtered due to the prompt');
});

test('a module says the same by the same fault', async () => {
  const sample = async () => {
    throw new RequestError('filtered', 'no');
  };
  const { samples } = await draw({ backend: { name: 'own', sample } });
  expect(samples.map(({ extra }) => extra)).toEqual(
    Array(4).fill({ finish_reason: 'content_filter', filter_message: 'no' }),
  );
});

test.each([
  ['TGI’s 424', error(424, { error: 'Request failed during generation' })],
  ['Groq’s 498', error(498, '')],
  ['400 busy', error(400, { error: { message: 'server is busy' } })],
  ['529', error(529, '')],
  ['425', error(425, '')],
  ['an empty finish_reason', stream(event({ content: 'x' }, ''), event({ content: 'y' }, ''))],
  ['a server that gave up', json(whole({ content: '' }, 'insufficient_system_resource'))],
  ['an error in a stream', stream('event: error\ndata: {"message": "lost a worker"}\n\n')],
])('%s is asked again', async (_, reply) => {
  server = await startLoopbackServer({
    answer: () => ({ text: 'ok' }),
    fault: ({ number }) => (number === 0 ? reply : undefined),
  });
  const backend = await openModel('openai:coder', { baseUrl: server.baseUrl });
  const { samples, records } = await draw({ backend });
  expect(samples.map(({ completion }) => completion)).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(records).toHaveLength(5);
});

test('what a module’s fetch failed of is told, without secrets', async () => {
  vi.stubEnv('MY_KEY', 'k-0123456789');
  const sample = () => fetch('http://127.0.0.1:1/?k-0123456789').then(() => []);
  const drawn = draw({ backend: { name: 'own', sample }, retry: { retries: 0 } });
  await expect(drawn).rejects.toThrow(/fetch failed: .*(ECONNREFUSED|bad port)/);
  const hidden = () => Promise.reject(new Error('no', { cause: new Error('with k-0123456789') }));
  const told = await draw({ backend: { name: 'own', sample: hidden }, retry: { retries: 0 } }).catch(String);
  expect(told).toContain('no: with [MY_KEY]');
});

test('advice fits what happened', async () => {
  const told = async (reply: LoopbackFault, model = 'openai:coder') => {
    server = await startLoopbackServer({ fault: () => reply });
    const backend = await openModel(model, model.startsWith('command') ? {} : { baseUrl: server.baseUrl });
    const message = await draw({ backend, n: 20, retry: { retries: 0 } }).then(() => '', String);
    await server.close();
    return message;
  };
  const cut = await told(stream(event({ content: 'x' }, '')));
  expect(cut).toContain('cuts its answers off');
  expect(cut).not.toMatch(/running|Nothing answers there/);
  const missing = await told(error(401, ''), 'command:no-such-program-at-all');
  expect(missing).toContain('the program was not found');
  expect(missing).not.toMatch(/--base-url/);
});
