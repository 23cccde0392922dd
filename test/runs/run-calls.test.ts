import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModelBackend, RunEvent } from '../../src/index.ts';
import { evaluateSamples, gateRun, runSuite, sweepSuite, updateBaseline } from '../../src/index.ts';
import { addingSuite } from '../cli/passk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-calls-'));
  writeFileSync(join(folder, 'suite.jsonl'), addingSuite(2));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => ({ suite: join(folder, 'suite.jsonl'), out: join(folder, 'runs'), workers: 1 });

/** Right in the first samples of each task. */
function backend(right: number): ModelBackend & { readonly closed: () => boolean } {
  let isClosed = false;
  return {
    name: 'mine',
    sample: async ({ problem, sampleIndexes }) =>
      sampleIndexes.map((i) => ({
        completion: i < right ? `${problem.canonicalSolution}  # ${i}\n` : `    return -${i}\n`,
      })),
    close: async () => {
      isClosed = true;
    },
    closed: () => isClosed,
  };
}

describe('a run as a call', () => {
  test('says nothing on the streams, tells its events in order, and leaves a backend of the caller open', async () => {
    const written = (['stdout', 'stderr'] as const).map((name) => vi.spyOn(process[name], 'write'));
    const events: RunEvent[] = [];
    const model = backend(1);
    const run = await runSuite({ ...settings(), model, n: 2, onProgress: (event) => events.push(event) });
    for (const spy of written) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
    expect(run).toMatchObject({ isComplete: true, scores: { samples: 4, verdicts: { passed: 2 } } });
    expect(run.scores.passAtK[0]).toMatchObject({ k: 1, value: 0.5 });
    const types = events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1]);
    expect(types).toEqual(['run-opened', 'executors-started', 'progress', 'run-closed']);
    expect(model.closed()).toBe(false);
  });

  test('is resumed with the same backend alone, and with more samples', async () => {
    const run = await runSuite({ ...settings(), model: backend(1), n: 1 });
    await expect(runSuite({ resume: run.path })).rejects.toThrow('there is no model "mine"');
    const again = { resume: run.path, n: 2 };
    await expect(runSuite({ ...again, model: { ...backend(1), name: 'other' } })).rejects.toThrow(
      '--model: the run has mine, asked is other',
    );
    expect((await runSuite({ ...again, model: backend(1) })).scores.samples).toBe(4);
  });

  test('that is given up before it begins leaves nothing', async () => {
    const signal = AbortSignal.abort();
    for (const call of [
      () => runSuite({ ...settings(), signal }),
      () => sweepSuite({ ...settings(), temperatures: [0, 1], signal }),
      () => evaluateSamples({ ...settings(), samples: [], signal }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
    expect(existsSync(join(folder, 'runs'))).toBe(false);
  });

  test.each([
    [{ n: 0 }, 'field "n": 0 does not do'],
    [{ k: [0] }, 'field "k": 0 does not do'],
    [{ k: [] }, 'the list is empty'],
    [{ seed: -1 }, 'field "seed"'],
    [{ workers: 1e6 }, 'field "workers"'],
    [{ baseUrl: 'http://key@localhost/v1' }, 'keys in the environment alone'],
  ])('with %j is refused', async (more, message) => {
    await expect(runSuite({ ...settings(), ...more })).rejects.toThrow(message);
  });

  test('with several temperatures is no way to go on with one run', async () => {
    const run = await runSuite({ ...settings(), model: backend(1), n: 1 });
    await expect(sweepSuite({ resume: run.path, temperatures: [0, 1] })).rejects.toThrow('this is no sweep');
  });
});

describe('samples from memory', () => {
  test('are judged like those of a file', async () => {
    const samples = [
      { taskId: 't/0', completion: '    return x\n', extra: { from: 'a policy' } },
      { taskId: 't/1', completion: '    return x\n' },
    ];
    const { scores } = await evaluateSamples({ ...settings(), samples });
    expect(scores.tasks.map(({ n, c }) => [n, c])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test.each([
    [[{ taskId: 't/9', completion: '' }], 'field "samples[0].taskId": the suite has no task "t/9"'],
    [[], 'there is no sample'],
  ])('%j are refused, and leave nothing', async (samples, message) => {
    await expect(evaluateSamples({ ...settings(), samples })).rejects.toThrow(message);
  });
});

test('a sequential gate draws with what the caller gives it, until it is decided', async () => {
  const before = await runSuite({ ...settings(), model: backend(20), n: 20 });
  const file = join(folder, 'base.json');
  const { baseline } = await updateBaseline({ run: before.path, file });
  const run = await runSuite({ ...settings(), model: backend(0), n: 2 });
  const events: RunEvent[] = [];
  const gated = await gateRun({
    run: run.path,
    baseline,
    margin: 0.2,
    sequential: { step: 4, maxN: 20, draw: (resume, n) => runSuite({ resume, n, model: backend(0) }) },
    onProgress: (event) => events.push(event),
  });
  expect(gated.outcome).toBe('fail');
  expect(gated.looks?.at(-1)).toMatchObject({ outcome: 'fail' });
  expect(events.filter(({ type }) => type === 'gate-looked')).toHaveLength(gated.looks?.length ?? 0);
});
