import type { InferredOptionTypes, Options } from 'yargs';
import { badValue } from '../../core/check-number.ts';
import { DEFAULT_GATE_RULE } from '../../gate/decide-gate.ts';
import type { Floor } from '../../gate/decide-run.ts';
import type { GateOptions } from '../../runs/compare/gate-options.ts';
import type { Baseline } from '../../store/baseline.ts';
import { parseKs } from '../flags.ts';
import { parseAllow } from '../parse-allow.ts';
import { parseList } from '../parse-list.ts';

const { margin, alpha, power } = DEFAULT_GATE_RULE;

export const gateFlags = {
  baseline: { type: 'string', demandOption: true, describe: 'file of `passk baseline update`' },
  margin: { type: 'number', default: margin, describe: 'drop that must not pass' },
  alpha: { type: 'number', default: alpha, describe: 'chance of a false fail' },
  power: { type: 'number', default: power, describe: 'chance that a drop of the margin does not pass' },
  k: { type: 'string', default: '1', describe: 'the k of pass@k to decide on' },
  'min-pass': { type: 'string', describe: 'absolute floors, as in 1=0.30,10=0.6' },
  allow: { type: 'string', describe: 'what may differ: suite, limits, judge' },
  seed: { type: 'number', default: 0, describe: 'seed of the permutation test and of simulations' },
  plan: { type: 'boolean', describe: 'no run yet: how many samples will the gate need?' },
  'self-check': { type: 'boolean', describe: 'no run yet: how often would the gate err on this baseline?' },
  n: {
    type: 'number',
    describe:
      "--self-check: samples a task of the run, with --sequential at its first look [default: the baseline's, or --step]",
  },
  simulations: { type: 'number', describe: '--plan, --self-check: simulated run pairs a line' },
  sequential: { type: 'boolean', describe: 'draw more samples in steps until it is decided' },
  step: { type: 'number', describe: "--sequential: samples a task and step [default: the run's n at first]" },
  'max-n': { type: 'number', describe: "--sequential: give up here [default: the baseline's n]" },
  'run-flags': {
    type: 'string',
    describe: '--sequential: flags for its steps, as --run-flags="--workers 4"',
  },
  junit: { type: 'string', describe: 'write JUnit XML to this file' },
  json: { type: 'boolean', describe: 'print the decision as JSON' },
} as const satisfies Record<string, Options>;

export type GateFlags = InferredOptionTypes<typeof gateFlags> & { readonly run?: string };

/** The flags as the gate takes them. */
export function gateOptionsOf(
  { margin, alpha, power, k, seed, allow, ...flags }: GateFlags,
  baseline: Baseline,
): GateOptions {
  const floors = parseFloors(flags['min-pass']);
  return { margin, alpha, power, k: parseKs(k), floors, allow: parseAllow(allow), seed, baseline };
}

function parseFloors(text: string | undefined): readonly Floor[] {
  return parseList('--min-pass', text).map((part) => {
    const [, k, floor] = /^(\d+)=(0?\.\d+|0|1)$/.exec(part) ?? [];
    if (k === undefined || Number(k) < 1) throw badValue('--min-pass', part, 'k=floor, as 1=0.30');
    return { k: Number(k), floor: Number(floor) };
  });
}
