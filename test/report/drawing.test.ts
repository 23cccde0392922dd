import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../src/core/run-summary.ts';
import { unusedOptions } from '../../src/model/unused-options.ts';
import { renderHtmlReport } from '../../src/report/html/render-html-report.ts';
import { toJsonSummary } from '../../src/report/json/json-summary.ts';
import { renderMarkdownReport } from '../../src/report/markdown/markdown-report.ts';
import { renderSummary } from '../../src/report/terminal/terminal-summary.ts';
import { modelLabel } from '../../src/store/model-label.ts';
import { FINISHED, HOSTILE } from './summaries.ts';

const SYSTEM = 'You are a careful programmer who answers with code and nothing else.';
const DRAWN: RunSummary = {
  ...FINISHED,
  model: 'openai:qwen at gpu-1:8000/v1',
  sampling: { temperature: 0.8, topP: 0.95 },
  prompt: { template: 'chat', shots: 2, system: SYSTEM, sha256: 'ab' },
};
const terminal = (summary: RunSummary) => renderSummary(summary, { width: 200, color: false });
const html = (summary: RunSummary) =>
  renderHtmlReport({ summary, createdAt: '2026-01-01', curve: [], tasks: [] });

describe('how samples were drawn, and where,', () => {
  const words =
    'temperature 0.8, top_p 0.95, template chat, 2 examples, system message "You are a careful programmer who answers..."';
  /** Without what Markdown and HTML make of signs. */
  const plain = (text: string) =>
    text.replaceAll('\\', '').replaceAll('&#95;', '_').replaceAll('&quot;', '"');

  test('stands in the terminal’s summary, in Markdown and in the head of the HTML report', () => {
    const header = /<header>.*<\/header>/s.exec(html(DRAWN))?.[0] ?? '';
    for (const text of [terminal(DRAWN), renderMarkdownReport(DRAWN), header]) {
      expect(plain(text)).toContain(words);
      expect(plain(text)).toContain('openai:qwen at gpu-1:8000/v1');
    }
  });

  test('stands in the JSON summary, with the whole system message', () => {
    expect(toJsonSummary(DRAWN)).toMatchObject({
      sampling: { temperature: 0.8, top_p: 0.95 },
      prompt: { template: 'chat', shots: 2, system: SYSTEM, sha256: 'ab' },
    });
  });

  test('acts in no report, whatever the system message holds', () => {
    const hostile: RunSummary = { ...DRAWN, prompt: { template: 'chat', system: HOSTILE, sha256: 'ab' } };
    expect(html(hostile)).not.toContain('<img src=x');
    for (const text of [terminal(hostile), renderMarkdownReport(hostile), html(hostile)])
      for (const sign of ['\u001b', '\u009b', '\u202e']) expect(text).not.toContain(sign);
  });
});

test('flags that a model can’t follow are named in a warning, not passed over', () => {
  const given = unusedOptions('scripted:p=0.3', { temperature: 0.8, logprobs: true }, { template: 'chat' });
  expect(given).toEqual(['--temperature', '--logprobs', '--template']);
  expect(unusedOptions('reference', {}, { template: 'base' })).toEqual([]);
  expect(unusedOptions('./reference.mjs', { temperature: 0.8 }, {})).toEqual([]);
  const summary: RunSummary = { ...FINISHED, unusedOptions: given };
  const words =
    'The model scripted:p=0.3 asks nobody: --temperature, --logprobs, --template changed no sample.';
  expect(terminal(summary)).toContain(words);
  expect(toJsonSummary(summary)).toMatchObject({ unused_options: given });
});

test('a model that was asked at two servers names both', () => {
  const model = { spec: 'openai:m', name: 'openai:m' };
  expect(modelLabel(model)).toBe('openai:m');
  expect(modelLabel({ ...model, servers: ['a:1/v1', 'b:2/v1'] })).toBe('openai:m at a:1/v1 and b:2/v1');
});
