import type { RunSummary } from '../../core/run-summary.ts';
import { INTERVAL_LEVEL } from '../../core/statistics/interval.ts';
import { quantile } from '../../core/statistics/quantile.ts';
import { describeAnswerCauses } from '../causes-text.ts';
import { coverageOf, describeCoverage } from '../coverage.ts';
import { describeExtraction } from '../extraction-text.ts';
import { rankVerdicts } from '../failures.ts';
import { describeIntervals } from '../intervals.ts';
import { describeDefects } from '../known-defects.ts';
import { formatAmount, formatCount, formatInterval, formatScore, formatShare } from '../numbers.ts';
import { describeTime } from '../run-time.ts';
import { describeDrawing } from '../sampling-text.ts';
import {
  describeFiltered,
  type ScoreGroup,
  type ScoreRow,
  scoreGroups,
  tagGroups,
  tagTitle,
} from '../score-rows.ts';
import { warningsOf } from '../warnings.ts';
import { renderCurve } from './curve-chart.ts';
import { groupedRows } from './grouped-rows.ts';
import type { HtmlReport } from './html-report.ts';
import { show } from './show.ts';

/** What limits the figures; of several runs each sentence once. */
export function renderWarnings(summaries: readonly RunSummary[]): string {
  const warnings = [...new Set(summaries.flatMap(warningsOf))].map((warning) => `<li>${show(warning)}</li>`);
  return warnings.length === 0 ? '' : `<ul class="warnings">${warnings.join('')}</ul>`;
}

/** Of the table of scores. */
const COLUMNS = 4;

export function renderScores({ summary, curve }: HtmlReport): string {
  const { extraction, answerCauses } = summary;
  const found =
    extraction === undefined ? '' : `\n<p class="fine">${show(describeExtraction(extraction))}</p>`;
  const causes = answerCauses === undefined ? [] : describeAnswerCauses(answerCauses);
  const matter = causes
    .map((sentence) => `\n<p class="fine"><strong>${show(sentence)}</strong></p>`)
    .join('');
  const filtered = describeFiltered(summary)
    .map((sentence) => `\n<p class="fine">${show(sentence)}.</p>`)
    .join('');
  return `<section aria-labelledby="scores"><h2 id="scores">Scores</h2>
${scoreTable(scoreGroups(summary))}
<p class="fine">Taken ${show(describeCoverage(coverageOf(summary)))}. Intervals: ${show(describeIntervals(summary.passAtK))}.</p>${filtered}${found}${matter}
${renderCurve(curve)}</section>`;
}

/** The scores by each tag, a section for each. */
export function renderTags({ byTag = [] }: RunSummary): string {
  return byTag
    .map(
      (scores, i) =>
        `<section aria-labelledby="tag-${i}"><h2 id="tag-${i}">${show(tagTitle(scores))}</h2>
${scoreTable(tagGroups(scores))}</section>`,
    )
    .join('');
}

function scoreTable(groups: readonly ScoreGroup[]): string {
  const level = `${Math.round(100 * INTERVAL_LEVEL)} %`;
  const bodies = groups.map(({ title, rows }) => groupedRows(scoreRows(rows), COLUMNS, title));
  return `<div class="wide" tabindex="0"><table><thead><tr><td></td><th scope="col">estimate</th><th scope="col">${level}, tasks like these</th><th scope="col">${level}, this suite again</th></tr></thead>
${bodies.join('')}</table></div>`;
}

function scoreRows(rows: readonly ScoreRow[]): readonly string[] {
  return rows.map(
    ({ name, value, low, high, suiteLow, suiteHigh }) =>
      `<tr><th scope="row">${name}</th><td class="estimate">${value === null ? 'fewer than k samples' : formatScore(value)}</td><td>${formatInterval(low, high)}</td><td>${formatInterval(suiteLow, suiteHigh)}</td></tr>`,
  );
}

export function renderVerdicts({ verdicts, samples }: RunSummary): string {
  const most = Math.max(1, ...Object.values(verdicts));
  const rows = rankVerdicts(verdicts).map(
    ({ verdict, count }) =>
      `<tr><th scope="row"><span class="verdict ${verdict}">${verdict}</span></th><td>${formatCount(count)}</td><td>${formatShare(count, samples)}</td><td><svg class="bar ${verdict}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${((100 * count) / most).toFixed(1)}" height="8"/></svg></td></tr>`,
  );
  return `<section aria-labelledby="verdicts"><h2 id="verdicts">Verdicts of ${formatAmount(samples, 'sample')}</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">verdict</th><th scope="col">samples</th><th scope="col">share</th><td></td></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

/** Half, most and all of the executions took no more than so much. */
export function renderCosts({ tasks }: HtmlReport): string {
  const samples = tasks
    .flatMap((task) => task.samples)
    .filter(({ duplicateOf }) => duplicateOf === undefined);
  const rows = [
    quantileRow(
      'CPU time, ms',
      samples.flatMap(({ cpuMs }) => cpuMs ?? []),
    ),
    quantileRow(
      'memory, MiB',
      samples.flatMap(({ maxRssKiB }) => (maxRssKiB === undefined ? [] : maxRssKiB / 1024)),
    ),
  ].filter((row) => row !== '');
  if (rows.length === 0) return '';
  return `<section aria-labelledby="costs"><h2 id="costs">What programs took</h2>
<div class="wide" tabindex="0"><table><thead><tr><td></td><th scope="col">median</th><th scope="col">95th percentile</th><th scope="col">most</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

function quantileRow(name: string, values: readonly number[]): string {
  if (values.length === 0) return '';
  const sorted = [...values].sort((a, b) => a - b);
  const cells = [0.5, 0.95, 1].map((share) => `<td>${quantile(sorted, share).toFixed(1)}</td>`);
  return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
}

export function renderRun({ summary, createdAt }: HtmlReport): string {
  const { suite, model, executed, deduplicated, isolation, runPath, runId } = summary;
  const drawing = describeDrawing(summary);
  const facts: readonly (readonly [string, string])[] = [
    ['Run', `${runId}, begun ${createdAt}`],
    ['Directory', runPath],
    ['Suite', `${suite.name}, ${formatAmount(suite.tasks, 'task')}, SHA-256 ${suite.sha256}`],
    ...(model === undefined ? [] : [['Model', model] as const]),
    ...(drawing === undefined ? [] : [['Sampling', drawing] as const]),
    [
      'Executed',
      `${formatAmount(executed, 'program')}, ${formatAmount(deduplicated, 'duplicate')} not run again, ${describeTime(summary)}`,
    ],
    ['Isolation', `${isolation.label}: ${isolation.layers.join(', ') || 'no layers'}`],
  ];
  const notes = [...describeDefects(summary), ...summary.notes].map((note) => `<li>${show(note)}</li>`);
  return `<section aria-labelledby="run"><h2 id="run">Run</h2>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${show(value)}</dd>`).join('')}</dl>${notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`}</section>`;
}
