import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import { gateRuleOf } from '../../runs/compare/gate-options.ts';
import { gateRun } from '../../runs/compare/gate-run.ts';
import { readBaseline } from '../../store/baseline.ts';
import type { CommandAction } from '../lazy-command.ts';
import { drawByCommand, StepFailed } from './draw-by-command.ts';
import { type GateFlags, gateFlags, gateOptionsOf } from './gate-flags.ts';
import { publishGate } from './gate-output.ts';
import { planCommand } from './gate-plan.ts';
import { selfCheckCommand } from './gate-self-check.ts';
import { tellLooks } from './tell-looks.ts';

export const gateCommand: CommandAction<GateFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', describe: 'run directory' })
      .options(gateFlags)
      .conflicts('plan', ['self-check', 'sequential', 'run'])
      .conflicts('self-check', ['run'])
      .example('passk gate --plan --baseline base.json', 'before anything is spent')
      .example(
        'passk gate RUN --baseline base.json --sequential --max-n 40',
        'draws only what it takes',
      ) as never,
  handler: async (flags) => {
    process.exitCode = await gate(flags);
  },
};

async function gate(flags: GateFlags): Promise<number> {
  gateRuleOf(flags);
  const baseline = await readBaseline(flags.baseline);
  if (flags.plan === true) return planCommand(baseline, flags);
  if (flags['self-check'] === true) return selfCheckCommand(baseline, flags);
  const { run } = flags;
  if (run === undefined) {
    throw new PasskError('E_USAGE', 'no run was named', {
      expected: 'passk gate RUN --baseline FILE, or --plan or --self-check, which need none',
    });
  }
  const options = { ...gateOptionsOf(flags, baseline), run };
  if (flags.sequential !== true) return publishGate(await gateRun(options), flags);
  const { step, 'max-n': maxN } = flags;
  const sequential = {
    ...definedOnly({ step, maxN }),
    draw: (path: string, n: number) => drawByCommand(path, n, flags),
  };
  try {
    return await publishGate(await gateRun({ ...options, sequential, onProgress: tellLooks(flags) }), flags);
  } catch (error) {
    if (error instanceof StepFailed) return error.exitCode;
    throw error;
  }
}
