import { LEAST_LIMITS, MOST_LIMITS } from '../core/least-limits.ts';
import { mostWorkers } from '../workers/check-workers.ts';
import { LARGEST_SCRATCH_MIB } from '../workers/grants.ts';
import { machineMemoryMiB } from '../workers/machine-memory.ts';

/** What a flag that takes a number may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** No fractions. */
  readonly whole?: true;
  /** `least` itself is too little, `most` itself too much. */
  readonly open?: 'below' | 'both';
  /** Why not more, where the number alone does not say it. */
  readonly because?: string;
}

const LONGEST_LIMIT_S = MOST_LIMITS.timeLimitMs / 1000;
const WEEK_S = 7 * 24 * 3600;

const whole = (least: number, most: number, because?: string): NumberRange => ({
  least,
  most,
  whole: true,
  ...(because === undefined ? {} : { because }),
});
const above = (least: number, most: number): NumberRange => ({ least, most, open: 'below' });
const memory = () =>
  whole(LEAST_LIMITS.memoryLimitMiB, machineMemoryMiB(), 'which is the memory of this machine in MiB');

/**
 * Every flag that takes a number, whatever the command: what is outside of this could only be a slip, and would fill the machine,
 * overflow a timer or run for ever.
 */
const RANGES: Readonly<Record<string, () => NumberRange>> = {
  alpha: () => ({ least: 0, most: 0.5, open: 'both' }),
  concurrency: () => whole(1, 4096),
  drain: () => ({ least: 0, most: WEEK_S }),
  margin: () => ({ least: 0, most: 1, open: 'both' }),
  'max-body': () => above(0, 1024),
  'max-cost': () => ({ least: 0, most: 1e9 }),
  'max-memory': memory,
  'max-mutants': () => whole(1, 1_000_000),
  'max-n': () => whole(1, 1_000_000),
  'max-timeout': () => above(0, LONGEST_LIMIT_S),
  'max-tokens': () => whole(1, 100_000_000),
  memory,
  'mutation-floor': () => ({ least: 0, most: 1 }),
  n: () => whole(1, 1_000_000),
  port: () => whole(0, 65_535),
  power: () => ({ least: 0.5, most: 1, open: 'both' }),
  queue: () => whole(1, 1_000_000),
  repeat: () => whole(1, 1000),
  'request-timeout': () => above(0, WEEK_S),
  retries: () => whole(0, 1000),
  rpm: () => above(0, 1e9),
  sample: () => whole(0, 1_000_000_000),
  'samples-per-request': () => whole(1, 10_000),
  scratch: () => whole(1, LARGEST_SCRATCH_MIB),
  seed: () => whole(0, Number.MAX_SAFE_INTEGER),
  shots: () => whole(0, 1000),
  simulations: () => whole(1, 1_000_000),
  'stall-timeout': () => above(0, WEEK_S),
  step: () => whole(1, 1_000_000),
  temperature: () => ({ least: 0, most: 100 }),
  timeout: () => ({ least: LEAST_LIMITS.timeLimitMs / 1000, most: LONGEST_LIMIT_S }),
  top: () => whole(1, 1_000_000),
  'top-p': () => ({ least: 0, most: 1, open: 'below' }),
  tpm: () => above(0, 1e12),
  words: () => whole(1, 1000),
  workers: () => whole(1, mostWorkers(), 'eight times the cores of this machine, and never less than 16'),
};

/** The range of a flag, by its long name; undefined for one that nobody has thought about. */
export function rangeOf(flag: string): NumberRange | undefined {
  return Object.hasOwn(RANGES, flag) ? RANGES[flag]?.() : undefined;
}

/** A number as people write it: no hexadecimal, no words for infinity, no spaces. */
export function parseNumber(text: string): number {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

export function isWithin(value: number, { least, most, whole, open }: NumberRange): boolean {
  if (whole === true && !Number.isSafeInteger(value)) return false;
  const isEnough = open === undefined ? value >= least : value > least;
  return isEnough && (open === 'both' ? value < most : value <= most);
}

/** "a whole number from 1 to 16 (eight times the cores ...)" */
export function describeRange({ least, most, whole, open, because }: NumberRange): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  const bounds =
    open === undefined
      ? `from ${least} to ${most}`
      : `above ${least}${open === 'both' ? ` and below ${most}` : ` up to ${most}`}`;
  return `${kind} ${bounds}${because === undefined ? '' : `, ${because}`}`;
}
