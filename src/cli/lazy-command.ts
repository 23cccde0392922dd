import type { Argv, CommandModule } from 'yargs';

/** What a command takes, and what it does. */
export interface CommandAction<F> {
  builder(yargs: Argv<object>): Argv<F>;
  readonly handler: CommandModule<object, F>['handler'];
}

/** A command whose module is loaded when it is the one that was typed: the libraries of the others are most of a start. */
export function lazyCommand<F>(
  command: string,
  describe: string,
  load: () => Promise<CommandAction<F>>,
): CommandModule<object, F> {
  return {
    command,
    describe,
    builder: async (yargs) => (await load()).builder(yargs),
    handler: async (flags) => (await load()).handler(flags),
  };
}
