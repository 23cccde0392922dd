import { describe, expect, test } from 'vitest';
import { addingSuite, usePassk } from './passk.ts';

const { passk, read, runs, write } = usePassk();

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
    expect((await passk(['report', sweep])).stdout).toContain('| 0.5 | 0.5000 [');
    const compared = await passk(['compare', `${sweep}/t0.2`, `${sweep}/t0.8`, '--json']);
    expect(compared.code).toBe(0);
    const scored = await passk(['score', sweep]);
    expect(scored).toMatchObject({ code: 2, stderr: expect.stringContaining('this is a sweep, not a run') });
  });

  test.each([
    ['--temperature', 'warm', 'a number from 0 up'],
    ['--top-p', '0', 'above 0 up to 1'],
    ['--base-url', 'http://key@localhost/v1', 'keys in the environment'],
    ['--base-url', 'localhost', 'such as http://localhost:8000/v1'],
    ['--retries', '0.5', 'a whole number'],
    ['--max-cost', '1', '--prices FILE'],
  ])('%s %s is refused, with what was expected', async (flag, value, expected) => {
    const { code, stderr } = await passk(['run', flag, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(runs()).toEqual([]);
  });

  test('a price list that does not do is refused, and says what it has', async () => {
    const tries = [
      ['{"gpt": {"input": "1", "output": 2}}', 'field "gpt.input"'],
      ['{"gpt": {"input": 1, "output": 2}}', 'The list has gpt.'],
      ['prices', 'this is no JSON'],
    ] as const;
    for (const [text, message] of tries) {
      write('prices.json', text);
      const { code, stderr } = await passk(['run', '--prices', 'prices.json']);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
  });
});
