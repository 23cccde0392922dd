import { expect, test } from 'vitest';
import { renderHtmlReport } from '../../../src/report/html/render-html-report.ts';
import { aReport, smallTasks } from './a-report.ts';

test('samples that a run has still to draw are not called missing; those of a run that has stopped are', () => {
  const report = aReport(smallTasks());
  const unfinished = { ...report, summary: { ...report.summary, missing: 4 } };
  const live = { version: '1', samples: 6, total: 10 };
  expect(renderHtmlReport(unfinished, { ...live, isGoingOn: true })).not.toContain('missing');
  expect(renderHtmlReport(unfinished, { ...live, isGoingOn: false })).toContain('4 samples are missing');
  expect(renderHtmlReport(unfinished)).toContain('4 samples are missing');
});
