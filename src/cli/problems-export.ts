import type { CommandModule } from 'yargs';
import type { Language } from '../core/language.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { problemToRecord } from '../problems/problem-record.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { LANGUAGE_FLAG, parseList, suiteOptions } from './flags.ts';

interface ExportFlags {
  readonly suite: string;
  readonly tasks?: string;
  readonly language?: Language;
}

export const problemsExportCommand: CommandModule<object, ExportFlags> = {
  command: 'export <suite>',
  describe: 'print a suite as JSONL in HumanEval’s layout, whatever layout it came in',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .option('tasks', { type: 'string', describe: 'only these tasks' })
      .option('language', LANGUAGE_FLAG) as never,
  handler: async ({ suite: source, tasks, language }) => {
    const suite = await loadSuite(source, suiteOptions({ language }));
    for (const problem of selectTasks(suite, parseList(tasks)))
      process.stdout.write(`${JSON.stringify(problemToRecord(problem))}\n`);
  },
};
