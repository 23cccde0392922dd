import { badValue } from '../../core/check-number.ts';
import { chooseRunPath } from '../../runs/results/choose-run.ts';
import { viewedRun } from '../../runs/results/viewed-run.ts';
import { createViewApp } from '../../server/create-view-app.ts';
import { listen } from '../../server/listen.ts';
import type { CommandAction } from '../lazy-command.ts';
import { toldToStop } from '../serve/serve-until-told.ts';
import { TEMPERATURE_FLAG } from '../temperature-flag.ts';

interface ViewFlags {
  readonly run: string;
  readonly port?: number;
  readonly temperature?: number;
}

const HOST = '127.0.0.1';

/** A page that is being sent has this long when the command is told to stop. */
const DRAIN_MS = 500;

export const viewCommand: CommandAction<ViewFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', {
        type: 'string',
        demandOption: true,
        describe: 'run directory, of a run that goes on, too',
      })
      .option('port', { type: 'number', describe: 'TCP port on this machine [default: any that is free]' })
      .option('temperature', TEMPERATURE_FLAG) as never,
  handler: async ({ run, port = 0, temperature }) => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw badValue('--port', port, 'a port, 0 for any that is free');
    const path = await chooseRunPath(run, temperature);
    const page = viewedRun(path);
    await page.html(); // what can't be shown is said here, not in the browser
    const log = (message: string) => process.stderr.write(`passk: ${message}\n`);
    const listener = await listen(createViewApp(page, log), { host: HOST, port });
    process.stdout.write(`${listener.url}\n`);
    log('open this address in a browser; Ctrl+C ends it');
    await toldToStop();
    const late = setTimeout(() => listener.destroy(), DRAIN_MS);
    await listener.close();
    clearTimeout(late);
  },
};
