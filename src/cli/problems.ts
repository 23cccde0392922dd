import type { CommandModule } from 'yargs';
import { problemsCheckCommand } from './problems-check.ts';
import { problemsFetchCommand } from './problems-fetch.ts';
import { problemsListCommand } from './problems-list.ts';
import { problemsShowCommand } from './problems-show.ts';

export const problemsCommand: CommandModule = {
  command: 'problems <command>',
  describe: 'suites: list, show, check, fetch',
  builder: (yargs) =>
    yargs
      .command(problemsListCommand)
      .command(problemsShowCommand)
      .command(problemsCheckCommand)
      .command(problemsFetchCommand)
      .demandCommand(1),
  handler: () => undefined,
};
