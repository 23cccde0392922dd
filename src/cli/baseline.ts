import { existsSync } from 'node:fs';
import type { CommandModule } from 'yargs';
import { meanPassAtK } from '../core/pass-at-k.ts';
import { formatChange } from '../report/gate-report.ts';
import { formatScore } from '../report/numbers.ts';
import { type Baseline, readBaseline, writeBaseline } from '../store/baseline.ts';
import { measureRun } from './measure-run.ts';

interface UpdateFlags {
  readonly run: string;
  readonly file: string;
}

const updateCommand: CommandModule<object, UpdateFlags> = {
  command: 'update <run> <file>',
  describe: 'write a baseline from a finished run, and show what changes',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'baseline to write; commit it',
      }),
  handler: async ({ run, file }) => {
    const { baseline } = await measureRun(run);
    const old = existsSync(file) ? await readBaseline(file) : undefined;
    await writeBaseline(file, baseline);
    process.stdout.write(describeChange(file, baseline, old));
  },
};

export const baselineCommand: CommandModule = {
  command: 'baseline',
  describe: 'the committed file that `passk gate` compares with',
  builder: (yargs) => yargs.command(updateCommand).demandCommand(1, 'Name a command: update.'),
  handler: () => undefined,
};

function describeChange(file: string, now: Baseline, old: Baseline | undefined): string {
  const passAt1 = (of: Baseline) => meanPassAtK([...of.tasks.values()], 1) as number;
  const value = passAt1(now);
  if (old === undefined)
    return `${file}: ${now.tasks.size} tasks, pass@1 ${formatScore(value)}, run ${now.runId}\n`;
  const changed = (['suite', 'limits', 'judge'] as const)
    .filter((name) => JSON.stringify(old.conditions[name]) !== JSON.stringify(now.conditions[name]))
    .map(
      (name) =>
        `  ${name}: ${JSON.stringify(old.conditions[name])} -> ${JSON.stringify(now.conditions[name])}\n`,
    );
  const moved = [...now.tasks].flatMap(([taskId, { n, c }]) => {
    const was = old.tasks.get(taskId);
    if (was === undefined) return [`  ${taskId}: new, ${c} of ${n}\n`];
    return was.n === n && was.c === c ? [] : [`  ${taskId}: ${was.c} of ${was.n} -> ${c} of ${n}\n`];
  });
  const gone = [...old.tasks.keys()].filter((id) => !now.tasks.has(id)).map((id) => `  ${id}: gone\n`);
  const head = `${file}: pass@1 ${formatScore(passAt1(old))} -> ${formatScore(value)} (${formatChange(value - passAt1(old))}), run ${old.runId} -> ${now.runId}\n`;
  return [head, ...changed, ...moved, ...gone].join('');
}
