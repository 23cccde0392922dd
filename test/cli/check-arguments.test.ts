import { describe, expect, test } from 'vitest';
import { checkArguments } from '../../src/cli/check-arguments.ts';
import { parseKs } from '../../src/cli/flags.ts';
import { describeRange, rangeOf } from '../../src/cli/number-ranges.ts';
import { parseAllow } from '../../src/cli/parse-allow.ts';
import { parseList } from '../../src/cli/parse-list.ts';
import { type SamplingFlags, temperaturesOf } from '../../src/cli/run/sampling-flags.ts';
import { shellWord } from '../../src/core/shell-word.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { requireSamplesForKs } from '../../src/runs/begin/checked-ks.ts';
import { checkWorkers, mostWorkers } from '../../src/workers/check-workers.ts';
import { resolveLimits } from '../../src/workers/limits.ts';

const TYPES = {
  alias: { workers: ['w'], help: ['h'], quiet: ['q'] },
  boolean: ['json', 'quiet', 'help', 'dedupe'],
  number: ['workers', 'n', 'timeout', 'seed'],
  array: ['stop'],
  key: Object.fromEntries(
    ['workers', 'help', 'quiet', 'json', 'dedupe', 'n', 'timeout', 'seed', 'stop', 'tasks'].map((name) => [
      name,
      true,
    ]),
  ),
};
const check =
  (...args: string[]) =>
  () =>
    checkArguments(args, TYPES);

describe('the words of a command line', () => {
  test.each([
    [['-w', '1000000'], 'field "-w": 1000000 does not do'],
    [['--workers=1e400'], 'does not do'],
    [['-n'], 'field "-n": its value is missing (expected a whole number from 1'],
    [['-n', '--json'], 'its value is missing'],
    [['--tasks', ''], 'a value behind it'],
    [['--tasks='], 'its value is empty'],
    [['--seed', 'x'], '"x" is not a number'],
    [['--seed', '-1'], 'does not do'],
    [['-n', '2', '-n', '3'], 'it is given twice: -n 2 and -n 3'],
    [['-w', '2', '--workers', '3'], 'it is given twice: -w 2 and --workers 3'],
    [['--dedupe', '--no-dedupe'], 'it is given twice'],
    [['--json=yes'], '"yes" is neither true nor false'],
    [['run', ''], 'a word of the command line is empty'],
    [['--timeout', `${'9'.repeat(100_000)}x`], 'is not a number'],
  ])('%j are refused', (args, message) => {
    expect(check(...args)).toThrow(message);
  });

  test('a flag that there is not is left to the parser, which says so', () => {
    expect(check('--shared')).not.toThrow();
  });

  test.each([
    [['run', '-n', '20', '-w2', '--timeout=1.5', '--json', '-qh', '--no-dedupe']],
    [['eval', '-', '--tasks', 'a b']],
    [['run', '--stop', 'a', 'b', '--stop', '', '--', '-n']],
  ])('%j pass', (args) => {
    expect(check(...args)).not.toThrow();
  });
});

describe('a list', () => {
  test('has no item of nothing', () => {
    expect(parseList('--tasks', 'a,b')).toEqual(['a', 'b']);
    expect(() => parseList('--tasks', 'a,,b')).toThrow('field "--tasks"');
    expect(() => parseKs('1,')).toThrow('field "-k"');
    expect(() => parseKs('0x10')).toThrow('field "-k"');
  });

  test('of temperatures has each once', () => {
    const temperatures = (temperature: string) => () => temperaturesOf({ temperature } as SamplingFlags);
    expect(temperatures('0.2,0.2')).toThrow('each temperature once');
    expect(temperatures('0.2,')).toThrow('a number from 0 up');
    expect(temperatures('1e400')).toThrow('a number from 0 up');
  });

  test('of what may differ has known words', () => {
    expect(parseAllow('suite,judge')).toEqual(['suite', 'judge']);
    expect(() => parseAllow('suit')).toThrow('suite, limits, judge');
  });
});

describe('numbers that would fill the machine or overflow a timer', () => {
  test('are refused in the library, too', () => {
    expect(() => checkWorkers(mostWorkers() + 1)).toThrow('this machine has');
    expect(() => createExecutor({ workers: 1_000_000 })).toThrow('field "workers"');
    expect(() => resolveLimits({ timeLimitMs: 1e12 })).toThrow('field "timeLimitMs"');
    expect(() => resolveLimits({ wallLimitMs: 1e12 })).toThrow('field "wallLimitMs"');
    expect(() => resolveLimits({ memoryLimitMiB: 1e9 })).toThrow('field "memoryLimitMiB"');
  });

  test('have a bound that says where it comes from', () => {
    expect(describeRange(rangeOf('workers') as never)).toContain('eight times the cores');
    expect(describeRange(rangeOf('memory') as never)).toContain('the memory of this machine');
    expect(rangeOf('constructor')).toBeUndefined();
  });

  test('of k need as many samples', () => {
    expect(() => requireSamplesForKs([1, 100], 2)).toThrow('pass@100 has no estimate from 2 samples a task');
    expect(() => requireSamplesForKs([1, 2], 2)).not.toThrow();
  });
});

describe('a word that is printed for a shell', () => {
  test.each([
    ['reports/a', 'reports/a'],
    ['my runs/a', "'my runs/a'"],
    ["it's", "'it'\\''s'"],
    ['a\nb', "$'a\\x0ab'"],
    ['-x', './-x'],
    ['$(rm x)', "'$(rm x)'"],
  ])('%j is written as %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});
