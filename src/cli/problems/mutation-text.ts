import {
  killedShare,
  type MutationCounts,
  type MutationResult,
  type TaskMutant,
} from '../../runs/judge/judge-mutants.ts';
import { columns } from '../columns.ts';

/** Survivors in the form in which a problem file lists equivalent ones, then the counts by operator and in all. */
export function mutationText(suite: string, result: MutationResult): string {
  const { byOperator, survivors, leftOut, unread } = result;
  const row = (name: string, counts: MutationCounts) => [
    name,
    ...[counts.made, counts.killed, counts.equivalent, counts.survived].map(String),
    percent(killedShare(counts)),
  ];
  const table = [
    ['changed', 'made', 'killed', 'equivalent', 'survived', 'killed, %'],
    ...Object.entries(byOperator).map(([name, counts]) => row(name, counts)),
    row('all', result),
  ];
  const sample = leftOut === 0 ? '' : `${suite}: a sample; ${leftOut} more mutants were not run\n`;
  const unreadNote =
    unread.length === 0
      ? ''
      : `${suite}: no mutants of ${unread.join(', ')}, whose solutions do not parse here\n`;
  return `${survivors.map(survivorText).join('')}${columns(table)}${sample}${unreadNote}`;
}

function survivorText({ taskId, line, operator, before, after }: TaskMutant): string {
  const lines = (sign: string, text: string) => text.replace(/^/gm, sign);
  return `${taskId}: a mutant survived, line ${line} of the solution (${operator})\n${lines('-', before)}\n${lines('+', after)}\n`;
}

/** Rounded down, so that 100.0 means all. */
function percent(share: number): string {
  return (Math.floor(share * 1000) / 10).toFixed(1);
}
