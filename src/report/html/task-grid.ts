import { describeFailures } from '../failures.ts';
import type { HtmlReport, HtmlTask } from './html-report.ts';
import { show } from './sections.ts';

/**
 * A cell a task, coloured and labelled by its pass rate, and the controls that sort and filter them. Without scripts it is
 * a list of tasks.
 */
export function renderTaskGrid({ summary, tasks }: HtmlReport): string {
  const byId = new Map(tasks.map((task) => [task.taskId, task]));
  const verdicts = [...new Set(summary.tasks.flatMap((task) => Object.keys(task.verdicts)))].sort();
  const tags = [...new Set(tasks.flatMap((task) => task.tags))].sort();
  const cells = summary.tasks.map(({ taskId, n, c, verdicts: counts }, index) => {
    const failures = describeFailures(counts);
    const label = `${taskId}: ${c} of ${n} passed${failures === '' ? '' : `; ${failures}`}`;
    return `<li data-rate="${n === 0 ? -1 : c / n}" data-verdicts="${Object.keys(counts).join(' ')}" data-tags="${tagList(byId.get(taskId))}"><a href="#task=${encodeURIComponent(taskId)}" data-task="${index}" class="rate-${n === 0 ? 'none' : Math.round((10 * c) / n)}" title="${show(label)}"><span class="name">${show(shortName(taskId))}</span> <span class="rate" aria-hidden="true">${c}/${n}</span><span class="hidden">: ${c} of ${n} passed</span></a></li>`;
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
function shortName(taskId: string): string {
  return taskId.slice(taskId.lastIndexOf('/') + 1) || taskId;
}

function options(names: readonly string[]): string {
  return names.map((name) => `<option>${show(name)}</option>`).join('');
}

function tagList(task: HtmlTask | undefined): string {
  return show(JSON.stringify(task?.tags ?? []));
}
