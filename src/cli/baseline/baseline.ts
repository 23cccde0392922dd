import type { CommandModule } from 'yargs';
import { definedOnly } from '../../core/defined-only.ts';
import { describeFlaky } from '../../report/flaky.ts';
import { updateBaseline } from '../../runs/compare/update-baseline.ts';
import type { CommandAction } from '../lazy-command.ts';
import { parseQuarantine, quarantineFlag, REPEATABLE } from '../quarantine-flag.ts';
import { describeBaselineChange } from './baseline-change.ts';

interface UpdateFlags {
  readonly run: string;
  readonly file: string;
  readonly quarantine?: readonly string[];
  readonly release?: readonly string[];
}

const updateCommand: CommandModule<object, UpdateFlags> = {
  command: 'update <run> <file>',
  describe: 'write a baseline from a finished run, and show what changes and why',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'baseline to write; commit it',
      })
      .parserConfiguration(REPEATABLE)
      .options(quarantineFlag)
      .option('release', {
        type: 'string',
        array: true,
        describe: 'let this quarantined task take part again; may be repeated',
      }) as never,
  handler: async ({ run, file, quarantine, release }) => {
    const { baseline, previous, flakyTasks, isStoppedByGate } = await updateBaseline({
      run,
      file,
      quarantine: parseQuarantine(quarantine),
      ...definedOnly({ release }),
    });
    const remarks = [
      ...describeFlaky(flakyTasks, baseline.quarantine),
      ...(isStoppedByGate
        ? [
            'A sequential gate stopped this run when it was decided: its pass@k leans that way. Better draw anew.',
          ]
        : []),
    ];
    process.stdout.write(
      `${describeBaselineChange(file, baseline, previous)}${remarks.map((line) => `! ${line}\n`).join('')}`,
    );
  },
};

export const baselineCommand: CommandAction<object> = {
  builder: (yargs) => yargs.command(updateCommand).demandCommand(1, 'Name a command: update.'),
  handler: () => undefined,
};
