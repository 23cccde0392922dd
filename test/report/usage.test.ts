import { describe, expect, test } from 'vitest';
import { bestByK } from '../../src/core/sweep-summary.ts';
import { type RequestRecord, summarizeUsage } from '../../src/core/usage.ts';
import { toJsonSummary } from '../../src/report/json/json-summary.ts';
import { renderMarkdownReport } from '../../src/report/markdown/markdown-report.ts';
import { renderSweepMarkdown, toJsonSweep } from '../../src/report/sweep-report.ts';
import { renderSummary } from '../../src/report/terminal/terminal-summary.ts';
import { renderSweep } from '../../src/report/terminal/terminal-sweep.ts';
import { describeUsage } from '../../src/report/usage-text.ts';
import { FINISHED, HOSTILE } from './summaries.ts';

async function* from(records: readonly Partial<RequestRecord>[]): AsyncGenerator<RequestRecord> {
  for (const record of records) yield { taskId: 't', sampleIndexes: [0], latencyMs: 0, ...record };
}

describe('usage', () => {
  test('sums tokens and money of all requests, and ranks the latencies of the answered', async () => {
    const answered = Array.from({ length: 100 }, (_, i) => ({
      latencyMs: 10 * (100 - i),
      inputTokens: 100,
      outputTokens: 50,
    }));
    const failed = { latencyMs: 99_999, fault: 'malformed', inputTokens: 100, outputTokens: 50 };
    const usage = await summarizeUsage(from([...answered, failed, { latencyMs: 500 }]), {
      input: 1,
      output: 2,
    });
    expect(usage).toEqual({
      requests: 102,
      failed: 1,
      inputTokens: 10_100,
      outputTokens: 5050,
      uncounted: 1,
      latencyMs: { p50: 500, p95: 950 },
      costUsd: expect.closeTo(0.0202, 10),
    });
  });

  test('of a model that asks nobody is nothing', async () => {
    expect(await summarizeUsage(from([]))).toBeUndefined();
  });

  test('without a single answer has no latency, without counted tokens says so', async () => {
    const usage = await summarizeUsage(from([{ fault: 'unreachable' }]));
    expect(usage).toMatchObject({ latencyMs: null, failed: 1 });
    expect(usage && describeUsage(usage)).toBe('1 request (1 failed), tokens not told');
  });
});

const SAMPLED = {
  ...FINISHED,
  missing: 3,
  sampling: { temperature: 0.8, topP: 0.95, stop: [HOSTILE] },
  usage: {
    requests: 70,
    failed: 9,
    inputTokens: 12_000,
    outputTokens: 6000,
    uncounted: 2,
    latencyMs: { p50: 800, p95: 4000 },
    costUsd: 0.0312,
  },
};

describe('every report', () => {
  test('shows sampling, usage, cost, and what is missing', () => {
    const texts = [renderSummary(SAMPLED, { width: 200, color: false }), renderMarkdownReport(SAMPLED)];
    for (const text of texts) {
      expect(text).toMatch(/temperature 0\.8, top(_|&#95;)p 0\.95/);
      expect(text).toContain('12,000 tokens in, 6,000 out, without those of 2 answers');
      expect(text).toContain(' samples are missing: the figures are without them');
      expect(text).not.toContain('\u001b');
    }
    expect(texts[0]).toContain('p95 4.0 s, $0.031');
    expect(toJsonSummary(SAMPLED)).toMatchObject({
      missing: 3,
      sampling: { temperature: 0.8, top_p: 0.95 },
      usage: { requests: 70, input_tokens: 12_000, cost_usd: 0.0312, latency_ms: { p95: 4000 } },
    });
  });

  test('says nothing of them where there is nothing to say', () => {
    expect(renderSummary(FINISHED, { width: 100, color: false })).not.toMatch(/Sampling|Usage|missing/);
    expect(Object.keys(toJsonSummary(FINISHED))).not.toContain('usage');
  });
});

describe('a sweep', () => {
  const at = (temperature: number, values: readonly (number | null)[]) => ({
    temperature,
    summary: {
      ...SAMPLED,
      passAtK: values.map((value, i) => ({
        k: 10 ** i,
        value,
        low: value,
        high: value,
        suiteLow: null,
        suiteHigh: null,
      })),
    },
  });
  const runs = [at(0.2, [0.5, 0.7, null]), at(0.8, [0.4, 0.9, null]), at(1, [0.5, 0.1, null])];
  const sweep = { sweepId: 's', sweepPath: 'reports/s', runs, best: bestByK(runs) };

  test('finds the best temperature for each k, the lowest among equals, none where no run has enough samples', () => {
    expect(sweep.best.map(({ k, temperature }) => [k, temperature])).toEqual([
      [1, 0.2],
      [10, 0.8],
    ]);
    expect(toJsonSweep(sweep).best).toMatchObject({ 1: { temperature: 0.2 }, 10: { value: 0.9 } });
  });

  test('has a best also where nothing passes', () => {
    expect(bestByK([at(0.2, [0]), at(0.8, [0])])).toMatchObject([{ k: 1, temperature: 0.2, value: 0 }]);
  });

  test('says that its best is optimistic, and what all of it took', () => {
    for (const text of [renderSweep(sweep, { width: 100, color: false }), renderSweepMarkdown(sweep)]) {
      expect(text).toContain('optimistic');
      expect(text).toContain('36,000 tokens in');
    }
  });
});
