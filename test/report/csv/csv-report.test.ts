import { expect, test } from 'vitest';
import { renderCsvReport } from '../../../src/report/csv/csv-report.ts';
import { aReport, aTask, smallTasks } from '../html/a-report.ts';

test('CSV has a line a task with a column for each verdict that occurred', () => {
  const { summary } = aReport(smallTasks());
  expect(renderCsvReport(summary)).toBe(
    'task_id,n,c,passed,wrong_answer\r\nsuite/easy,2,2,2,0\r\nsuite/even,2,1,1,1\r\nsuite/hard,2,0,0,2\r\n',
  );
});

test('CSV quotes what would break a line, and disarms what a spreadsheet would run', () => {
  const { summary } = aReport([aTask('a,"b"\n', []), aTask('=cmd()', [])]);
  expect(renderCsvReport(summary)).toBe('task_id,n,c\r\n"a,""b""\n",0,0\r\n\'=cmd(),0,0\r\n');
});
