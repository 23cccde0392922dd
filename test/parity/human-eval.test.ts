import { describe, expect, test } from 'vitest';
import { usePassk } from '../cli/passk.ts';
import {
  HUMANEVAL,
  HUMANEVAL_EXAMPLE,
  hasSharedData,
  REFERENCE_VERDICTS,
  readRecords,
  SAMPLES,
} from '../shared-data.ts';

const { passk, read, runs } = usePassk();

interface Reference {
  readonly task_id: string;
  readonly sample_index: number;
  readonly passed: boolean;
}

interface Summary {
  readonly samples: number;
  readonly pass_at_k: Record<string, { readonly value: number; readonly low: number; readonly high: number }>;
}

describe.skipIf(!hasSharedData)('beside openai/human-eval', () => {
  test('16,400 real completions get the same verdicts and the same pass@1, 10 and 100', async () => {
    const { code, stdout } = await passk([
      'eval',
      SAMPLES,
      ...['--problems', HUMANEVAL, '-k', '1,10,100', '--time-limit', 'auto', '--json', '--quiet'],
    ]);
    expect(code).toBe(0);
    const { samples, pass_at_k } = JSON.parse(stdout) as Summary;
    expect(samples).toBe(16_400);
    expect(pass_at_k['1']?.value).toBeCloseTo(0.22116, 5);
    expect(pass_at_k['10']?.value).toBeCloseTo(0.50379, 5);
    expect(pass_at_k['100']?.value).toBeCloseTo(0.7378, 5);
    const ours = new Map(
      read(`reports/${runs()[0]}/executions.jsonl`)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { task_id: string; sample_index: number; verdict: string })
        .map((row) => [`${row.task_id} ${row.sample_index}`, row.verdict]),
    );
    const different = readRecords<Reference>(REFERENCE_VERDICTS)
      .map((row) => ({ ...row, ours: ours.get(`${row.task_id} ${row.sample_index}`) }))
      .filter((row) => (row.ours === 'passed') !== row.passed);
    expect(different).toEqual([]);
    expect(ours.size).toBe(16_400);
  }, 600_000);

  test('all 164 canonical solutions pass', async () => {
    const { code, stdout } = await passk([
      'run',
      '--problems',
      HUMANEVAL,
      '--model',
      'reference',
      '-n',
      '1',
      '--json',
      '-q',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      samples: 164,
      pass_at_k: { 1: { value: 1 } },
      verdicts: { passed: 164 },
    });
  });

  test("its smoke test's samples come out at 0.5", async () => {
    const { code, stdout } = await passk([
      ...['eval', `${HUMANEVAL_EXAMPLE}/example_samples.jsonl`],
      ...['--problems', `${HUMANEVAL_EXAMPLE}/example_problem.jsonl`, '--json', '-q'],
    ]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Summary).pass_at_k['1']?.value).toBe(0.5);
  });
});
