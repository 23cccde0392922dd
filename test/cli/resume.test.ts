import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addingSamples, addingSuite, usePassk } from './passk.ts';

const { passk, path, read, runs, start, write } = usePassk();

const TASKS = 20;
const N = 20;

interface Row {
  readonly task_id: string;
  readonly sample_index: number;
  readonly verdict: string;
}

const executions = (run: string): Row[] =>
  read(`reports/${run}/executions.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Samples of which one, behind the first 60, takes so long that a run can be stopped there. */
function samplesWithPause(): string {
  const lines = addingSamples(TASKS, N, 7).trimEnd().split('\n');
  const { completion, ...rest } = JSON.parse(lines[60] as string) as { completion: string };
  const pause = '    import time\n    while time.process_time() < 1.5: pass\n';
  lines[60] = JSON.stringify({ ...rest, completion: pause + completion });
  return `${lines.join('\n')}\n`;
}

/** Resolves when the run has some of its executions on disk, and gives its name. */
async function underWay(least = 20): Promise<string> {
  for (;;) {
    const [run] = runs();
    const file = path(`reports/${run}/executions.jsonl`);
    if (run !== undefined && existsSync(file) && readFileSync(file, 'utf8').split('\n').length > least)
      return run;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a run that was killed', () => {
  test('by SIGKILL, several times, goes on where it was: nothing lost, nothing twice, the same scores', async () => {
    write('suite.jsonl', addingSuite(TASKS));
    write('samples.jsonl', samplesWithPause());
    const args = ['-p', 'suite.jsonl', '-w', '1', '--json', '-q'];
    const first = start(['eval', 'samples.jsonl', ...args]);
    const run = await underWay();
    first.child.kill('SIGKILL');
    await first.outcome;
    const before = executions(run).length;
    expect(before).toBeLessThan(TASKS * N);
    const second = start(['eval', '--resume', `reports/${run}`, '-q']);
    await underWay(Math.min(before + 20, TASKS * N - 1));
    second.child.kill('SIGKILL');
    await second.outcome;
    const last = await passk(['eval', '--resume', `reports/${run}`, '--json', '-q']);
    expect(last.code).toBe(0);
    const rows = executions(run);
    const keys = rows.map((row) => `${row.task_id} ${row.sample_index}`);
    expect(keys).toHaveLength(TASKS * N);
    expect(new Set(keys).size).toBe(TASKS * N);
    expect(JSON.parse(last.stdout)).toMatchObject({
      samples: TASKS * N,
      pass_at_k: { 1: { value: 7 / 20 } },
      verdicts: { passed: TASKS * 7, wrong_answer: TASKS * 13 },
    });
    expect(runs()).toEqual([run]);
  });

  test('while it sampled, draws for each sample what it would have drawn', async () => {
    write('suite.jsonl', addingSuite(TASKS));
    const slow = `export const createBackend = () => ({
  name: 'slow',
  async sample({ problem, sampleIndexes, seed }) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return sampleIndexes.map((i) => ({ completion: \`    return x + \${(i + seed) % 3 === 0 ? problem.taskId.slice(2) : 99} # \${i}\\n\` }));
  },
});`;
    write('slow.mjs', slow);
    const args = ['-p', 'suite.jsonl', '-m', './slow.mjs', '-n', '9', '-w', '1', '--seed', '5'];
    const whole = await passk(['run', ...args, '--json', '--out', 'whole']);
    const first = start(['run', ...args]);
    const run = await underWay(10);
    first.child.kill('SIGKILL');
    await first.outcome;
    const resumed = await passk(['run', '--resume', `reports/${run}`, '--json']);
    const scores = (text: string) => {
      const { pass_at_k, verdicts, tasks } = JSON.parse(text) as Record<string, unknown>;
      return { pass_at_k, verdicts, tasks };
    };
    expect(scores(resumed.stdout)).toEqual(scores(whole.stdout));
    const completions = read(`reports/${run}/completions.jsonl`).trim().split('\n');
    expect(new Set(completions).size).toBe(TASKS * 9);
    expect(completions).toHaveLength(TASKS * 9);
  });

  test('by Ctrl-C keeps what was done, ends with 130 and names the command that goes on', async () => {
    write('suite.jsonl', addingSuite(TASKS));
    write('samples.jsonl', samplesWithPause());
    const { child, outcome } = start(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const run = await underWay();
    child.kill('SIGINT');
    const { code, stderr, stdout } = await outcome;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    const command = /Go on with: passk (.*)$/m.exec(stderr)?.[1] ?? '';
    expect(command).toBe(`eval --resume reports/${run}`);
    const kept = executions(run);
    expect(kept.every((row) => row.verdict !== 'harness_error')).toBe(true);
    const { code: done } = await passk([...command.split(' '), '-q']);
    expect(done).toBe(0);
    expect(executions(run)).toHaveLength(TASKS * N);
    expect(executions(run).slice(0, kept.length)).toEqual(kept);
  });

  test('with a torn last line drops it and does it again', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 2, 1));
    await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const [run] = runs();
    const file = `reports/${run}/executions.jsonl`;
    const whole = read(file);
    write(file, whole.slice(0, -20));
    const { code, stdout } = await passk(['eval', '--resume', `reports/${run}`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ samples: 4, verdicts: { passed: 2, wrong_answer: 2 } });
    expect(executions(run as string)).toHaveLength(4);
  });
});

describe('resuming under other conditions', () => {
  test('is refused, and every difference is named', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 2, 1));
    await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const [run] = runs();
    const before = read(`reports/${run}/executions.jsonl`);
    const { code, stderr } = await passk([
      'eval',
      '--resume',
      `reports/${run}`,
      '--timeout',
      '9',
      '--memory',
      '64',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('--timeout: the run has 3, asked is 9');
    expect(stderr).toContain('--memory: the run has 512, asked is 64');
    write('suite.jsonl', addingSuite(2).replace('== 2', '== 3'));
    const changed = await passk(['eval', '--resume', `reports/${run}`]);
    expect(changed.code).toBe(2);
    expect(changed.stderr).toContain('suite');
    expect(read(`reports/${run}/executions.jsonl`)).toBe(before);
  });

  test('after verdicts were damaged says which lines, and judges their samples again', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', addingSamples(2, 2, 1));
    await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const [run = ''] = runs();
    const [first, , ...rest] = read(`reports/${run}/executions.jsonl`).trim().split('\n');
    write(`reports/${run}/executions.jsonl`, `${[first, '{"task_id": 1}', ...rest].join('\n')}\n`);
    const { code, stderr } = await passk(['eval', '--resume', `reports/${run}`]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'executions.jsonl: line 2: damaged, kept in executions.jsonl.damaged; these samples are judged again',
    );
    expect(read(`reports/${run}/executions.jsonl`).trim().split('\n')).toHaveLength(4);
  });

  test('with the other command is refused', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const { code, stderr } = await passk(['run', '--resume', `reports/${runs()[0]}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('passk eval --resume');
  });

  test('while another process works on the run is refused', async () => {
    write('suite.jsonl', addingSuite(TASKS));
    write('samples.jsonl', addingSamples(TASKS, N, 7));
    const { child, outcome } = start(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1']);
    const run = await underWay();
    child.kill('SIGSTOP'); // or it might be done before the other asks
    const { code, stderr } = await passk(['eval', '--resume', `reports/${run}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`process ${child.pid}`);
    child.kill('SIGKILL');
    await outcome;
  });
});
