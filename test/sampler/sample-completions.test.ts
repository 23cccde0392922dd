import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completion } from '../../src/core/completion.ts';
import { PasskError } from '../../src/core/errors.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../../src/model/model-backend.ts';
import { RequestError } from '../../src/model/request-error.ts';
import { sampleCompletions } from '../../src/sampler/sample-completions.ts';

const problem = (taskId: string): Problem => ({
  taskId,
  language: 'python',
  prompt: `# ${taskId}\n`,
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'f', test: '' },
});
const PROBLEMS = ['a', 'b', 'c'].map(problem);

const keyOf = ({ taskId, sampleIndex }: Pick<Completion, 'taskId' | 'sampleIndex'>) =>
  `${taskId}${sampleIndex}`;
const answersOf = ({ problem: { taskId }, sampleIndexes }: SampleRequest): ModelAnswer[] =>
  sampleIndexes.map((sampleIndex) => ({ completion: keyOf({ taskId, sampleIndex }) }));

/** A backend that answers at once and keeps what it was asked. */
function instantBackend(samplesPerRequest?: number) {
  const requests: SampleRequest[] = [];
  const backend: ModelBackend = {
    name: 'instant',
    ...(samplesPerRequest === undefined ? {} : { samplesPerRequest }),
    async sample(request) {
      requests.push(request);
      return answersOf(request);
    },
  };
  return { backend, requests };
}

/** A backend whose answers the test gives, one by one. */
function heldBackend() {
  const held: { request: SampleRequest; answer: () => void; fail: (error: unknown) => void }[] = [];
  const backend: ModelBackend = {
    name: 'held',
    sample: (request) =>
      new Promise((resolve, reject) => {
        held.push({ request, answer: () => resolve(answersOf(request)), fail: reject });
      }),
  };
  return { backend, held };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function keys(source: AsyncIterable<Completion>): Promise<string[]> {
  const all: string[] = [];
  for await (const completion of source) all.push(keyOf(completion));
  return all;
}

describe('sampleCompletions', () => {
  test('asks for the first sample of every task before the second of any', async () => {
    const { backend, requests } = instantBackend();
    const drawn = await keys(sampleCompletions({ problems: PROBLEMS, backend, n: 2, seed: 5 }));
    expect(drawn).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'c1']);
    expect(
      requests.map(({ problem: { taskId }, prompt, sampleIndexes, seed }) => [
        taskId,
        prompt,
        sampleIndexes,
        seed,
      ]),
    ).toEqual([
      ['a', '# a\n', [0], 5],
      ['b', '# b\n', [0], 5],
      ['c', '# c\n', [0], 5],
      ['a', '# a\n', [1], 5],
      ['b', '# b\n', [1], 5],
      ['c', '# c\n', [1], 5],
    ]);
  });

  test('asks in groups as large as the backend allows', async () => {
    const { backend, requests } = instantBackend(4);
    const drawn = await keys(sampleCompletions({ problems: PROBLEMS.slice(0, 2), backend, n: 6, seed: 0 }));
    expect(requests.map(({ problem: { taskId }, sampleIndexes }) => [taskId, sampleIndexes])).toEqual([
      ['a', [0, 1, 2, 3]],
      ['b', [0, 1, 2, 3]],
      ['a', [4, 5]],
      ['b', [4, 5]],
    ]);
    expect(drawn).toHaveLength(12);
  });

  test('keeps the extra fields of an answer', async () => {
    const backend: ModelBackend = {
      name: 'extra',
      sample: async () => [{ completion: 'x', extra: { tokens: 3 } }],
    };
    const source = sampleCompletions({ problems: PROBLEMS.slice(0, 1), backend, n: 1, seed: 0 });
    expect((await source.next()).value).toEqual({
      taskId: 'a',
      sampleIndex: 0,
      completion: 'x',
      extra: { tokens: 3 },
    });
  });

  test('asks for exactly what is missing, each once, and gives every answer to its sample', async () => {
    const cases = {
      n: fc.integer({ min: 1, max: 12 }),
      group: fc.integer({ min: 1, max: 5 }),
      concurrency: fc.integer({ min: 1, max: 4 }),
      had: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(14)), {
        selector: ([t, i]) => `${t}${i}`,
      }),
    };
    await fc.assert(
      fc.asyncProperty(fc.record(cases), async ({ n, group, concurrency, had }) => {
        const known = new Set(had.map(([taskId, index]) => `${taskId}${index}`));
        const { backend } = instantBackend(group);
        const alreadySampled = (taskId: string, index: number) => known.has(`${taskId}${index}`);
        const drawn: string[] = [];
        const source = sampleCompletions({
          problems: PROBLEMS,
          backend,
          n,
          seed: 0,
          concurrency,
          alreadySampled,
        });
        for await (const completion of source) {
          expect(completion.completion).toBe(keyOf(completion));
          drawn.push(keyOf(completion));
        }
        const missing = ['a', 'b', 'c'].flatMap((taskId) =>
          Array.from({ length: n }, (_, index) => `${taskId}${index}`).filter((key) => !known.has(key)),
        );
        expect(drawn.sort()).toEqual(missing.sort());
      }),
    );
  });

  test('yields a completion as soon as it arrives, in any order', async () => {
    const { backend, held } = heldBackend();
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 1, seed: 0, concurrency: 3 });
    const first = source.next();
    await settle();
    held[2]?.answer();
    expect((await first).value).toMatchObject({ taskId: 'c' });
    held[0]?.answer();
    expect((await source.next()).value).toMatchObject({ taskId: 'a' });
    held[1]?.answer();
    expect((await source.next()).value).toMatchObject({ taskId: 'b' });
    expect((await source.next()).done).toBe(true);
  });

  test('never has more requests in flight than its concurrency', async () => {
    const { backend, held } = heldBackend();
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 10, seed: 0, concurrency: 2 });
    const first = source.next();
    await settle();
    expect(held).toHaveLength(2);
    held[0]?.answer();
    await first;
    await settle();
    expect(held).toHaveLength(3);
    await source.return();
  });

  test('a slow consumer holds the model back', async () => {
    const { backend, requests } = instantBackend();
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 1000, seed: 0, concurrency: 4 });
    await source.next();
    await settle();
    expect(requests).toHaveLength(8);
    await source.next();
    await settle();
    expect(requests.length).toBeLessThanOrEqual(9);
    await source.return();
  });

  test('draws many samples without a list of them', async () => {
    const { backend } = instantBackend();
    const counting = { ...backend, sample: async (request: SampleRequest) => answersOf(request) };
    const source = sampleCompletions({ problems: PROBLEMS, backend: counting, n: 10_000_000, seed: 0 });
    let drawn = 0;
    for await (const _ of source) if (++drawn === 30_000) break; // a list of 30,000,000 would not fit
    expect(drawn).toBe(30_000);
  });
});

