import type { CommandModule } from 'yargs';
import { isShared, type Problem } from '../core/problem.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { columns } from './columns.ts';

interface ShowFlags {
  readonly suite: string;
  readonly task?: string;
}

export const problemsShowCommand: CommandModule<object, ShowFlags> = {
  command: 'show <suite> [task]',
  describe: 'the tasks of a suite, or one task whole',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .positional('task', { type: 'string', describe: 'task id, tag or pattern' }) as never,
  handler: async ({ suite: source, task }) => {
    const suite = await loadSuite(source);
    const problems = selectTasks(suite, task === undefined ? [] : [task]);
    process.stdout.write(
      task === undefined || problems.length > 1 ? listing(problems) : problems.map(whole).join('\n'),
    );
  },
};

function listing(problems: readonly Problem[]): string {
  const rows = problems.map(({ taskId, entryPoint, tags = [] }) => [taskId, entryPoint, tags.join(', ')]);
  return columns(rows);
}

function whole(problem: Problem): string {
  const { taskId, prompt, canonicalSolution, test, attempts = [] } = problem;
  const title = `# ${taskId}${isShared(problem) ? '\n# judging: shared' : ''}`;
  const parts = [title, prompt + canonicalSolution, test];
  for (const { label, verdict, completion } of attempts)
    parts.push(`# attempt: ${label} -> ${verdict}\n${completion}`);
  return `${parts.join('\n')}\n`;
}
