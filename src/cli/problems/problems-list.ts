import type { CommandModule } from 'yargs';
import { isAvailable, knownSuites, languagesOf } from '../../problems/known-suites.ts';
import { columns } from '../columns.ts';

export const problemsListCommand: CommandModule = {
  command: 'list',
  describe: 'the suites that have a name',
  handler: () => {
    const rows = knownSuites().map((suite) => [
      suite.name,
      suite.description,
      languagesOf(suite).join(', '),
      isAvailable(suite) ? 'here' : `get it: ${suite.fetchCommand ?? 'install passk again'}`,
    ]);
    process.stdout.write(columns(rows));
  },
};
