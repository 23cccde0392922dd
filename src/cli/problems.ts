import type { CommandModule } from 'yargs';
import { problemsCheckCommand } from './problems-check.ts';
import { problemsExportCommand } from './problems-export.ts';
import { problemsFetchCommand } from './problems-fetch.ts';
import { problemsListCommand } from './problems-list.ts';
import { problemsShowCommand } from './problems-show.ts';

export const problemsCommand: CommandModule = {
  command: 'problems <command>',
  describe: 'suites: list, show, check, export, fetch',
  builder: (yargs) =>
    yargs
      .command(problemsListCommand)
      .command(problemsShowCommand)
      .command(problemsCheckCommand)
      .command(problemsExportCommand)
      .command(problemsFetchCommand)
      .demandCommand(1),
  handler: () => undefined,
};
