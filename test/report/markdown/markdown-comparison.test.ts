import { describe, expect, test } from 'vitest';
import type { OneComparison, RunComparison } from '../../../src/core/run-comparison.ts';
import { comparePassAtK } from '../../../src/core/statistics/compare-pass-at-k.ts';
import { changeRows, describeChanges } from '../../../src/report/comparison-parts.ts';
import { renderComparisonMarkdown } from '../../../src/report/markdown/markdown-comparison.ts';
import { HOSTILE } from '../summaries.ts';

function compared(name: string, disputed = false): RunComparison {
  const pairs = [0, 1, 2].map((i) => ({
    taskId: `${name}${i}`,
    before: { n: 10, c: i },
    after: { n: 10, c: 5 },
  }));
  const passAtK = [comparePassAtK(pairs, 1)].flatMap((each) => each ?? []);
  const rest = [comparePassAtK(pairs.slice(1), 1)].flatMap((each) => each ?? []);
  const after: OneComparison = {
    path: name,
    model: undefined,
    label: name,
    summary: undefined,
    tasks: new Map(pairs.map(({ taskId, after: count }) => [taskId, count])),
    pairs,
    passAtK,
    adjusted: [0.04],
    ...(disputed ? { undisputed: { tasks: 2, passAtK: rest } } : {}),
  };
  return { first: after, comparisons: [after], matrices: [], quarantine: new Map([[name, name]]) };
}

describe('a comparison', () => {
  test('without the disputed tasks stands below the whole, without a corrected p-value', () => {
    const comparison = compared('t', true);
    const [one] = comparison.comparisons as [OneComparison];
    const rows = changeRows(one, true);
    expect(rows.map(([name, before, after, change]) => [name, before, after, change])).toEqual([
      ['pass@1', '0.1000', '0.5000', '+0.4000'],
      ['pass@1, without 1 disputed task', '0.1500', '0.5000', '+0.3500'],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual(['0.0400', '-']);
    expect(describeChanges(comparison)).toMatch(/^over 3 tasks, paired;/);
    expect(renderComparisonMarkdown(comparison)).toContain('| pass@1, without 1 disputed task | 0.1500 |');
  });

  test('keeps its shape in Markdown whatever the names are', () => {
    const text = renderComparisonMarkdown(compared(HOSTILE));
    expect(text.split('\n')).toHaveLength(renderComparisonMarkdown(compared('plain')).split('\n').length);
    expect(text).not.toMatch(/[<>]/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });
});