describe('when the model can not be asked', () => {
  test('no new request is made, the others in flight are delivered, then the error is thrown', async () => {
    const { backend, held } = heldBackend();
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 4, seed: 0, concurrency: 3 });
    const first = source.next();
    await settle();
    held[1]?.fail(new RequestError('unauthorized', 'HTTP 401: no such key'));
    await settle();
    held[0]?.answer();
    expect((await first).value).toMatchObject({ taskId: 'a' });
    held[2]?.answer();
    expect((await source.next()).value).toMatchObject({ taskId: 'c' });
    await expect(source.next()).rejects.toMatchObject({
      code: 'E_HARNESS',
      message: expect.stringMatching(
        /^model "held", task "b": the request failed: HTTP 401: no such key\nSet the key/,
      ),
    });
    expect(held).toHaveLength(3);
  });

  test('the first failure is the one that is told', async () => {
    const { backend, held } = heldBackend();
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 1, seed: 0, concurrency: 3 });
    const first = source.next();
    await settle();
    held[2]?.fail(new RequestError('unauthorized', 'cause'));
    held[0]?.fail(new RequestError('unauthorized', 'consequence'));
    held[1]?.fail(new RequestError('unauthorized', 'consequence'));
    await expect(first).rejects.toThrow('cause');
  });

  test('the backend’s own PasskError comes through as it is', async () => {
    const error = new PasskError('E_INPUT', 'no canonical solution');
    const backend: ModelBackend = { name: 'own', sample: () => Promise.reject(error) };
    await expect(keys(sampleCompletions({ problems: PROBLEMS, backend, n: 1, seed: 0 }))).rejects.toBe(error);
  });

  test('a backend with a defect, that throws instead of rejecting, is not asked again and again', async () => {
    const backend: ModelBackend = {
      name: 'thrower',
      sample() {
        throw new TypeError('no key');
      },
    };
    await expect(
      keys(sampleCompletions({ problems: PROBLEMS, backend, n: 1, seed: 0 })),
    ).rejects.toMatchObject({
      code: 'E_HARNESS',
      message: 'model "thrower", task "a": the request failed: no key',
    });
  });

  test.each<[string, unknown, string]>([
    ['too few', [{ completion: 'x' }], '1 answers came for 2 samples'],
    [
      'too many',
      [{ completion: 'x' }, { completion: 'x' }, { completion: 'x' }],
      '3 answers came for 2 samples',
    ],
    ['no array', { completion: 'x' }, 'the answer is no array'],
    ['nothing', undefined, 'the answer is no array'],
    ['bare strings', [{ completion: 'x' }, 'y'], 'answer 2 of 2 is not {completion: string'],
    ['no text', [{ completion: null }, { completion: 'x' }], 'answer 1 of 2 is not {completion: string'],
    [
      'a bad extra',
      [{ completion: 'x', extra: 3 }, { completion: 'x' }],
      'answer 1 of 2 is not {completion: string',
    ],
  ])('an answer of %s is refused with the name of the backend', async (_, answer, message) => {
    const backend = {
      name: 'odd',
      samplesPerRequest: 2,
      sample: async () => answer,
    } as unknown as ModelBackend;
    const source = sampleCompletions({ problems: PROBLEMS, backend, n: 2, seed: 0 });
    const error = await keys(source).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_HARNESS' });
    expect((error as Error).message).toContain(`model "odd", task "a": ${message}`);
  });
});

