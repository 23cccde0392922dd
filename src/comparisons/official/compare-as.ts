import type { OfficialRule } from '../../core/tests/official-rule.ts';
import type { Compare } from '../comparison.ts';
import { inOrder } from '../in-order.ts';
import { lines } from '../spans.ts';
import { asApps } from './apps.ts';
import { asCodeContests } from './code-contests.ts';
import { asCodeforces } from './codeforces.ts';
import { asLiveCodeBench } from './live-code-bench.ts';
import { asPrime } from './prime.ts';
import { asTaco } from './taco.ts';

const RULES: Readonly<Record<OfficialRule, (actual: string, expected: string) => boolean>> = {
  apps: asApps,
  taco: asTaco,
  livecodebench: asLiveCodeBench,
  codecontests: asCodeContests,
  codeforces: asCodeforces,
  prime: asPrime,
};

const firstOtherLine = inOrder(lines, (actual, expected) => actual === expected);

/**
 * The comparison of an official grader, mistakes and all: the same answer as its own code gives. docs/graders.md says what each accepts.
 *
 * @example
 * compareAs('apps')('3\n1\n', '1\n3\n'); // undefined: equal, for the order of lines counts for nothing there
 */
export function compareAs(rule: OfficialRule): Compare {
  const isRight = RULES[rule];
  return (actual, expected) => {
    if (isRight(actual, expected)) return undefined;
    return firstOtherLine(actual, expected) ?? { line: 1, actual, expected };
  };
}
