import type { KnownDefect } from '../../core/known-defect.ts';
import { describeFailures } from '../failures.ts';
import { defectWord, describeDefect } from '../known-defects.ts';
import type { HtmlReport, HtmlTask } from './html-report.ts';
import { show } from './show.ts';

/**
 * A cell a task, coloured and labelled by its pass rate, and the controls that sort and filter them. Without scripts it is
 * a list of tasks.
 */
export function renderTaskGrid({ summary, tasks }: HtmlReport): string {
  const byId = new Map(tasks.map((task) => [task.taskId, task]));
  const verdicts = [...new Set(summary.tasks.flatMap((task) => Object.keys(task.verdicts)))].sort();
  const tags = [...new Set(tasks.flatMap(tagsOf))].sort();
  const cells = summary.tasks.map(({ taskId, n, c, verdicts: counts }, index) => {
    const failures = describeFailures(counts);
    const task = byId.get(taskId);
    const defect = task?.defect === undefined ? '' : `; ${describeDefect(task.defect)}`;
    const label = `${taskId}: ${c} of ${n} passed${failures === '' ? '' : `; ${failures}`}${defect}`;
    return `<li data-rate="${n === 0 ? -1 : c / n}" data-verdicts="${Object.keys(counts).join(' ')}" data-tags="${show(JSON.stringify(task === undefined ? [] : tagsOf(task)))}"><a href="#task=${encodeURIComponent(taskId)}" data-task="${index}" class="rate-${n === 0 ? 'none' : Math.round((10 * c) / n)}" title="${show(label)}"><span class="name">${show(shortName(taskId))}${defectMark(task?.defect)}</span> <span class="rate" aria-hidden="true">${c}/${n}</span><span class="hidden">: ${c} of ${n} passed</span></a></li>`;
  });
  return `<section aria-labelledby="tasks"><h2 id="tasks">Tasks</h2>
<form id="filter" hidden>
<label>Find <input type="search" id="find" autocomplete="off"></label>
<label>Verdict <select id="by-verdict"><option value="">any</option>${options(verdicts)}</select></label>
${tags.length === 0 ? '' : `<label>Tag <select id="by-tag"><option value="">any</option>${options(tags)}</select></label>`}
<label>Order <select id="order"><option value="suite">as in the suite</option><option value="hardest">hardest first</option><option value="easiest">easiest first</option></select></label>
<output id="shown" for="find by-verdict order"></output>
</form>
<ol class="grid" id="grid">${cells.join('\n')}</ol></section>`;
}

/** "17" of "HumanEval/17": the part that tells the tasks of a suite apart. */
export function shortName(taskId: string): string {
  return taskId.slice(taskId.lastIndexOf('/') + 1) || taskId;
}

/** For the cell of a task that something is known against; what it is, the cell's title and its page say. */
export function defectMark(defect: KnownDefect | undefined): string {
  if (defect === undefined) return '';
  const word = defectWord(defect);
  return ` <abbr class="defect" title="${word}"><span aria-hidden="true">${defect.disputed ? '⚠' : '†'}</span><span class="hidden">${word}</span></abbr>`;
}

export function options(names: readonly string[]): string {
  return names.map((name) => `<option>${show(name)}</option>`).join('');
}

/** A task's tags, and whether something is known against it: the filter finds both. */
export function tagsOf({ tags, defect }: Pick<HtmlTask, 'tags' | 'defect'>): readonly string[] {
  return defect === undefined ? tags : [...tags, defectWord(defect)];
}
