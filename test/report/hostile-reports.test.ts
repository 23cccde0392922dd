import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../src/core/run-summary.ts';
import { inertText } from '../../src/report/inert-text.ts';
import { renderJunitReport } from '../../src/report/junit/junit-report.ts';
import { renderComparisonMarkdown } from '../../src/report/markdown/markdown-comparison.ts';
import { renderMarkdownReport } from '../../src/report/markdown/markdown-report.ts';
import { renderComparison } from '../../src/report/terminal/terminal-comparison.ts';
import { renderSummary } from '../../src/report/terminal/terminal-summary.ts';
import { aComparison, tasksSolved } from './html/a-comparison.ts';
import { HOSTILE_TEXTS } from './html/hostile-texts.ts';
import { FINISHED } from './summaries.ts';

/** A run with a text in every place where a file, a model or a server may have put it. No completion stands in these reports. */
function summaryWith(text: string): RunSummary {
  return {
    ...FINISHED,
    runId: text,
    runPath: text,
    model: text,
    suite: { ...FINISHED.suite, name: text },
    prompt: { template: 'chat', system: text, sha256: 'ab' },
    sampling: { stop: [text] },
    isolation: { label: text, layers: [text] },
    notes: [text],
    sharedTasks: [text],
    flakyTasks: [{ taskId: text, programs: 1, verdicts: ['passed', 'timeout'] }],
    knownDefects: [{ taskId: text, kind: 'slip', disputed: true, what: text, source: text }],
    tasks: [{ taskId: text, n: 3, c: 0, verdicts: { timeout: 3 } }],
  };
}

function comparisonWith(text: string) {
  const { comparison } = aComparison([
    [text, tasksSolved(2, 0)],
    [`${text}2`, tasksSolved(2, 2)],
  ]);
  return { ...comparison, quarantine: new Map([[text, text]]) };
}

const ACTING = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\ufeff\u00ad]/u;

describe('hostile texts', () => {
  test.each(HOSTILE_TEXTS)('%s stays text in Markdown', (_, text) => {
    for (const render of [
      (with_: string) => renderMarkdownReport(summaryWith(with_)),
      (with_: string) => renderComparisonMarkdown(comparisonWith(with_)),
    ]) {
      const markdown = render(text);
      expect(markdown).not.toMatch(/[<>]/);
      expect(markdown.replaceAll('\n', '')).not.toMatch(ACTING);
      // Nothing of it begins a line, a cell, a link, a code span or emphasis.
      expect(markdown.split('\n')).toHaveLength(render('plain').split('\n').length);
      const marks = (of: string) => of.replaceAll(/`[^`\n]*`/g, '').replaceAll(/[^|`*[\]\n]/g, '');
      expect(marks(markdown)).toBe(marks(render('plain')));
      expect(markdown.length).toBeLessThan(100_000);
    }
  });

  test.each(HOSTILE_TEXTS)('%s stays text in the summaries on a terminal', (_, text) => {
    const style = { width: 60, color: false };
    for (const shown of [
      renderSummary(summaryWith(text), style),
      renderComparison(comparisonWith(text), style),
    ])
      expect(shown.replaceAll('\n', '')).not.toMatch(ACTING);
  });

  test('all of them stay text in JUnit, as an XML parser reads it', () => {
    const [first] = HOSTILE_TEXTS.map(([, text]) => text) as [string];
    const xml = renderJunitReport({
      ...summaryWith(first),
      tasks: HOSTILE_TEXTS.map(([, taskId]) => ({ taskId, n: 3, c: 0, verdicts: { timeout: 3 } })),
      knownDefects: HOSTILE_TEXTS.map(([, text]) => ({
        taskId: text,
        kind: 'slip' as const,
        disputed: true,
        what: text,
        source: text,
      })),
    });
    const parse = `
import json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([[each.tag, each.get('name'), [inner.tag for inner in each.iter()]] for each in root]))`;
    const cases = JSON.parse(
      execFileSync('python3', ['-c', parse], { input: xml, maxBuffer: 100_000_000 }).toString(),
    ) as readonly (readonly [string, string, readonly string[]])[];
    expect(cases.map(([, name]) => name)).toEqual(HOSTILE_TEXTS.map(([, text]) => inertText(text)));
    const tags = ['testcase', 'properties', 'property', 'property', 'property', 'property', 'failure'];
    for (const [, , found] of cases) expect(found).toEqual(tags);
  });
});
