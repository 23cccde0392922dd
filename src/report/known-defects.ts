import type { KnownDefect } from '../core/known-defect.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { formatAmount, formatCount } from './numbers.ts';

/** "without the 5 disputed tasks": heads the second score; undefined where there is none. */
export function withoutDisputed({ knownDefects, undisputed }: RunSummary): string | undefined {
  if (undisputed === undefined) return undefined;
  return `without the ${formatAmount(disputedOf(knownDefects).length, 'disputed task')}`;
}

/** One sentence for the defects of a run's tasks; none without any. */
export function describeDefects({ knownDefects = [] }: RunSummary): readonly string[] {
  if (knownDefects.length === 0) return [];
  const disputed = disputedOf(knownDefects);
  const names = disputed.map(({ taskId }) => taskId).join(', ');
  const [have, their] = knownDefects.length === 1 ? ['has', 'its'] : ['have', 'their'];
  const which = disputed.length === 0 ? '' : `, ${formatCount(disputed.length)} of them disputed (${names})`;
  return [
    `${formatAmount(knownDefects.length, 'task')} ${have} known defects in ${their} text or test${which}; nothing is corrected, and \`passk problems show SUITE TASK\` says what is wrong.`,
  ];
}

/** "disputed: the prompt says ..." or "known defect: ...". */
export function describeDefect(defect: KnownDefect): string {
  const { what, source } = defect;
  return `${defectWord(defect)}: ${what}${source === undefined ? '' : ` (${source})`}`;
}

export function defectWord({ disputed }: KnownDefect): string {
  return disputed ? 'disputed' : 'known defect';
}

function disputedOf(defects: readonly KnownDefect[] = []): readonly KnownDefect[] {
  return defects.filter(({ disputed }) => disputed);
}
