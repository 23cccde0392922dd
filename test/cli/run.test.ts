import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { addingSuite, CAN_MOUNT, jsonl, usePassk } from './passk.ts';

const { passk, passkOnSmallDisk, path, read, runs, write } = usePassk();
const { problems: bundled } = await loadSuite('passk-core');
const inThousands = (count: number) => count.toLocaleString('en');

interface Summary {
  readonly samples: number;
  readonly pass_at_k: Readonly<Record<string, { readonly value: number; low: number; high: number }>>;
  readonly verdicts: Readonly<Record<string, number>>;
}

const summaryOf = (stdout: string) => JSON.parse(stdout) as Summary;

describe('passk run', () => {
  test('with no flag at all: bundled suite, offline model, a table, the report’s path', async () => {
    const { code, stdout, stderr } = await passk(['run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/pass@1 {3}0\.\d{4} {2}\[0\.\d{4}, 0\.\d{4}\]/);
    expect(stdout).toMatch(/pass@10 {2}0\.\d{4}/);
    expect(stdout).toContain(`Verdicts of ${inThousands(20 * bundled.length)} samples`);
    expect(stderr).toContain(`${inThousands(20 * bundled.length)}/`);
    const report = /^Report +(\S+)$/m.exec(stdout)?.[1] ?? '';
    expect(report).toBe(`reports/${runs()[0]}/report.md`);
    expect(read(report)).toContain('pass@10');
    expect(read(report.replace('.md', '.html'))).toContain('of 20 passed');
  });

  test('comes out at 1 with the reference model', async () => {
    const { code, stdout, stderr } = await passk([
      'run',
      '-m',
      'reference',
      '-n',
      '2',
      '-k',
      '1,2',
      '--json',
      '-q',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(summaryOf(stdout)).toMatchObject({
      samples: 2 * bundled.length,
      pass_at_k: { 1: { value: 1 }, 2: { value: 1 } },
      verdicts: { passed: 2 * bundled.length },
    });
  });

  test('finds the truth that the scripted model was told, within the interval', async () => {
    const args = ['-m', 'scripted:p=0.6', '-n', '30', '-k', '1,2,5', '--seed', '3', '--json', '-q'];
    const { code, stdout } = await passk([
      'run',
      '--tasks',
      'passk/knit_rows,passk/calm_stretch,passk/lit_length',
      ...args,
    ]);
    expect(code).toBe(0);
    for (const [k, { low, high }] of Object.entries(summaryOf(stdout).pass_at_k)) {
      const truth = 1 - 0.4 ** Number(k);
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });

  test('draws the same samples from the same seed, and others from another', async () => {
    const args = ['run', '--tasks', 'passk/knit_rows', '-n', '12', '-q', '--json', '--timeout', '0.5'];
    for (const seed of ['1', '1', '2']) await passk([...args, '--seed', seed, '--out', `seed-${seed}`]);
    const completions = (out: string, index: number) =>
      read(`${out}/${runs(out)[index]}/completions.jsonl`)
        .split('\n')
        .sort();
    expect(completions('seed-1', 0)).toEqual(completions('seed-1', 1));
    expect(completions('seed-1', 0)).not.toEqual(completions('seed-2', 0));
  });

  test('says how programs were isolated, in the summary, the manifest and every execution', async () => {
    write('suite.jsonl', addingSuite(1));
    const { stdout } = await passk(['run', '-p', 'suite.jsonl', '-m', 'reference', '-n', '1', '-q']);
    const tier = /isolation (full|partial|basic)/.exec(stdout)?.[1];
    const manifest = JSON.parse(read(`reports/${runs()[0]}/manifest.json`)) as { executors: object[] };
    expect(manifest.executors).toMatchObject([{ verdict: 'split', isolation: tier }]);
    expect(JSON.parse(read(`reports/${runs()[0]}/executions.jsonl`))).toMatchObject({ isolation: tier });
    const required = await passk([
      'run',
      '-p',
      'suite.jsonl',
      '-m',
      'reference',
      '--require-isolation',
      'full',
    ]);
    expect(required.code).toBe(tier === 'full' ? 0 : 3);
    const unknown = await passk(['run', '--require-isolation', 'total']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('"basic", "partial", "full"');
  });

  test('replays a samples file, and will not go on with a file that has changed', async () => {
    write('suite.jsonl', addingSuite(1));
    const sample = (completion: string) => ({ task_id: 't/0', completion });
    write('samples.jsonl', jsonl([sample('    return x\n'), sample('    return 1\n')]));
    const args = ['-p', 'suite.jsonl', '-m', 'replay:samples.jsonl', '-n', '2', '--json', '-q'];
    const { code, stdout } = await passk(['run', ...args]);
    expect(code).toBe(0);
    expect(summaryOf(stdout).verdicts).toMatchObject({ passed: 1, wrong_answer: 1 });
    write('samples.jsonl', jsonl([sample('    return x\n'), sample('    return 2\n')]));
    const changed = await passk(['run', '--resume', `reports/${runs()[0]}`]);
    expect(changed.code).toBe(2);
    expect(changed.stderr).toContain('the model now names itself "replay:samples.jsonl@');
  });

  test('goes on without what it can’t have, says so with 3, and asks again on resume', async () => {
    write('suite.jsonl', addingSuite(2));
    const flaky = `import { existsSync } from 'node:fs';
export const createBackend = () => ({
  name: 'flaky',
  async sample({ problem, sampleIndexes }) {
    if (problem.taskId === 't/1' && !existsSync(${JSON.stringify(path('awake'))})) throw new Error('503: asleep');
    return sampleIndexes.map(() => ({ completion: \`    return x + \${problem.taskId.slice(2)}\\n\` }));
  },
});`;
    write('flaky.mjs', flaky);
    const args = ['-p', 'suite.jsonl', '-m', './flaky.mjs', '-n', '2', '--retries', '0', '--json', '-q'];
    const first = await passk(['run', ...args]);
    expect(first.code).toBe(3);
    expect(summaryOf(first.stdout)).toMatchObject({ samples: 2, missing: 2, pass_at_k: { 1: { value: 1 } } });
    expect(first.stderr).toContain(
      '2 of 4 samples are missing (failed 2); the last: model "flaky", task "t/1": the request failed: 503: asleep',
    );
    expect(first.stderr).toContain(`Go on with: passk run --resume reports/${runs()[0]}`);
    write('awake', '');
    const second = await passk(['run', '--resume', `reports/${runs()[0]}`, '--json']);
    expect(second.code).toBe(0);
    expect(summaryOf(second.stdout)).toMatchObject({
      samples: 4,
      pass_at_k: { 1: { value: 1 } },
      usage: { requests: 6, failed: 2 },
    });
    expect(summaryOf(second.stdout)).not.toHaveProperty('missing');
  });

  test.skipIf(process.platform !== 'linux')('says where it can not write, and ends with 3', async () => {
    write('suite.jsonl', addingSuite(1));
    const { code, stderr } = await passk([
      'run',
      '-p',
      'suite.jsonl',
      '-m',
      'reference',
      '--out',
      '/sys/out',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('/sys/out');
  });

  test.skipIf(!CAN_MOUNT)(
    'on a disk that gets full ends with 3, and loses nothing of what was written',
    async () => {
      write('suite.jsonl', addingSuite(20));
      const big = `export const createBackend = () => ({
  name: 'big',
  async sample({ problem, sampleIndexes }) {
    const padding = 'x'.repeat(900);
    return sampleIndexes.map((i) => ({ completion: \`    return x + \${problem.taskId.slice(2)} # \${i} \${padding}\\n\` }));
  },
});`;
      write('big.mjs', big);
      const args = ['run', '-p', 'suite.jsonl', '-m', './big.mjs', '-n', '20'];
      const full = await passkOnSmallDisk(args, 192);
      expect(full.code).toBe(3);
      expect(full.stderr).toMatch(/reports\/\S+\.jsonl: the disk is full/);
      const [run] = runs('kept');
      expect(full.stderr).toContain(`Go on with: passk run --resume reports/${run}`);
      const resumed = await passk(['run', '--resume', `kept/${run}`, '--json', '-q']);
      expect(resumed.code).toBe(0);
      expect(summaryOf(resumed.stdout)).toMatchObject({ samples: 400, verdicts: { passed: 400 } });
      const lines = read(`kept/${run}/completions.jsonl`).trim().split('\n');
      expect(new Set(lines).size).toBe(400);
      expect(lines).toHaveLength(400);
    },
  );
});
