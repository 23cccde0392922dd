import { existsSync } from 'node:fs';
import type { CommandModule } from 'yargs';
import { describeFlaky } from '../../report/flaky.ts';
import { parseQuarantine, quarantineFlag, REPEATABLE, requireTask } from '../../runs/compare/quarantine.ts';
import { measureRun } from '../../runs/results/measure-run.ts';
import { type Baseline, readBaseline, writeBaseline } from '../../store/baseline.ts';
import { hasLooks } from '../../store/look-record.ts';
import type { CommandAction } from '../lazy-command.ts';
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
    const { baseline: fresh, summary } = await measureRun(run);
    const old = existsSync(file) ? await readBaseline(file) : undefined;
    const now = { ...fresh, quarantine: quarantineOf(fresh, old, quarantine, release) };
    await writeBaseline(file, now);
    const remarks = [
      ...describeFlaky(summary.flakyTasks, now.quarantine),
      ...(hasLooks(run)
        ? [
            'A sequential gate stopped this run when it was decided: its pass@k leans that way. Better draw anew.',
          ]
        : []),
    ];
    process.stdout.write(
      `${describeBaselineChange(file, now, old)}${remarks.map((line) => `! ${line}\n`).join('')}`,
    );
  },
};

export const baselineCommand: CommandAction<object> = {
  builder: (yargs) => yargs.command(updateCommand).demandCommand(1, 'Name a command: update.'),
  handler: () => undefined,
};

/** A task stays quarantined until somebody lets it out by name; one that has left the suite is forgotten. */
function quarantineOf(
  fresh: Baseline,
  old: Baseline | undefined,
  added: readonly string[] | undefined,
  released: readonly string[] = [],
): ReadonlyMap<string, string> {
  const kept = [...(old?.quarantine ?? [])].filter(([taskId]) => fresh.tasks.has(taskId));
  const quarantine = new Map([...kept, ...parseQuarantine(added, fresh.tasks)]);
  for (const taskId of released) {
    requireTask('--release', taskId, quarantine);
    quarantine.delete(taskId);
  }
  return quarantine;
}
