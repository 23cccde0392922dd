import { describe, expect, test } from 'vitest';
import type { Completion } from '../../src/core/completion.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { RequestRecord } from '../../src/core/usage.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../../src/model/model-backend.ts';
import { RequestError, type RequestFault } from '../../src/model/request-error.ts';
import { createBudget } from '../../src/sampler/budget.ts';
import {
  type MissingSamples,
  type SampleCompletionsOptions,
  sampleCompletions,
} from '../../src/sampler/sample-completions.ts';
import { virtualClock } from './virtual-clock.ts';

const problems = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, i) => ({
    taskId: `t${i}`,
    language: 'python',
    prompt: `# ${i}\n`,
    canonicalSolution: '',
    tests: { kind: 'function', entryPoint: 'f', test: '' },
  }));

/** A backend that does as `answer` says, and what was asked of it when. */
function recordingBackend(answer: (request: SampleRequest, call: number) => void | Promise<void> = () => {}) {
  const clock = virtualClock();
  const calls: { readonly taskId: string; readonly atMs: number }[] = [];
  const backend: ModelBackend = {
    name: 'recording',
    async sample(request): Promise<ModelAnswer[]> {
      calls.push({ taskId: request.problem.taskId, atMs: clock.nowMs() });
      await answer(request, calls.length - 1);
      return request.sampleIndexes.map((i) => ({ completion: `${request.problem.taskId}/${i}` }));
    },
  };
  return { backend, calls, clock };
}

interface Drawn {
  readonly completions: readonly Completion[];
  readonly missing: readonly MissingSamples[];
  readonly records: readonly RequestRecord[];
  readonly error: unknown;
}

async function draw(
  options: Partial<SampleCompletionsOptions> & Pick<SampleCompletionsOptions, 'backend'>,
): Promise<Drawn> {
  const completions: Completion[] = [];
  const missing: MissingSamples[] = [];
  const records: RequestRecord[] = [];
  let error: unknown;
  try {
    for await (const completion of sampleCompletions({
      problems: problems(4),
      n: 1,
      seed: 0,
      onMissing: (samples) => missing.push(samples),
      onRequest: (record) => void records.push(record),
      ...options,
    })) {
      completions.push(completion);
    }
  } catch (reason) {
    error = reason;
  }
  return { completions, missing, records, error };
}

const fail = (fault: RequestFault, retryAfterMs?: number): never => {
  throw new RequestError(fault, `${fault} on purpose`, retryAfterMs === undefined ? {} : { retryAfterMs });
};

describe('a request that fails', () => {
  test('is made again, later every time', async () => {
    const { backend, calls, clock } = recordingBackend((_, call) => {
      if (call < 4) fail('server_error');
    });
    const { completions, missing } = await draw({ backend, clock, problems: problems(1) });
    expect(completions).toHaveLength(1);
    expect(missing).toEqual([]);
    const waits = calls.slice(1).map(({ atMs }, i) => atMs - (calls[i]?.atMs ?? 0));
    for (const [i, waitMs] of waits.entries()) {
      expect(waitMs).toBeGreaterThanOrEqual(500 * 2 ** i);
      expect(waitMs).toBeLessThanOrEqual(1000 * 2 ** i);
    }
    expect(waits).toHaveLength(4);
  });

  test('holds all others as long as the server asks for', async () => {
    const { backend, calls, clock } = recordingBackend((_, call) => {
      if (call === 1) fail('rate_limited', 30_000);
    });
    const { completions } = await draw({ backend, clock, problems: problems(6), concurrency: 1 });
    expect(completions).toHaveLength(6);
    expect(calls.map(({ atMs }) => atMs >= 30_000)).toEqual([false, false, true, true, true, true, true]);
  });

  test('and fails for good leaves its samples missing, and the others are drawn', async () => {
    const { backend, calls, clock } = recordingBackend(({ problem: { taskId } }) => {
      if (taskId === 't2') fail('stalled');
    });
    const { completions, missing, error } = await draw({ backend, clock, retry: { retries: 3 } });
    expect(error).toBeUndefined();
    expect(completions.map(({ taskId }) => taskId)).toEqual(['t0', 't1', 't3']);
    expect(missing).toEqual([
      {
        taskId: 't2',
        sampleIndexes: [0],
        fault: 'stalled',
        message: 'model "recording", task "t2": the request failed: stalled on purpose',
      },
    ]);
    expect(calls.filter(({ taskId }) => taskId === 't2')).toHaveLength(4);
  });

  test('is not made again where that can’t help', async () => {
    const { backend, calls, clock } = recordingBackend(({ problem: { taskId } }) => {
      if (taskId === 't2') fail('rejected');
    });
    const { completions, missing, error } = await draw({ backend, clock });
    expect(error).toBeUndefined();
    expect(completions).toHaveLength(3);
    expect(missing).toMatchObject([{ taskId: 't2', fault: 'rejected' }]);
    expect(calls).toHaveLength(4);
  });

  test('because nothing comes, is given up in time, also when the backend does not listen', async () => {
    const backend: ModelBackend = { name: 'deaf', sample: () => new Promise(() => {}) };
    const { missing, error } = await draw({
      backend,
      problems: problems(1),
      requestTimeoutMs: 20,
      retry: { retries: 1, firstDelayMs: 1 },
    });
    expect(error).toBeUndefined();
    expect(missing).toMatchObject([{ fault: 'stalled', message: expect.stringContaining('within 0.02 s') }]);
  });

  test('does not keep an interrupted run waiting for its next attempt', async () => {
    const interruption = new AbortController();
    const { backend } = recordingBackend(() => fail('server_error'));
    const drawn = draw({
      backend,
      signal: interruption.signal,
      retry: { firstDelayMs: 600_000, longestDelayMs: 1e9 },
    });
    await new Promise((resolve) => setImmediate(resolve));
    interruption.abort();
    expect(await drawn).toMatchObject({ completions: [], missing: [], error: undefined });
  });
});

