import type { CommandAction } from '../lazy-command.ts';
import { problemsCheckCommand } from './problems-check.ts';
import { problemsExportCommand } from './problems-export.ts';
import { problemsFetchCommand } from './problems-fetch.ts';
import { problemsGenerateCommand } from './problems-generate.ts';
import { problemsListCommand } from './problems-list.ts';
import { problemsOverlapCommand } from './problems-overlap.ts';
import { problemsShowCommand } from './problems-show.ts';
import { problemsStatsCommand } from './problems-stats.ts';

export const problemsCommand: CommandAction<object> = {
  builder: (yargs) =>
    yargs
      .command(problemsListCommand)
      .command(problemsShowCommand)
      .command(problemsCheckCommand)
      .command(problemsGenerateCommand)
      .command(problemsExportCommand)
      .command(problemsOverlapCommand)
      .command(problemsStatsCommand)
      .command(problemsFetchCommand)
      .demandCommand(1),
  handler: () => undefined,
};