describe('an abort', () => {
  test('ends the drawing without waiting for what is in flight, and tells the backend', async () => {
    const { backend, held } = heldBackend();
    const interruption = new AbortController();
    const options = {
      problems: PROBLEMS,
      backend,
      n: 5,
      seed: 0,
      concurrency: 2,
      signal: interruption.signal,
    };
    const source = sampleCompletions(options);
    const first = source.next();
    await settle();
    interruption.abort();
    expect((await first).done).toBe(true);
    expect(held).toHaveLength(2);
    expect(held[0]?.request.signal?.aborted).toBe(true);
  });

  test('still delivers what had arrived', async () => {
    const { backend, requests } = instantBackend();
    const interruption = new AbortController();
    const options = {
      problems: PROBLEMS,
      backend,
      n: 100,
      seed: 0,
      concurrency: 2,
      signal: interruption.signal,
    };
    const source = sampleCompletions(options);
    await source.next();
    await settle();
    interruption.abort();
    expect(await keys(source)).toEqual(['b0', 'c0', 'a1']);
    expect(requests).toHaveLength(4);
  });

  test('makes the requests that fail because of it no errors', async () => {
    const interruption = new AbortController();
    const backend: ModelBackend = {
      name: 'obedient',
      sample: ({ signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    };
    const options = { problems: PROBLEMS, backend, n: 5, seed: 0, signal: interruption.signal };
    const drawn = keys(sampleCompletions(options));
    await settle();
    interruption.abort();
    expect(await drawn).toEqual([]);
  });

  test('before the start asks for nothing', async () => {
    const { backend, requests } = instantBackend();
    const options = { problems: PROBLEMS, backend, n: 5, seed: 0, signal: AbortSignal.abort() };
    expect(await keys(sampleCompletions(options))).toEqual([]);
    expect(requests).toHaveLength(0);
  });
});

test('a consumer that leaves early cancels what is in flight', async () => {
  const { backend, held } = heldBackend();
  const source = sampleCompletions({ problems: PROBLEMS, backend, n: 5, seed: 0, concurrency: 2 });
  const first = source.next();
  await settle();
  held[0]?.answer();
  await first;
  await source.return();
  expect(held[1]?.request.signal?.aborted).toBe(true);
});

test.each([
  ['n', { n: 0 }, 'n is 0'],
  ['concurrency', { n: 1, concurrency: 1.5 }, 'concurrency is 1.5'],
])('a bad %s is refused', async (_, options, message) => {
  const { backend } = instantBackend();
  const source = sampleCompletions({ problems: PROBLEMS, backend, seed: 0, ...options });
  await expect(keys(source)).rejects.toMatchObject({
    code: 'E_USAGE',
    message: expect.stringContaining(message),
  });
});

test('a group size that would never end is refused', async () => {
  const { backend } = instantBackend(0);
  const source = sampleCompletions({ problems: PROBLEMS, backend, n: 1, seed: 0 });
  await expect(keys(source)).rejects.toThrow('samplesPerRequest of the model "instant" is 0');
});