describe('a model that can’t be asked', () => {
  test.each<[RequestFault, number, string]>([
    ['unauthorized', 1, 'Set the key'],
    ['rejected', 3, 'check the name of the model'],
  ])('from the start, %s, is asked %i times and not for thousands of samples', async (fault, calls, hint) => {
    const asked = recordingBackend(() => fail(fault));
    const { error, completions } = await draw({ ...asked, problems: problems(164), n: 20, concurrency: 1 });
    expect(error).toMatchObject({ code: 'E_HARNESS', message: expect.stringContaining(hint) });
    expect(completions).toEqual([]);
    expect(asked.calls).toHaveLength(calls);
  });

  test('because the server is down, is given up after about a minute', async () => {
    const { backend, calls, clock } = recordingBackend(() => fail('unreachable'));
    const { error } = await draw({ backend, clock, problems: problems(164), n: 20 });
    expect(error).toMatchObject({
      code: 'E_HARNESS',
      message: expect.stringMatching(/^8 requests in a row failed, the last one: .*\nNothing answers there/),
    });
    expect(calls.length).toBeLessThanOrEqual(16 * 7);
    expect(clock.nowMs()).toBeLessThan(130_000);
  });

  test('in the middle, is given up too, and what came before is delivered', async () => {
    const { backend, calls, clock } = recordingBackend((_, call) => {
      if (call >= 100) fail('unreachable');
    });
    const { error, completions } = await draw({ backend, clock, problems: problems(164), n: 20 });
    expect(error).toMatchObject({ message: expect.stringContaining('8 requests in a row failed') });
    expect(completions).toHaveLength(100);
    expect(calls.length).toBeLessThanOrEqual(100 + 16 * 7);
  });

  test('for hours, is not waited for', async () => {
    const { backend, calls, clock } = recordingBackend((_, call) => {
      if (call === 1) fail('rate_limited', 4 * 3_600_000);
    });
    const { error } = await draw({ backend, clock, concurrency: 1 });
    expect(error).toMatchObject({ message: expect.stringContaining('rate_limited on purpose') });
    expect(calls).toHaveLength(2);
  });

  test('now and then, is asked on: failures in a row are what counts', async () => {
    const { backend, clock } = recordingBackend((_, call) => {
      if (call % 3 !== 0) fail('server_error');
    });
    const { error, completions, missing } = await draw({
      backend,
      clock,
      problems: problems(100),
      retry: { retries: 0 },
      concurrency: 4,
    });
    expect(error).toBeUndefined();
    expect(completions).toHaveLength(34);
    expect(missing).toHaveLength(66);
  });
});

