import type { CommandModule } from 'yargs';
import { badValue } from '../../core/check-number.ts';
import type { Language } from '../../core/language.ts';
import { isFamilySpec } from '../../problems/families/family-spec.ts';
import { generateSuite } from '../../problems/families/generate-suite.ts';
import { problemToRecord } from '../../problems/problem-record.ts';
import { LANGUAGE_FLAG } from '../flags.ts';

interface GenerateFlags {
  readonly family: string;
  readonly language?: Language;
}

export const problemsGenerateCommand: CommandModule<object, GenerateFlags> = {
  command: 'generate <family>',
  describe: 'print generated tasks as JSONL: chain:length=1..8,count=20,seed=0 or binding:variables=2..6,...',
  builder: (yargs) =>
    yargs
      .positional('family', { type: 'string', demandOption: true, describe: 'chain:... or binding:...' })
      .option('language', LANGUAGE_FLAG) as never,
  handler: ({ family, language }) => {
    if (!isFamilySpec(family)) throw badValue('family', family, 'chain:... or binding:...');
    for (const problem of generateSuite(family, language).problems)
      process.stdout.write(`${JSON.stringify(problemToRecord(problem))}\n`);
  },
};
