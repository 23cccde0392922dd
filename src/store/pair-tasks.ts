import { isDeepStrictEqual } from 'node:util';
import { PasskError } from '../core/errors.ts';
import { firstFew } from '../core/first-few.ts';
import type { NamedPair } from '../core/task-pair.ts';
import type { Baseline, Conditions } from './baseline.ts';

export type Condition = keyof Conditions;

/**
 * Pairs the tasks of two runs.
 *
 * @param allow conditions that may differ; with `suite`, only the tasks that both have are paired
 * @throws PasskError E_INPUT that lists every condition and task that differs
 */
export function pairTasks(
  before: Baseline,
  after: Baseline,
  allow: readonly string[] = [],
): readonly NamedPair[] {
  const names: readonly Condition[] = ['suite', 'limits', 'judge'];
  const different = names.filter(
    (name) => !allow.includes(name) && !isDeepStrictEqual(before.conditions[name], after.conditions[name]),
  );
  if (different.length > 0) {
    const lines = different.map(
      (name) =>
        `  ${name}: ${JSON.stringify(before.conditions[name])}\n  ${' '.repeat(name.length)}  ${JSON.stringify(after.conditions[name])}`,
    );
    throw refusal(
      before,
      after,
      `were made under different conditions:\n${lines.join('\n')}`,
      different.join(','),
    );
  }
  const missing = [...before.tasks.keys()].filter((id) => !after.tasks.has(id));
  const added = [...after.tasks.keys()].filter((id) => !before.tasks.has(id));
  if (missing.length + added.length > 0 && !allow.includes('suite')) {
    const lines = [missing, added].map((ids, i) =>
      ids.length === 0 ? '' : `\n  only in ${i === 0 ? before.source : after.source}: ${firstFew(ids)}`,
    );
    throw refusal(before, after, `have different tasks:${lines.join('')}`, 'suite');
  }
  const pairs = [...after.tasks].flatMap(([taskId, count]) => {
    const old = before.tasks.get(taskId);
    return old === undefined ? [] : [{ taskId, before: old, after: count }];
  });
  if (pairs.length === 0) throw refusal(before, after, 'have no task in common');
  return pairs;
}

/**
 * Takes the quarantined tasks out.
 *
 * @throws PasskError E_INPUT when no task is left
 */
export function withoutQuarantined(
  pairs: readonly NamedPair[],
  quarantine: ReadonlyMap<string, string>,
): readonly NamedPair[] {
  const kept = pairs.filter(({ taskId }) => !quarantine.has(taskId));
  if (kept.length > 0) return kept;
  throw new PasskError('E_INPUT', 'every task is quarantined: nothing is left to compare', {
    hint: 'Let tasks back in: passk baseline update RUN FILE --release TASK',
  });
}

/** What a gate decides on: a run's tasks beside the baseline's, without those that the baseline keeps out. */
export function pairWithBaseline(
  baseline: Baseline,
  run: Baseline,
  allow: readonly string[],
): readonly NamedPair[] {
  return withoutQuarantined(pairTasks(baseline, run, allow), baseline.quarantine);
}

function refusal(before: Baseline, after: Baseline, problem: string, allowed?: string): PasskError {
  return new PasskError('E_INPUT', `${before.source} and ${after.source} ${problem}`, {
    hint:
      allowed === undefined
        ? 'Run the same suite as the other run.'
        : `Their scores are not comparable. If you know better: --allow ${allowed}`,
  });
}
