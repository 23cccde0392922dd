import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { meanPassAtK } from '../../src/core/statistics/pass-at-k.ts';
import { createReferenceBackend } from '../../src/model/reference-backend.ts';
import { createScriptedBackend, scriptedTruth } from '../../src/model/scripted-backend.ts';
import { DOUBLE, RIGHT } from './problems.ts';

const { attempts: _, ...WITHOUT_ATTEMPTS } = DOUBLE;

const range = (length: number) => Array.from({ length }, (_, i) => i);

async function draw(p: number, n: number, seed = 0, problem: Problem = DOUBLE): Promise<string[]> {
  const request = { problem, prompt: problem.prompt, sampleIndexes: range(n), stop: [], sampling: {}, seed };
  const answers = await createScriptedBackend({ passProbability: p }).sample(request);
  return answers.map(({ completion }) => completion);
}

describe('the reference backend', () => {
  test('answers every index with the canonical solution', async () => {
    const request = {
      problem: DOUBLE,
      prompt: DOUBLE.prompt,
      sampleIndexes: [4, 7],
      stop: [],
      sampling: {},
      seed: 0,
    };
    expect(await createReferenceBackend().sample(request)).toEqual([
      { completion: '    return x * 2\n' },
      { completion: '    return x * 2\n' },
    ]);
  });

  test('names the task that has no canonical solution', async () => {
    const problem = { ...DOUBLE, canonicalSolution: ' \n' };
    const asked = createReferenceBackend().sample({
      problem,
      prompt: '',
      sampleIndexes: [0],
      stop: [],
      sampling: {},
      seed: 0,
    });
    await expect(asked).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('"suite/double" has no canonical solution'),
    });
  });
});

describe('the scripted backend', () => {
  test('carries its probability in its name, 0.3 unless told', () => {
    expect(createScriptedBackend().name).toBe('scripted:p=0.3');
    expect(createScriptedBackend({ passProbability: 0.05 }).name).toBe('scripted:p=0.05');
  });

  test('is right as often as it is told to be', async () => {
    const n = 20_000;
    for (const p of [0.02, 0.3, 0.9]) {
      const passed = (await draw(p, n)).filter((completion) => RIGHT.has(completion)).length;
      const fiveSigma = 5 * Math.sqrt((p * (1 - p)) / n);
      expect(Math.abs(passed / n - p)).toBeLessThan(fiveSigma);
    }
  });

  test('draws every right and every wrong program about equally often', async () => {
    const counts = new Map<string, number>();
    for (const completion of await draw(0.5, 24_000))
      counts.set(completion, (counts.get(completion) ?? 0) + 1);
    expect(counts.size).toBe(5);
    for (const [completion, count] of counts) {
      const expected = RIGHT.has(completion) ? 6000 : 4000;
      expect(Math.abs(count - expected)).toBeLessThan(350);
    }
  });

  test('has the pass@k that scriptedTruth says', async () => {
    const tasks = await Promise.all(
      range(400).map(async (i) => {
        const drawn = await draw(0.1, 50, 7, { ...DOUBLE, taskId: `suite/${i}` });
        return { n: 50, c: drawn.filter((completion) => RIGHT.has(completion)).length };
      }),
    );
    expect(Math.abs((meanPassAtK(tasks, 1) as number) - scriptedTruth(0.1, 1))).toBeLessThan(0.011);
    expect(Math.abs((meanPassAtK(tasks, 10) as number) - scriptedTruth(0.1, 10))).toBeLessThan(0.07);
  });

  test('draws for a sample the same whatever else it is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(fc.nat(500), { minLength: 1 }), async (seed, sampleIndexes) => {
        const request = { problem: DOUBLE, prompt: DOUBLE.prompt, stop: [], sampling: {}, seed };
        const backend = createScriptedBackend();
        const together = await backend.sample({ ...request, sampleIndexes });
        for (const [position, index] of sampleIndexes.entries()) {
          expect(await backend.sample({ ...request, sampleIndexes: [index] })).toEqual([together[position]]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('draws differently for another seed and for another task', async () => {
    const first = await draw(0.5, 64, 1);
    expect(await draw(0.5, 64, 2)).not.toEqual(first);
    expect(await draw(0.5, 64, 1, { ...DOUBLE, taskId: 'suite/other' })).not.toEqual(first);
  });

  test('says which task has nothing wrong to draw, even if this draw were right', async () => {
    await expect(draw(0.999, 1, 0, WITHOUT_ATTEMPTS)).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('"suite/double" has no wrong attempt'),
    });
  });

  test('needs no attempts with p = 1 and no canonical solution with p = 0', async () => {
    expect(await draw(1, 2, 0, WITHOUT_ATTEMPTS)).toEqual(['    return x * 2\n', '    return x * 2\n']);
    const wrongOnly = { ...DOUBLE, canonicalSolution: '', attempts: DOUBLE.attempts?.slice(1, 2) ?? [] };
    expect(await draw(0, 2, 0, wrongOnly)).toEqual(['    return x ** 2\n', '    return x ** 2\n']);
    await expect(draw(0.5, 2, 0, wrongOnly)).rejects.toThrow('no right solution');
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses the probability %s', (passProbability) => {
    expect(() => createScriptedBackend({ passProbability })).toThrow('expected a number from 0 to 1');
  });
});

describe('scriptedTruth', () => {
  test('is 1 - (1-p)^k', () => {
    expect(scriptedTruth(0.3, 1)).toBeCloseTo(0.3, 15);
    expect(scriptedTruth(0.3, 10)).toBeCloseTo(0.9717524751, 12);
    expect(scriptedTruth(0, 5)).toBe(0);
    expect(scriptedTruth(1, 5)).toBe(1);
  });

  test('keeps the digits of a tiny probability', () => {
    expect(scriptedTruth(1e-18, 10)).toBeCloseTo(1e-17, 30);
  });
});
