import { PasskError } from '../../core/errors.ts';
import { gateRun } from '../../gate/decide-run.ts';
import { describeFlaky } from '../../report/flaky.ts';
import { gateSequentially } from '../../runs/compare/gate-sequential.ts';
import { measureRun } from '../../runs/results/measure-run.ts';
import { requireSamples } from '../../runs/results/require-samples.ts';
import { type Baseline, readBaseline } from '../../store/baseline.ts';
import { hasLooks } from '../../store/look-record.ts';
import { pairWithBaseline } from '../../store/pair-tasks.ts';
import { parseKs } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { parseAllow } from '../parse-allow.ts';
import { type GateFlags, gateFlags, parseFloors, ruleOf } from './gate-flags.ts';
import { describeErrors, describeModels, publishGate } from './gate-output.ts';
import { planCommand } from './gate-plan.ts';
import { selfCheckCommand } from './gate-self-check.ts';

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
  ruleOf(flags);
  const baseline = await readBaseline(flags.baseline);
  if (flags.plan === true) return planCommand(baseline, flags);
  if (flags['self-check'] === true) return selfCheckCommand(baseline, flags);
  const { run } = flags;
  if (run === undefined) {
    throw new PasskError('E_USAGE', 'no run was named', {
      expected: 'passk gate RUN --baseline FILE, or --plan or --self-check, which need none',
    });
  }
  return flags.sequential === true ? gateSequentially(run, baseline, flags) : gateOnce(run, baseline, flags);
}

async function gateOnce(path: string, baseline: Baseline, flags: GateFlags): Promise<number> {
  if (hasLooks(path)) {
    throw new PasskError('E_INPUT', 'a sequential gate decides when this run ends', {
      file: path,
      hint: 'Its errors hold only over all looks together. Add --sequential, or draw a new run.',
    });
  }
  const rule = ruleOf(flags);
  const ks = parseKs(flags.k);
  const floors = parseFloors(flags['min-pass']);
  const { baseline: after, summary } = await measureRun(path);
  const pairs = pairWithBaseline(baseline, after, parseAllow(flags.allow));
  requireSamples(pairs, [...ks, ...floors.map(({ k }) => k)]);
  return publishGate(
    {
      result: gateRun(pairs, ks, rule, { floors, seed: flags.seed }),
      tasks: pairs.length,
      quarantine: baseline.quarantine,
      remarks: [
        `Over ${pairs.length} tasks, against ${baseline.runId}; ${describeErrors(rule)}.`,
        describeModels(baseline, after),
        ...describeFlaky(summary.flakyTasks, baseline.quarantine),
      ],
    },
    flags,
  );
}