describe('limits of rate', () => {
  test('--rpm spaces requests evenly', async () => {
    const { backend, calls, clock } = recordingBackend();
    await draw({ backend, clock, problems: problems(5), rateLimits: { requestsPerMinute: 30 } });
    expect(calls.map(({ atMs }) => atMs)).toEqual([0, 2000, 4000, 6000, 8000]);
  });

  test('--tpm lets through what the answers really take', async () => {
    const { backend, calls, clock } = recordingBackend(({ onUsage }) =>
      onUsage?.({ inputTokens: 400, outputTokens: 600 }),
    );
    await draw({
      backend,
      clock,
      problems: problems(61),
      concurrency: 1,
      rateLimits: { tokensPerMinute: 60_000 },
    });
    expect(calls.at(-1)?.atMs).toBeGreaterThan(55_000); // 60 requests of 1,000 tokens take a minute
    expect(calls.at(-1)?.atMs).toBeLessThan(65_000);
  });

  test('attempts count as requests', async () => {
    const { backend, calls, clock } = recordingBackend((_, call) => {
      if (call < 2) fail('server_error');
    });
    await draw({
      backend,
      clock,
      problems: problems(1),
      rateLimits: { requestsPerMinute: 6 },
      retry: { firstDelayMs: 1 },
    });
    expect(calls.map(({ atMs }) => Math.floor(atMs / 10_000))).toEqual([0, 1, 2]);
  });
});

describe('money', () => {
  const prices = { input: 1, output: 2 };
  const bill = ({ onUsage }: SampleRequest) => onUsage?.({ inputTokens: 1000, outputTokens: 2000 }); // 0.005 USD

  test('is never overspent, whatever is in flight, and the drawing ends when it is gone', async () => {
    for (const concurrency of [1, 8]) {
      const { backend, calls, clock } = recordingBackend(async (request) => {
        await clock.sleep(10);
        bill(request);
      });
      const budget = createBudget({ maxCostUsd: 0.5, prices });
      const { completions, error, missing } = await draw({
        backend,
        clock,
        budget,
        concurrency,
        problems: problems(164),
        n: 20,
      });
      expect(error).toBeUndefined();
      expect(missing).toEqual([]);
      expect(budget.isExhausted).toBe(true);
      expect(budget.spentUsd).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(budget.spentUsd).toBeGreaterThan(0.5 - 0.005 * (concurrency + 1));
      expect(completions).toHaveLength(calls.length);
    }
  });

  test('that was spent before counts', async () => {
    const { backend, calls, clock } = recordingBackend(bill);
    const budget = createBudget({ maxCostUsd: 0.5, prices, spentUsd: 0.499 });
    await draw({ backend, clock, budget });
    expect(calls).toHaveLength(0);
    expect(budget.isExhausted).toBe(true);
  });

  test('can’t be counted without tokens: the drawing ends, but keeps what is paid', async () => {
    const { backend, clock } = recordingBackend();
    const budget = createBudget({ maxCostUsd: 0.5, prices });
    const { completions, error } = await draw({ backend, clock, budget, concurrency: 1 });
    expect(completions).toHaveLength(1);
    expect(error).toMatchObject({ message: expect.stringContaining('does not say how many tokens') });
  });
});

test('every request leaves a record, those that failed too', async () => {
  const { backend, clock } = recordingBackend(async ({ onUsage, problem: { taskId } }, call) => {
    await clock.sleep(250);
    if (taskId === 't1') onUsage?.({ inputTokens: 10, outputTokens: 5 });
    if (call === 0) fail('rate_limited');
  });
  const { records } = await draw({ backend, clock, problems: problems(2), concurrency: 1 });
  expect(records).toEqual([
    { taskId: 't0', sampleIndexes: [0], latencyMs: 250, fault: 'rate_limited' },
    { taskId: 't0', sampleIndexes: [0], latencyMs: 250 },
    { taskId: 't1', sampleIndexes: [0], latencyMs: 250, inputTokens: 10, outputTokens: 5 },
  ]);
});

test('--stop takes the place of the suite’s own sequences', async () => {
  const stops: (readonly string[])[] = [];
  const { backend, clock } = recordingBackend(({ stop }) => void stops.push(stop));
  await draw({ backend, clock, problems: problems(1) });
  await draw({ backend, clock, problems: problems(1), sampling: { stop: ['END'] } });
  expect(stops).toEqual([expect.arrayContaining(['\ndef']), ['END']]);
});
