import type { CommandModule } from 'yargs';
import type { Language } from '../core/language.ts';
import { isShared, type Problem } from '../core/problem.ts';
import { DIALECTS } from '../problems/file-dialect.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { columns } from './columns.ts';
import { LANGUAGE_FLAG, suiteOptions } from './flags.ts';

interface ShowFlags {
  readonly suite: string;
  readonly task?: string;
  readonly language?: Language;
}

export const problemsShowCommand: CommandModule<object, ShowFlags> = {
  command: 'show <suite> [task]',
  describe: 'the tasks of a suite, or one task whole',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .positional('task', { type: 'string', describe: 'task id, tag or pattern' })
      .option('language', LANGUAGE_FLAG) as never,
  handler: async ({ suite: source, task, language }) => {
    const suite = await loadSuite(source, suiteOptions({ language }));
    const problems = selectTasks(suite, task === undefined ? [] : [task]);
    process.stdout.write(
      task === undefined || problems.length > 1 ? listing(problems) : problems.map(whole).join('\n'),
    );
  },
};

function listing(problems: readonly Problem[]): string {
  const rows = problems.map(({ taskId, language, entryPoint, tags = [] }) => [
    taskId,
    language,
    entryPoint,
    tags.join(', '),
  ]);
  return columns(rows);
}

function whole(problem: Problem): string {
  const { taskId, language, prompt, canonicalSolution, test, attempts = [] } = problem;
  const { comment } = DIALECTS[language];
  const title = `${comment} ${taskId}${isShared(problem) ? `\n${comment} judging: shared` : ''}`;
  const parts = [title, prompt + canonicalSolution, test];
  for (const { label, verdict, completion } of attempts)
    parts.push(`${comment} attempt: ${label} -> ${verdict}\n${completion}`);
  return `${parts.join('\n')}\n`;
}
