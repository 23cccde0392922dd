import { describeDefect } from '../../known-defects.ts';
import { runLetter } from '../../run-letter.ts';
import { show } from '../show.ts';
import { defectMark, options, shortName, tagsOf } from '../task-grid.ts';
import type { ComparedSamples, ComparedTask } from './compared-task.ts';

const CHANGES: Readonly<Record<string, string>> = {
  worse: 'worse',
  better: 'better',
  same: 'the same',
  lost: 'no longer solved',
  found: 'solved now',
};

/** A cell a task with the pass rate of every run, and the controls that sort and filter them. */
export function renderComparedGrid(tasks: readonly ComparedTask[]): string {
  const tags = [...new Set(tasks.flatMap(({ task }) => (task === undefined ? [] : tagsOf(task))))].sort();
  const verdicts = [...new Set(tasks.flatMap(verdictsOf))].sort();
  return `<section aria-labelledby="tasks"><h2 id="tasks">Tasks</h2>
<form id="filter" hidden>
<label>Find <input type="search" id="find" autocomplete="off"></label>
<label>Change <select id="by-change"><option value="">any</option>${Object.entries(CHANGES)
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join('')}</select></label>
${verdicts.length === 0 ? '' : `<label>Verdict <select id="by-verdict"><option value="">any</option>${options(verdicts)}</select></label>`}
${tags.length === 0 ? '' : `<label>Tag <select id="by-tag"><option value="">any</option>${options(tags)}</select></label>`}
<label>Order <select id="order"><option value="suite">as in the suite</option><option value="hardest">largest drop first</option><option value="easiest">largest rise first</option></select></label>
<output id="shown" for="find by-change order"></output>
</form>
<ol class="grid compared" id="grid">${tasks.map(renderCell).join('\n')}</ol></section>`;
}

function renderCell(compared: ComparedTask, index: number): string {
  const { taskId, task, runs } = compared;
  const counts = runs.map(({ n, c }, i) => `${runLetter(i)} ${n === 0 ? 'none' : `${c} of ${n}`}`).join(', ');
  const defect = task?.defect === undefined ? '' : `; ${describeDefect(task.defect)}`;
  const chips = runs.map(
    ({ n, c }) =>
      `<span class="chip rate-${n === 0 ? 'none' : Math.round((10 * c) / n)}">${n === 0 ? '-' : `${c}/${n}`}</span>`,
  );
  const tags = task === undefined ? [] : tagsOf(task);
  const change = largestChange(runs);
  return `<li data-rate="${change}" data-verdicts="${verdictsOf(compared).join(' ')}" data-changes="${changesOf(runs).join(' ')}" data-tags="${show(JSON.stringify(tags))}"><a href="#task=${encodeURIComponent(taskId)}" data-task="${index}" class="${change < 0 ? 'worse' : change > 0 ? 'better' : 'same'}" title="${show(`${taskId}: ${counts}${defect}`)}"><span class="name">${show(shortName(taskId))}${defectMark(task?.defect)}</span> <span class="chips" aria-hidden="true">${chips.join(' ')}</span><span class="hidden">: ${counts}</span></a></li>`;
}

function verdictsOf({ runs }: ComparedTask): readonly string[] {
  return [...new Set(runs.flatMap(({ samples }) => samples.map(({ verdict }) => verdict)))];
}

/** Against the first run. */
function changesOf([first, ...others]: readonly ComparedSamples[]): readonly string[] {
  const changes = others.flatMap(({ n, c }) => {
    if (first === undefined || first.n === 0 || n === 0) return [];
    const change = c / n - first.c / first.n;
    return [
      change < 0 ? 'worse' : change > 0 ? 'better' : 'same',
      ...(first.c > 0 && c === 0 ? ['lost'] : []),
      ...(first.c === 0 && c > 0 ? ['found'] : []),
    ];
  });
  return [...new Set(changes)];
}

function largestChange([first, ...others]: readonly ComparedSamples[]): number {
  if (first === undefined || first.n === 0) return 0;
  return others
    .map(({ n, c }) => (n === 0 ? 0 : c / n - first.c / first.n))
    .reduce((largest, change) => (Math.abs(change) > Math.abs(largest) ? change : largest), 0);
}
