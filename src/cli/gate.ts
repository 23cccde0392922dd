import { appendFile, writeFile } from 'node:fs/promises';
import type { CommandModule } from 'yargs';
import { EXIT, PasskError } from '../core/errors.ts';
import { DEFAULT_GATE_RULE, type GateRule } from '../gate/decide-gate.ts';
import { type Floor, type GateResult, gateRun } from '../gate/gate-run.ts';
import {
  formatChange,
  type GateLine,
  renderGate,
  renderGateAnnotation,
  renderGateJunit,
  renderGateMarkdown,
} from '../report/gate-report.ts';
import { formatScore } from '../report/numbers.ts';
import { readBaseline } from '../store/baseline.ts';
import { pairTasks } from '../store/pair-tasks.ts';
import { toRecord } from '../store/records.ts';
import { parseKs, parseList } from './flags.ts';
import { measureRun } from './measure-run.ts';
import { requireSamples } from './require-samples.ts';

interface GateFlags {
  readonly run: string;
  readonly baseline: string;
  readonly margin: number;
  readonly alpha: number;
  readonly power: number;
  readonly k: string;
  readonly 'min-pass'?: string;
  readonly allow?: string;
  readonly seed: number;
  readonly junit?: string;
  readonly json?: boolean;
}

const EXITS = { pass: EXIT.ok, fail: EXIT.gateFailed, inconclusive: EXIT.gateInconclusive } as const;

export const gateCommand: CommandModule<object, GateFlags> = {
  command: 'gate <run>',
  describe: 'pass, fail or inconclusive: did pass@k drop against a baseline?',
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .option('baseline', { type: 'string', demandOption: true, describe: 'file of `passk baseline update`' })
      .option('margin', {
        type: 'number',
        default: DEFAULT_GATE_RULE.margin,
        describe: 'drop that must not pass',
      })
      .option('alpha', {
        type: 'number',
        default: DEFAULT_GATE_RULE.alpha,
        describe: 'chance of a false fail',
      })
      .option('power', {
        type: 'number',
        default: DEFAULT_GATE_RULE.power,
        describe: 'chance that a drop of the margin does not pass',
      })
      .option('k', { type: 'string', default: '1', describe: 'the k of pass@k to decide on' })
      .option('min-pass', { type: 'string', describe: 'absolute floors, as in 1=0.30,10=0.6' })
      .option('allow', { type: 'string', describe: 'what may differ: suite, limits, judge' })
      .option('seed', { type: 'number', default: 0, describe: 'seed of the permutation test' })
      .option('junit', { type: 'string', describe: 'write JUnit XML to this file' })
      .option('json', { type: 'boolean', describe: 'print the decision as JSON' }) as never,
  handler: async (flags) => {
    process.exitCode = await gate(flags);
  },
};

async function gate(flags: GateFlags): Promise<number> {
  const rule = ruleOf(flags);
  const ks = parseKs(flags.k);
  const floors = parseFloors(flags['min-pass']);
  const before = await readBaseline(flags.baseline);
  const after = (await measureRun(flags.run)).baseline;
  const pairs = pairTasks(before, after, parseList(flags.allow));
  requireSamples(pairs, [...ks, ...floors.map(({ k }) => k)]);
  const result = gateRun(pairs, ks, rule, { floors, seed: flags.seed });
  const lines = linesOf(result);
  const title = `passk gate: ${result.outcome}`;
  const footer = `${pairs.length} tasks against ${before.runId}; an unchanged model fails in at most ${100 * rule.alpha} % of runs, a drop of ${rule.margin} passes in at most ${(100 * (1 - rule.power)).toFixed(0)} %.`;
  if (flags.junit !== undefined) await writeFile(flags.junit, renderGateJunit(lines));
  const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_ACTIONS: onGitHub } = process.env;
  if (summaryFile) await appendFile(summaryFile, renderGateMarkdown(title, lines, footer));
  if (flags.json === true) {
    process.stdout.write(`${JSON.stringify({ ...toRecord(result), tasks: pairs.length })}\n`);
  } else {
    process.stdout.write(renderGate(title, lines, footer));
    if (onGitHub === 'true') process.stdout.write(renderGateAnnotation(lines));
  }
  return EXITS[result.outcome];
}

function linesOf({ decisions, floors }: GateResult): readonly GateLine[] {
  return [
    ...decisions.map(({ k, outcome, difference, lowerBound, pValue }) => ({
      name: `pass@${k}`,
      outcome,
      text: `${formatChange(difference)}, surely above ${formatChange(lowerBound)}; p of a drop ${formatScore(pValue)}`,
    })),
    ...floors.map(({ k, outcome, floor, value, lowerBound, upperBound }) => ({
      name: `pass@${k} >= ${floor}`,
      outcome,
      text: `${formatScore(value)}, between ${formatScore(lowerBound)} and ${formatScore(upperBound)}`,
    })),
  ];
}

function ruleOf({ margin, alpha, power }: GateFlags): GateRule {
  if (!(margin > 0 && margin < 1)) throw bad('--margin', margin, 'a drop of pass@k between 0 and 1, as 0.02');
  if (!(alpha > 0 && alpha < 0.5)) throw bad('--alpha', alpha, 'a probability between 0 and 0.5');
  if (!(power > 0.5 && power < 1)) throw bad('--power', power, 'a probability between 0.5 and 1');
  return { margin, alpha, power };
}

function parseFloors(text: string | undefined): readonly Floor[] {
  return parseList(text).map((part) => {
    const [, k, floor] = /^(\d+)=(0?\.\d+|0|1)$/.exec(part) ?? [];
    if (k === undefined || Number(k) < 1) throw bad('--min-pass', part, 'k=floor, as 1=0.30');
    return { k: Number(k), floor: Number(floor) };
  });
}

function bad(field: string, value: unknown, expected: string): PasskError {
  return new PasskError('E_USAGE', `${String(value)} does not do`, { field, expected });
}
