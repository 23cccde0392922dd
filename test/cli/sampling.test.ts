import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRun } from '../../src/store/run-directory.ts';
import { startLoopbackServer } from '../model/loopback-server.ts';
import { runInProcess } from './in-process.ts';
import { addingSuite, usePassk } from './passk.ts';

const { folder, path, read, runs, start, write } = usePassk();

const passk = (args: readonly string[]) => runInProcess(folder(), args);

/** Right with the share of samples that the temperature leaves; every request is billed. */
const THERMAL = `export const createBackend = () => ({
  name: 'thermal',
  async sample({ problem, sampleIndexes, sampling, stop, onUsage }) {
    onUsage({ inputTokens: 1000, outputTokens: 500 * sampleIndexes.length });
    return sampleIndexes.map((i) => ({
      completion: \`    return x + \${i / 10 >= (sampling.temperature ?? 0) ? problem.taskId.slice(2) : 'None'}  # \${i}\\n\`,
      extra: { asked: { ...sampling, stop } },
    }));
  },
});`;

const PRICES = JSON.stringify({ thermal: { input: 1, output: 2 } }); // a request of one sample: 0.002 USD

const usage = (directory: string) =>
  read(`${directory}/usage.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('passk run', () => {
  test('hands sampling flags to the model, keeps them in the manifest, and refuses others on resume', async () => {
    write('suite.jsonl', addingSuite(1));
    write('thermal.mjs', THERMAL);
    const flags = ['--temperature', '0.2', '--top-p', '0.95', '--max-tokens', '64', '--logprobs'];
    const args = ['-p', 'suite.jsonl', '-m', './thermal.mjs', '-n', '2', '-q', '--stop', '\\n\\n', 'END'];
    const { code, stdout } = await passk(['run', ...args, ...flags]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Sampling   temperature 0.2, top_p 0.95, at most 64 tokens, stop at ["\\n\\n","END"]',
    );
    const directory = `reports/${runs()[0]}`;
    const sampling = { temperature: 0.2, top_p: 0.95, max_tokens: 64, stop: ['\n\n', 'END'], logprobs: true };
    expect(JSON.parse(read(`${directory}/manifest.json`))).toMatchObject({ sampling });
    expect(JSON.parse(read(`${directory}/completions.jsonl`).split('\n')[0] ?? '')).toMatchObject({
      asked: { temperature: 0.2, topP: 0.95, maxTokens: 64, stop: ['\n\n', 'END'], logprobs: true },
    });
    const resumed = await passk(['run', '--resume', directory, '--temperature', '0.8', '--top-p', '1']);
    expect(resumed.code).toBe(2);
    expect(resumed.stderr).toContain('--temperature: the run has 0.2, asked is 0.8');
    expect(resumed.stderr).toContain('--top-p: the run has 0.95, asked is 1');
  });

  test('counts tokens and money, stops in time, and goes on when there is more', async () => {
    write('suite.jsonl', addingSuite(4));
    write('thermal.mjs', THERMAL);
    write('prices.json', PRICES);
    const args = ['-p', 'suite.jsonl', '-m', './thermal.mjs', '-n', '5', '-q', '--json'];
    const first = await passk(['run', ...args, '--prices', 'prices.json', '--max-cost', '0.021']);
    expect(first.code).toBe(3);
    const directory = `reports/${runs()[0]}`;
    expect(JSON.parse(first.stdout)).toMatchObject({
      samples: 10,
      missing: 10,
      usage: { requests: 10, failed: 0, input_tokens: 10_000, output_tokens: 5000, cost_usd: 0.02 },
    });
    expect(first.stderr).toContain('stopped at --max-cost: $0.020 of $0.021 are spent');
    expect(first.stderr).toContain(`passk run --resume ${directory} --max-cost MORE`);
    const second = await passk(['run', '--resume', directory, '--max-cost', '1', '-q']);
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(
      /Usage {6}20 requests, 20,000 tokens in, 10,000 out, latency p50 \S+ s,\s+p95 \S+ s, \$0.040/,
    );
    expect(usage(directory)).toHaveLength(20);
    expect(read(`${directory}/report.md`)).toContain(', 20,000 tokens in, 10,000 out');
    expect(JSON.parse(read(`${directory}/scores.json`))).toMatchObject({ usage: { cost_usd: 0.04 } });
  });

  test('sweeps over temperatures: a run for each, resumed and reported as a whole', async () => {
    write('suite.jsonl', addingSuite(2));
    write('thermal.mjs', THERMAL);
    write('prices.json', PRICES);
    const args = ['-p', 'suite.jsonl', '-m', './thermal.mjs', '-n', '10', '-k', '1,5', '-q'];
    const money = ['--prices', 'prices.json', '--max-cost', '0.061'];
    const first = await passk(['run', ...args, ...money, '--temperature', '0.8,0.2,0.5', '--json']);
    expect(first.code).toBe(3); // 60 requests would cost twice as much
    const sweep = `reports/${runs()[0]}`;
    expect(JSON.parse(first.stdout).runs.map((run: { samples: number }) => run.samples)).toEqual([20, 10, 0]);
    expect(first.stderr).toContain(`Go on with: passk run --resume ${sweep} --max-cost MORE`);

    const other = await passk(['run', '--resume', sweep, '--temperature', '0.2,0.9']);
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('0.2, 0.5, 0.8') });
    const second = await passk(['run', '--resume', sweep, '--max-cost', '1', '-q']);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('Best pass@1 at temperature 0.2: 0.8000');
    expect(second.stdout).toContain('optimistic');
    expect(second.stdout).toContain('60 requests, 60,000 tokens in, 30,000 out, $0.12');

    const json = JSON.parse((await passk(['report', sweep, '--format', 'json'])).stdout);
    expect(json.best).toMatchObject({
      1: { temperature: 0.2, value: 0.8 },
      5: { temperature: 0.2, value: 1 },
    });
    expect(json.runs).toMatchObject([
      { temperature: 0.2, pass_at_k: { 1: { value: 0.8 } } },
      { temperature: 0.5, pass_at_k: { 1: { value: 0.5 } } },
      { temperature: 0.8, pass_at_k: { 1: { value: 0.2 } } },
    ]);
    expect(read(`${sweep}/report.md`)).toContain('| 0.5 | 0.5000 [');
    const page = await passk(['report', sweep, '--format', 'html']);
    expect(page.stdout).toBe(read(`${sweep}/report.html`));
    expect(page.stdout).toContain('pass@1 is highest, 0.8000, at temperature 0.2');
    expect((await passk(['report', sweep, '--format', 'csv'])).stderr).toContain('expected md, html or json');
    await expect(openRun(path(sweep))).rejects.toThrow('this is a sweep, not a run');
  });

  test('killed by SIGKILL while it samples, and resumed, has the samples of a run that was not', async () => {
    const failed = new Set<unknown>();
    const server = await startLoopbackServer({
      answer: ({ body: { seed } }) => ({ text: `    return x + ${Number(seed) % 3}  # ${String(seed)}\n` }),
      delayMs: 15,
      fault: ({ body: { seed } }) => {
        if (Number(seed) % 5 !== 0 || failed.has(seed)) return undefined;
        failed.add(seed);
        return { kind: 'status', status: 429, headers: { 'retry-after': '0' } };
      },
    });
    try {
      write('suite.jsonl', addingSuite(8));
      const args = [
        '-p',
        'suite.jsonl',
        '-m',
        'openai:any',
        '--base-url',
        server.baseUrl,
        '-n',
        '20',
        '-q',
        '--json',
      ];
      const { child, outcome } = start(['run', ...args, '--out', 'killed']);
      const file = () => path(`killed/${runs('killed')[0]}/completions.jsonl`);
      while (!existsSync(file()) || readFileSync(file(), 'utf8').split('\n').length <= 40)
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      expect((await outcome).signal).toBe('SIGKILL');
      const early = readFileSync(file(), 'utf8').split('\n').length;
      expect(early).toBeLessThan(160);

      const resumed = await passk(['run', '--resume', `killed/${runs('killed')[0]}`, '-q', '--json']);
      expect(resumed.code).toBe(0);
      const whole = await passk(['run', ...args, '--out', 'whole']);
      expect(whole.code).toBe(0);
      const samples = (directory: string) =>
        read(`${directory}/completions.jsonl`)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
          .map(({ task_id, sample_index, completion }) => `${task_id} ${sample_index} ${completion}`)
          .sort();
      const kept = samples(`killed/${runs('killed')[0]}`);
      expect(kept).toHaveLength(160);
      expect(kept).toEqual(samples(`whole/${runs('whole')[0]}`));
      const { pass_at_k, verdicts } = JSON.parse(resumed.stdout) as Record<string, unknown>;
      expect(JSON.parse(whole.stdout)).toMatchObject({ pass_at_k, verdicts });
      const answered = usage(`killed/${runs('killed')[0]}`).filter(({ fault }) => fault === undefined);
      expect(answered.length).toBeGreaterThanOrEqual(160); // every kept answer has its bill
    } finally {
      await server.close();
    }
  });

  test('interrupted by Ctrl-C ends, also when the backend does not hear of it', async () => {
    write('suite.jsonl', addingSuite(1));
    write(
      'deaf.mjs',
      `import { writeFileSync } from 'node:fs';
setInterval(() => {}, 1000);
export const createBackend = () => ({
  name: 'deaf',
  sample: () => { writeFileSync('asked', ''); return new Promise(() => {}); },
  close: () => new Promise(() => {}),
});`,
    );
    const { child, outcome } = start(['run', '-p', 'suite.jsonl', '-m', './deaf.mjs', '-q']);
    while (!existsSync(path('asked'))) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const { code, stderr } = await outcome;
    expect(code).toBe(130);
    expect(stderr).toContain(`Go on with: passk run --resume reports/${runs()[0]}`);
  });
});
