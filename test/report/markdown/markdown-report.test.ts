import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdownReport } from '../../../src/report/markdown/markdown-report.ts';
import { markdownCode, markdownText } from '../../../src/report/markdown/markdown-text.ts';
import { FINISHED, HOSTILE } from '../summaries.ts';

describe('the Markdown report', () => {
  test('has the summary and a line for every task', () => {
    expect(
      renderMarkdownReport({ ...FINISHED, notes: ['Judged with Python 3.12.'] }),
    ).toBe(`# humaneval: run \`r1\`

- **Warning:** The harness failed on 1 sample: it is not scored. Resume the run to try again.
- **Warning:** Only 3 of 4 tasks have samples; the figures are over those alone.
- **Warning:** pass&#64;100 needs n &#62;= 100; smallest n is 20.

## Scores

| | estimate | 95 %, tasks like these | 95 %, this suite again |
| --- | ---: | :---: | :---: |
| pass@1 | 0.2212 | [0.1803, 0.2684] | [0.2135, 0.2291] |
| pass@10 | 0.5038 | [0.4431, 0.5644] | [0.4883, 0.5192] |
| pass@100 | - | fewer than k samples | |

Taken over 3 tasks, 20 samples each. Intervals: tasks like these: Wilson, over tasks as clusters; this suite again: Wilson, over samples within tasks.

## Verdicts

| verdict | of 61 samples | share |
| --- | ---: | ---: |
| \`passed\` | 22 | 36.1 % |
| \`wrong_answer\` | 30 | 49.2 % |
| \`timeout\` | 8 | 13.1 % |
| \`harness_error\` | 1 | 1.6 % |

## Run

- Suite: \`humaneval\`, 164 tasks, SHA-256 \`ab12\`
- Model: \`scripted:p=0.3\`
- Executed: 45 programs, 15 duplicates not run again, in 1:15
- Isolation: judge and program in separate processes: \`landlock\`, \`seccomp\`
- Directory: \`reports/r1\`
- Judged with Python 3.12.

## Tasks

| task | samples | passed | share | failures |
| --- | ---: | ---: | ---: | --- |
| \`HumanEval/0\` | 20 | 20 | 100.0 % |  |
| \`HumanEval/1\` | 20 | 0 | 0.0 % | wrong_answer 12, timeout 8 |
| \`HumanEval/2\` | 20 | 2 | 10.0 % | wrong_answer 18, harness_error 1 |
| \`HumanEval/3\` | 0 | 0 | - |  |
`);
  });

  test('keeps its shape whatever the names are', () => {
    const named = (text: string) =>
      renderMarkdownReport({
        ...FINISHED,
        runId: text,
        runPath: text,
        model: text,
        suite: { ...FINISHED.suite, name: text },
        isolation: { label: text, layers: [text] },
        notes: [text],
        tasks: [{ taskId: text, n: 3, c: 0, verdicts: { timeout: 3 } }],
      });
    const lines = named('plain').split('\n').length;
    fc.assert(
      fc.property(fc.oneof(fc.constant(HOSTILE), fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const report = named(text);
        expect(report.split('\n')).toHaveLength(lines);
        expect(report).not.toMatch(/[<>]/);
        expect(report.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        const row = report.trimEnd().split('\n').at(-1) as string;
        expect(row.split('|')).toHaveLength(7);
        expect(row.split('`')).toHaveLength(3);
      }),
    );
  });
});

describe('markdownCode', () => {
  test.each([
    ['HumanEval/3', '`HumanEval/3`'],
    ['a|b', '`a\\x7cb`'],
    ['a`b``c', '`a\\x60b\\x60\\x60c`'],
    ['<b>&amp;', '`\\x3cb\\x3e&amp;`'],
    ['a\nb', '`a\\nb`'],
    ['', '`(blank)`'],
    ['  ', '`(blank)`'],
  ])('shows %j as %s', (text, code) => {
    expect(markdownCode(text)).toBe(code);
  });
});

describe('markdownText', () => {
  test.each([
    ['Judged with Python 3.12, 3 s.', 'Judged with Python 3.12, 3 s.'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['[a](javascript:b)', '&#91;a&#93;(javascript:b)'],
    ['see https://evil.example', 'see https&#58;//evil.example'],
    ['www.evil.example', '&#119;ww.evil.example'],
    ['- item', '&#45; item'],
    ['1. item', '&#49;. item'],
    ['12) item', '&#49;2) item'],
    ['23 tasks', '23 tasks'],
    ['# title', '&#35; title'],
    ['a_b*c*', 'a&#95;b&#42;c&#42;'],
    ['a\nb', 'a&#92;nb'],
  ])('shows %j as %s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });

  test('cuts what is very long', () => {
    expect(markdownText('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`);
  });
});
