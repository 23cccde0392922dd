import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExecutionJob } from '../../src/workers/executor.ts';
import { DEFAULT_LIMITS } from '../../src/workers/limits.ts';
import { JobLost, type Worker } from '../../src/workers/worker.ts';
import { startPool } from '../../src/workers/worker-pool.ts';
import { DOUBLING } from './judging.ts';

interface Sent {
  readonly name: string;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that answers when it is told to. */
class TestWorker implements Worker<string, string> {
  readonly ready = Promise.resolve('hello');
  readonly sent: Sent[] = [];
  #alive = true;
  readonly #onLost: (worker: TestWorker, reason: string) => void;
  constructor(onLost: (worker: TestWorker, reason: string) => void) {
    this.#onLost = onLost;
  }
  inFlight = () => this.sent.length;
  alive = () => this.#alive;
  keeps = ({ program }: ExecutionJob) => program.startsWith('kept');
  names = () => this.sent.map(({ name }) => name).join(' ');
  run(job: ExecutionJob): Promise<string> {
    return new Promise((resolve, reject) => this.sent.push({ name: job.program, resolve, reject }));
  }
  async answer(): Promise<void> {
    const first = this.sent.shift();
    first?.resolve(`${first.name} done`);
    await settled();
  }
  async die(): Promise<void> {
    this.#alive = false;
    for (const [i, { reject }] of this.sent.splice(0).entries()) reject(new JobLost('it died', i === 0));
    this.#onLost(this, 'it died');
    await settled();
  }
  async stop(): Promise<void> {}
}

const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A pool of two, and what became of the jobs that it was given. */
async function poolOfTwo() {
  const workers: TestWorker[] = [];
  const pool = startPool<string, string>((onLost) => {
    const worker = new TestWorker(onLost);
    workers.push(worker);
    return worker;
  }, 2);
  await pool.ready();
  const ends: string[] = [];
  const run = async (...names: readonly string[]) => {
    for (const program of names)
      pool.run({ problem: DOUBLING, program }, DEFAULT_LIMITS).then(
        (answer) => ends.push(answer),
        (error: Error) => ends.push(`${program}: ${error.message}`),
      );
    await settled();
  };
  const [one, two] = workers as [TestWorker, TestWorker];
  const wait = async (ms: number) => {
    vi.advanceTimersByTime(ms);
    await settled();
  };
  return { workers, one, two, run, ends, wait };
}

describe('a pool of two workers', () => {
  test('gives a job to the worker that has nothing to do', async () => {
    const { one, two, run } = await poolOfTwo();
    await run('a', 'b');
    expect([one.names(), two.names()]).toEqual(['a', 'b']);
    await two.answer();
    await run('c');
    expect([one.names(), two.names()]).toEqual(['a', 'c']);
  });

  test('sends the next jobs ahead, to the one first that will probably be done first', async () => {
    const { one, two, run, wait } = await poolOfTwo();
    await run('a', 'b');
    await one.answer();
    await wait(3);
    await run('c');
    await wait(3);
    await run('d', 'e');
    expect([one.names(), two.names()]).toEqual(['c e', 'b d']);
  });

  test('sends nothing behind a program that already runs for long', async () => {
    const { one, two, run, wait } = await poolOfTwo();
    await run('endless', 'a');
    await wait(25);
    await two.answer();
    await run('b', 'c', 'd');
    expect([one.names(), two.names()]).toEqual(['endless', 'b c d']);
  });

  test('gives what stands behind a long program to a worker that has nothing to do, and answers it once', async () => {
    const { one, two, run, ends, wait } = await poolOfTwo();
    await run('endless', 'a', 'b', 'c');
    expect([one.names(), two.names()]).toEqual(['endless b', 'a c']);
    await two.answer();
    await two.answer();
    expect(two.names()).toBe('');
    await wait(25);
    expect(two.names()).toBe('b');
    await two.answer();
    expect(ends).toEqual(['a done', 'c done', 'b done']);
    await one.answer();
    await one.answer();
    expect(ends).toEqual(['a done', 'c done', 'b done', 'endless done']);
  });

  test('lets nothing stand behind a program that runs on and on, though others wait', async () => {
    const { one, two, run, wait } = await poolOfTwo();
    await run('endless', 'a', 'b', 'c', ...'defghijklmnopqrstuvwxyz');
    expect(one.names()).toBe('endless b d f');
    for (let i = 0; i < 20; i++) {
      await wait(11);
      await two.answer();
    }
    expect(two.names()).toBe('x y b d'); // though z has waited since the same moment
  });

  test('sends nothing ahead where programs usually take long', async () => {
    const { one, two, run, wait } = await poolOfTwo();
    await run(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN');
    for (let i = 0; i < 20; i++) {
      await wait(150);
      await one.answer();
      await two.answer();
    }
    expect([one.sent.length, two.sent.length]).toEqual([0, 0]);
    await run('1', '2', '3', '4');
    expect([one.names(), two.names()]).toEqual(['1', '2']);
  });

  test('a job that two workers have is not lost with either', async () => {
    const { workers, one, two, run, ends, wait } = await poolOfTwo();
    await run('endless', 'a', 'b');
    await two.answer();
    await wait(25);
    expect([one.names(), two.names()]).toEqual(['endless b', 'b']);
    await one.die();
    expect(ends).toEqual(['a done', 'endless: it died']);
    expect(workers[2]?.names()).toBe('');
    await two.answer();
    expect(ends).toEqual(['a done', 'endless: it died', 'b done']);
  });

  test('jobs that never began go on elsewhere, in their order', async () => {
    const { workers, one, two, run, ends } = await poolOfTwo();
    await run('a', 'b', 'c', 'd', 'e');
    expect([one.names(), two.names()]).toEqual(['a c e', 'b d']);
    await one.die();
    expect([two.names(), workers[2]?.names()]).toEqual(['b d', 'c e']);
    await two.answer();
    expect(ends).toEqual(['a: it died', 'b done']);
  });
});

test('a pool that gives up, for no more workers start, says why to all that had not begun', async () => {
  let up: TestWorker | undefined;
  const pool = startPool<string, string>((onLost) => {
    if (up === undefined) {
      const worker = new TestWorker(onLost);
      up = worker;
      worker.stop = async () => {
        for (const { reject } of worker.sent.splice(0)) reject(new JobLost('the worker was stopped', false));
      };
      return worker;
    }
    const broken = new TestWorker(onLost);
    const ready = Promise.reject<string>(new Error('too many open files'));
    ready.catch(() => broken.die());
    return Object.assign(broken, { ready, alive: () => false });
  }, 2);
  const end = pool
    .run({ problem: DOUBLING, program: 'a' }, DEFAULT_LIMITS)
    .catch((error: Error) => error.message);
  for (let i = 0; i < 5; i++) {
    await settled();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(up?.sent).toEqual([]);
  expect(await end).toBe('too many open files');
});

test('a worker takes what it is ready for before others, and never for so long that these starve', async () => {
  const { workers, run, ends } = await poolOfTwo();
  await run(...Array.from({ length: 8 }, (_, i) => `first${i}`)); // the pipes are full
  await run('other', 'kept');
  const [worker] = workers as [TestWorker];
  await worker.answer();
  expect(worker.names()).toContain('kept');
  for (let i = 0; i < 40 && !worker.names().includes('other'); i++) {
    await run(`kept${i}`);
    await worker.answer();
  }
  expect(worker.names()).toContain('other');
  expect(ends.length).toBeLessThan(30);
});
