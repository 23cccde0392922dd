import { defectsByTask } from '../../core/known-defect.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { INTERVAL_LEVEL } from '../../core/statistics/interval.ts';
import type { TagScores } from '../../core/tag-scores.ts';
import { describeAnswerCauses } from '../causes-text.ts';
import { coverageOf, describeCoverage } from '../coverage.ts';
import { describeExtraction } from '../extraction-text.ts';
import { describeFailures, rankVerdicts } from '../failures.ts';
import { describeIntervals } from '../intervals.ts';
import { defectWord, describeDefect, describeDefects } from '../known-defects.ts';
import { formatAmount, formatCount, formatInterval, formatScore, formatShare } from '../numbers.ts';
import { describeTime } from '../run-time.ts';
import { describeDrawing } from '../sampling-text.ts';
import { describeFiltered, type ScoreGroup, scoreGroups, tagGroups, tagTitle } from '../score-rows.ts';
import { sizeName, sizeTitle } from '../size-scores.ts';
import { describeUsage } from '../usage-text.ts';
import { warningsOf } from '../warnings.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

/** The report of a run as a Markdown file: what the terminal shows, and a line for every task. */
export function renderMarkdownReport(summary: RunSummary): string {
  const sections = [
    [`# ${markdownText(summary.suite.name)}: run ${markdownCode(summary.runId)}`],
    warningsOf(summary).map((warning) => `- **Warning:** ${markdownText(warning)}`),
    scoreSection(summary),
    sizeSection(summary),
    ...(summary.byTag ?? []).map(tagSection),
    verdictSection(summary),
    runSection(summary),
    taskSection(summary),
    defectSection(summary),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function scoreSection(summary: RunSummary): readonly string[] {
  const groups = scoreGroups(summary);
  if (groups.length === 0) return [];
  return [
    '## Scores',
    '',
    ...scoreTable(groups),
    '',
    `Taken ${describeCoverage(coverageOf(summary))}. Intervals: ${describeIntervals(summary.passAtK)}.`,
    ...describeFiltered(summary).flatMap((sentence) => ['', `${sentence}.`]),
    ...(summary.extraction === undefined ? [] : ['', markdownText(describeExtraction(summary.extraction))]),
    ...(summary.answerCauses === undefined
      ? []
      : ['', ...describeAnswerCauses(summary.answerCauses).map((sentence) => `- ${markdownText(sentence)}`)]),
  ];
}

function tagSection(scores: TagScores): readonly string[] {
  return [
    `## ${markdownText(tagTitle(scores))}`,
    '',
    ...scoreTable(tagGroups(scores), (name, title) => `${title}: ${name}`),
  ];
}

function scoreTable(
  groups: readonly ScoreGroup[],
  inGroup = (name: string, title: string) => `${name}, ${title}`,
): readonly string[] {
  const level = `${Math.round(100 * INTERVAL_LEVEL)} %`;
  const rows = groups.flatMap(({ title, rows: scores }) =>
    scores.map(({ name: figure, value, low, high, suiteLow, suiteHigh }) => {
      const name = title === undefined ? figure : inGroup(figure, markdownText(title));
      return value === null
        ? `| ${name} | - | fewer than k samples | |`
        : `| ${name} | ${formatScore(value)} | ${formatInterval(low, high)} | ${formatInterval(suiteLow, suiteHigh)} |`;
    }),
  );
  return [
    `| | estimate | ${level}, tasks like these | ${level}, this suite again |`,
    '| --- | ---: | :---: | :---: |',
    ...rows,
  ];
}

function sizeSection({ bySize }: RunSummary): readonly string[] {
  if (bySize === undefined) return [];
  const rows = bySize.sizes.map((each) => {
    const { value, low, high } = each.passAt1;
    return `| ${sizeName(bySize, each)} | ${each.tasks} | ${value === null ? '-' : formatScore(value)} | ${formatInterval(low, high)} |`;
  });
  const head = [`| ${bySize.measure} | tasks | pass@1 | tasks like these |`, '| --- | ---: | ---: | :---: |'];
  return [`## ${sizeTitle(bySize)}`, '', ...head, ...rows];
}

function verdictSection({ verdicts, samples }: RunSummary): readonly string[] {
  const rows = rankVerdicts(verdicts).map(
    ({ verdict, count }) => `| \`${verdict}\` | ${formatCount(count)} | ${formatShare(count, samples)} |`,
  );
  if (rows.length === 0) return [];
  return [
    '## Verdicts',
    '',
    `| verdict | of ${formatAmount(samples, 'sample')} | share |`,
    '| --- | ---: | ---: |',
    ...rows,
  ];
}

function runSection(summary: RunSummary): readonly string[] {
  const { suite, model, executed, deduplicated, isolation, usage } = summary;
  const drawing = describeDrawing(summary);
  const layers = isolation.layers.length === 0 ? 'no layers' : isolation.layers.map(markdownCode).join(', ');
  return [
    '## Run',
    '',
    `- Suite: ${markdownCode(suite.name)}, ${formatAmount(suite.tasks, 'task')}, SHA-256 ${markdownCode(suite.sha256)}`,
    ...(model === undefined ? [] : [`- Model: ${markdownCode(model)}`]),
    ...(drawing === undefined ? [] : [`- Sampling: ${markdownText(drawing)}`]),
    ...(usage === undefined ? [] : [`- Usage: ${markdownText(describeUsage(usage))}`]),
    `- Executed: ${formatAmount(executed, 'program')}, ${formatAmount(deduplicated, 'duplicate')} not run again, ${describeTime(summary)}`,
    `- Isolation: ${markdownText(isolation.label)}: ${layers}`,
    `- Directory: ${markdownCode(summary.runPath)}`,
    ...[...describeDefects(summary), ...summary.notes].map((note) => `- ${markdownText(note)}`),
  ];
}

function taskSection({ tasks, sharedTasks = [], knownDefects }: RunSummary): readonly string[] {
  if (tasks.length === 0) return [];
  const shared = new Set(sharedTasks);
  const defects = defectsByTask(knownDefects);
  const rows = tasks.map(({ taskId, n, c, verdicts }) => {
    const share = n === 0 ? '-' : formatShare(c, n);
    const defect = defects.get(taskId);
    const marks = [
      ...(shared.has(taskId) ? ['shared'] : []),
      ...(defect === undefined ? [] : [defectWord(defect)]),
    ];
    const name = markdownCode(taskId) + (marks.length === 0 ? '' : ` (${marks.join(', ')})`);
    return `| ${name} | ${formatCount(n)} | ${formatCount(c)} | ${share} | ${describeFailures(verdicts)} |`;
  });
  return [
    '## Tasks',
    '',
    '| task | samples | passed | share | failures |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ];
}

function defectSection({ knownDefects = [] }: RunSummary): readonly string[] {
  if (knownDefects.length === 0) return [];
  const lines = knownDefects.map(
    (defect) => `- ${markdownCode(defect.taskId)}: ${markdownText(describeDefect(defect))}`,
  );
  return ['## Known defects', '', ...lines];
}
