import { expect, test } from 'vitest';
import { describedLanguage } from '../../src/languages/languages.ts';
import { SANDBOX_LAYERS } from '../../src/workers/layers.ts';
import { isInstalled } from '../installed.ts';

const { label, toolchain, probes } = describedLanguage('java');
const isThere = isInstalled(label, await toolchain.isInstalled());

test.skipIf(!isThere)(
  'a judge that lasts outlives each of its programs, also where a layer is missing',
  async () => {
    const layers = SANDBOX_LAYERS.filter((name) => name !== 'seccomp');
    const executor = await toolchain.start({ workers: 1, layers }, undefined);
    const { problem } = probes;
    const program = problem.prompt + problem.canonicalSolution;
    try {
      const verdicts: string[] = [];
      for (let i = 0; i < 4; i++) verdicts.push((await executor.execute({ problem, program })).verdict);
      expect(verdicts).toEqual(Array(4).fill('passed'));
    } finally {
      await executor.close();
    }
  },
);
