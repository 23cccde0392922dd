import { keyedUniform } from '../core/statistics/seeded-random.ts';

/**
 * The seed that a server gets for one sample: from the run's seed, the task and the sample's index alone, so that equal
 * prompts do not get equal answers and a resumed run asks with the same seeds. Below 2^31, which every server takes.
 */
export function sampleSeed(seed: number, taskId: string, sampleIndex: number): number {
  return Math.floor(keyedUniform(seed, 'request', taskId, sampleIndex) * 2 ** 31);
}
