import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../core/is-record.ts';
import { comparePassAtK } from '../../core/statistics/compare-pass-at-k.ts';
import { meanPassAtK, type TaskCount } from '../../core/statistics/pass-at-k.ts';
import { formatChange } from '../../report/gate-report.ts';
import { inertText } from '../../report/inert-text.ts';
import { formatInterval, formatScore } from '../../report/numbers.ts';
import type { Baseline } from '../../store/baseline.ts';

/** What a new baseline changes, and what may be the reason: conditions, model, samples, tasks. */
export function describeBaselineChange(file: string, now: Baseline, old: Baseline | undefined): string {
  const counted = countedTasks(now);
  const quarantined = [...now.quarantine].map(
    ([taskId, reason]) => `  quarantined: ${inertText(taskId)} (${inertText(reason)})\n`,
  );
  const own = `pass@1 ${formatScore(passAt1(now, counted))}`;
  if (old === undefined) {
    return [`${file}: ${now.tasks.size} tasks, ${own}, run ${now.runId}\n`, ...quarantined].join('');
  }
  const common = counted.filter((taskId) => old.tasks.has(taskId));
  const runs = `run ${old.runId} -> ${now.runId}\n`;
  const released = [...old.quarantine.keys()]
    .filter((taskId) => !now.quarantine.has(taskId))
    .map((taskId) => `  no longer quarantined: ${inertText(taskId)}\n`);
  return [
    `${file}: ${common.length === 0 ? own : scoreChange(now, old, common)}, ${runs}`,
    ...(common.length === 0 || common.length === counted.length
      ? []
      : [`  the baseline itself: ${own} over ${counted.length} tasks\n`]),
    ...reasons(now, old, common),
    ...quarantined,
    ...released,
    ...taskChanges(now, old),
  ].join('');
}

/** Both over the same tasks: a score rises by itself where hard tasks leave it. */
function scoreChange(now: Baseline, old: Baseline, common: readonly string[]): string {
  const [was, value] = [passAt1(old, common), passAt1(now, common)];
  const over =
    common.length === now.tasks.size && common.length === old.tasks.size
      ? ''
      : `, both over ${common.length} tasks`;
  return `pass@1 ${formatScore(was)} -> ${formatScore(value)} (${formatChange(value - was)})${over}`;
}

/** Beside the model's answers, all that may have moved the score. */
function reasons(now: Baseline, old: Baseline, common: readonly string[]): readonly string[] {
  const conditions = (['suite', 'limits', 'judge'] as const).flatMap((name) =>
    differences(name, old.conditions[name], now.conditions[name]),
  );
  const others = [
    ['model', old.model ?? 'none', now.model ?? 'none'],
    ['passk', old.passkVersion, now.passkVersion],
    ['samples a task', samples(old), samples(now)],
    ['tasks', String(old.tasks.size), String(now.tasks.size)],
  ].flatMap(([name, before, after]) => (before === after ? [] : [`  ${name}: ${before} -> ${after}\n`]));
  const changed = [...conditions, ...others];
  if (conditions.length > 0) return [...changed, '  so the two scores are not comparable\n'];
  return [...changed, chance(now, old, common)];
}

/** One line for each field that differs: "limits.time_limit_ms: 3000 -> 5000". */
function differences(name: string, before: unknown, after: unknown): readonly string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isRecord(before) || !isRecord(after))
    return [`  ${name}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}\n`];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) => differences(`${name}.${field}`, before[field], after[field]));
}

/** Whether sampling the same model again may do as much. */
function chance(now: Baseline, old: Baseline, common: readonly string[]): string {
  const after = countsOf(now, common);
  const pairs = countsOf(old, common).map((before, i) => ({ before, after: after[i] as TaskCount }));
  const compared = pairs.length === 0 ? null : comparePassAtK(pairs, 1);
  if (compared === null) return '  no task in common\n';
  const { suite, test, difference } = compared;
  const how = test.twoSided < 0.05 ? 'more than' : 'no more than';
  return `  on the ${pairs.length} tasks that both count: ${formatChange(difference)} ${formatInterval(suite.low, suite.high)}, p ${formatScore(test.twoSided)}: ${how} sampling again would do\n`;
}

function taskChanges(now: Baseline, old: Baseline): readonly string[] {
  const moved = [...now.tasks].flatMap(([taskId, { n, c }]) => {
    const was = old.tasks.get(taskId);
    if (was === undefined) return [`  ${inertText(taskId)}: new, ${c} of ${n}\n`];
    return was.n === n && was.c === c
      ? []
      : [`  ${inertText(taskId)}: ${was.c} of ${was.n} -> ${c} of ${n}\n`];
  });
  const gone = [...old.tasks.keys()].filter((id) => !now.tasks.has(id));
  return [...moved, ...gone.map((id) => `  ${inertText(id)}: gone\n`)];
}

/** The tasks that take part in decisions; all of them where every one is quarantined. */
function countedTasks({ tasks, quarantine }: Baseline): readonly string[] {
  const counted = [...tasks.keys()].filter((taskId) => !quarantine.has(taskId));
  return counted.length > 0 ? counted : [...tasks.keys()];
}

function countsOf({ tasks }: Baseline, taskIds: readonly string[]): readonly TaskCount[] {
  return taskIds.flatMap((taskId) => tasks.get(taskId) ?? []);
}

function passAt1(baseline: Baseline, taskIds: readonly string[]): number {
  return meanPassAtK(countsOf(baseline, taskIds), 1) as number;
}

function samples({ tasks }: Baseline): string {
  const ns = [...tasks.values()].map(({ n }) => n);
  const [least, most] = [Math.min(...ns), Math.max(...ns)];
  return least === most ? String(least) : `${least} to ${most}`;
}
