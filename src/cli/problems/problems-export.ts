import type { CommandModule } from 'yargs';
import type { Language } from '../../core/language.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { problemToMultiplE } from '../../problems/multipl-e-record.ts';
import { problemToRecord } from '../../problems/problem-record.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { LANGUAGE_FLAG, suiteOptions } from '../flags.ts';
import { type TaskFlags, taskFlags, taskPatternsOf } from '../task-flags.ts';
import { tellLeftOut } from '../tell-left-out.ts';

interface ExportFlags extends TaskFlags {
  readonly suite: string;
  readonly language?: Language;
  readonly format?: 'human-eval' | 'multipl-e';
}

export const problemsExportCommand: CommandModule<object, ExportFlags> = {
  command: 'export <suite>',
  describe: "print a suite as JSONL in HumanEval's or MultiPL-E's layout, whatever layout it came in",
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .options(taskFlags)
      .option('language', LANGUAGE_FLAG)
      .option('format', {
        choices: ['human-eval', 'multipl-e'] as const,
        describe: 'layout of the records [default: human-eval]',
      }) as never,
  handler: async (flags) => {
    const { suite: source, language, format } = flags;
    const suite = await loadSuite(source, suiteOptions({ language }));
    tellLeftOut(suite.leftOut);
    const toRecord = format === 'multipl-e' ? problemToMultiplE : problemToRecord;
    const records = selectTasks(suite, taskPatternsOf(flags) ?? []).map(toRecord); // all of them, or an error and none
    for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
  },
};
