import type { CommandModule } from 'yargs';
import { fetchableSuites, fetchSuite } from '../../problems/fetch-suite.ts';

interface FetchFlags {
  readonly suite: string;
  readonly from?: string;
}

export const problemsFetchCommand: CommandModule<object, FetchFlags> = {
  command: 'fetch <suite>',
  describe: "download a suite's official files, check them, keep them",
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: fetchableSuites().join(', ') })
      .option('from', {
        type: 'string',
        describe: 'take this copy (a file, or a directory of files) instead, on a machine without network',
      }) as never,
  handler: async ({ suite, from }) => {
    const path = await fetchSuite(suite, from === undefined ? {} : { from });
    process.stdout.write(`${path}\n`);
  },
};
