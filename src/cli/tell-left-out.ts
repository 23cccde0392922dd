import type { LeftOutTask } from '../core/problem.ts';
import { describeLeftOut } from '../report/left-out-tasks.ts';

/** Says on stderr which tasks of a suite's files are none of its problems. */
export function tellLeftOut(tasks: readonly LeftOutTask[] | undefined): void {
  for (const note of describeLeftOut(tasks)) process.stderr.write(`warning: ${note}\n`);
}
