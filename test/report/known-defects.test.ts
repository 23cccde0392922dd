import { expect, test } from 'vitest';
import { defectsByTask } from '../../src/core/known-defect.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { TaskScore } from '../../src/core/run-scores.ts';
import type { RunSummary } from '../../src/core/run-summary.ts';
import { renderCsvReport } from '../../src/report/csv/csv-report.ts';
import { renderHtmlReport } from '../../src/report/html/render-html-report.ts';
import { toJsonSummary } from '../../src/report/json/json-summary.ts';
import { renderJunitReport } from '../../src/report/junit/junit-report.ts';
import { renderMarkdownReport } from '../../src/report/markdown/markdown-report.ts';
import { renderTask } from '../../src/report/show/render-task.ts';
import { renderTaskList } from '../../src/report/show/render-task-list.ts';
import { renderSummary } from '../../src/report/terminal/terminal-summary.ts';
import { aReport, aTask } from './html/a-report.ts';
import { FINISHED } from './summaries.ts';

const score = { k: 1, value: 0.1, low: 0.05, high: 0.15, suiteLow: 0.08, suiteHigh: 0.12 };
const DISPUTED = {
  taskId: 'HumanEval/0',
  kind: 'wrong_example',
  disputed: true,
  what: 'The example says 3.',
  source: 'some/where#6',
} as const;
const SMALL = { taskId: 'HumanEval/1', kind: 'slip', disputed: false, what: 'A typing error.' } as const;
const SUMMARY: RunSummary = {
  ...FINISHED,
  knownDefects: [DISPUTED, SMALL],
  undisputed: { tasks: 2, passAtK: [score] },
};

test('the terminal shows the second score below the first, and says what it leaves out', () => {
  const text = renderSummary(SUMMARY, { width: 200, color: false });
  expect(text).toMatch(
    /pass@1 +0\.2212 [\s\S]*without the 1 disputed task\n {2}pass@1 +0\.1000 +\[0\.0500, 0\.1500\]/,
  );
  expect(text).toContain(
    '2 tasks have known defects in their text or test, 1 of them disputed (HumanEval/0)',
  );
});

test('Markdown marks the tasks and says what is wrong with each', () => {
  const text = renderMarkdownReport(SUMMARY);
  expect(text).toContain('| pass@1 | 0.2212 |');
  expect(text).toContain('| pass@1, without the 1 disputed task | 0.1000 | [0.0500, 0.1500] |');
  expect(text).toContain('| `HumanEval/0` (disputed) | 20 |');
  expect(text).toContain('| `HumanEval/1` (known defect) | 20 |');
  expect(text).toContain('- `HumanEval/0`: disputed: The example says 3. (some/where&#35;6)');
});

test('JSON has the defects and the second score beside the first', () => {
  expect(toJsonSummary(SUMMARY)).toMatchObject({
    pass_at_k: { 1: { value: 0.22116 } },
    known_defects: [
      { task_id: 'HumanEval/0', disputed: true, kind: 'wrong_example' },
      { task_id: 'HumanEval/1' },
    ],
    undisputed: { tasks: 2, pass_at_k: { 1: { value: 0.1, suite_low: 0.08 } } },
  });
  expect(toJsonSummary(FINISHED)).not.toHaveProperty('known_defects');
});

test('the HTML report marks the cell, finds it by its tag and says what is wrong', () => {
  const report = aReport([{ ...aTask('HumanEval/0', []), defect: DISPUTED }, aTask('HumanEval/1', [])]);
  const html = renderHtmlReport({
    ...report,
    summary: { ...report.summary, undisputed: { tasks: 1, passAtK: [score] } },
  });
  expect(html).toContain('disputed: The example says 3. (some/where#6)');
  expect(html).toContain('<option>disputed</option>');
  expect(html.match(/<abbr class="defect"/g)).toHaveLength(1);
  expect(html).toContain('"defect":"disputed: The example says 3.');
});

test('CSV has the kind of the defect and whether the task is disputed in its last columns', () => {
  const lines = renderCsvReport(SUMMARY).split('\r\n');
  expect(lines[0]).toMatch(/^task_id,n,c,.*,harness_error,known_defect,disputed$/);
  expect(lines.slice(1, 4).map((line) => line.split(',').slice(-2))).toEqual([
    ['wrong_example', 'true'],
    ['slip', 'false'],
    ['', 'false'],
  ]);
  expect(renderCsvReport(FINISHED)).not.toContain('disputed');
});

test('JUnit has it as properties of the case, and in the message of a failure', () => {
  const xml = renderJunitReport({ ...SUMMARY, knownDefects: [DISPUTED, { ...SMALL, what: 'A "<slip>".' }] });
  expect(xml).toContain(
    'name="HumanEval/0"><properties><property name="known_defect" value="wrong_example"/><property name="disputed" value="true"/><property name="known_defect_what" value="The example says 3."/><property name="known_defect_source" value="some/where#6"/></properties></testcase>',
  );
  expect(xml).toMatch(
    /<property name="known_defect_what" value="A &#34;&#60;slip&#62;&#34;\."\/><\/properties><failure type="unsolved" message="0 of 20 passed: wrong_answer 12, timeout 8; known defect: A &#34;&#60;slip/,
  );
  expect(renderJunitReport(FINISHED)).not.toContain('properties');
});

test('the list of tasks and a task on a terminal say it, too', () => {
  const list = renderTaskList(SUMMARY.tasks, defectsByTask(SUMMARY.knownDefects), {
    width: 100,
    color: false,
  });
  expect(list).toMatch(/HumanEval\/0 +20 of 20 +█+ +disputed\n/);
  expect(list).toMatch(/HumanEval\/1 +0 of 20 +░+ +defect +wrong_answer 12, timeout 8\n/);
  const problem: Problem = {
    ...aTask('HumanEval/0', []),
    tests: { kind: 'function', entryPoint: 'double', test: '' },
    attempts: [],
  };
  const score = SUMMARY.tasks[0] as TaskScore;
  const task = renderTask({ problem, score, samples: [], defect: DISPUTED }, { width: 40, color: false });
  expect(task).toContain('\n! disputed: The example says 3.\n  (some/where#6)\n');
});
