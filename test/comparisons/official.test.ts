import { describe, expect, test } from 'vitest';
import { compareAs } from '../../src/comparisons/official/compare-as.ts';
import { OFFICIAL_RULES } from '../../src/core/tests/official-rule.ts';

const DIGITS_400 = '9'.repeat(400);

/** Expected, written, and whose grader accepts it: as each of them said itself, see `npm run bench -- graders`. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['1 2\n', '1 2', 'apps taco livecodebench codecontests codeforces prime'],
  ['1 2\n', '\n 1 2 \r\n\n', 'apps taco livecodebench codecontests codeforces prime'],
  ['1 2\n', '1  2\n', 'apps livecodebench codecontests codeforces'],
  ['a b\n', 'a  b\n', 'apps codecontests codeforces'],
  ['a b\n', 'a\u00a0b\n', 'apps'],
  ['1 2\n', '1\u00a02\n', 'apps livecodebench'],
  ['12 34\n', '12\n34\n', 'codecontests codeforces'],
  ['ab\ncd\n', 'ab\n\ncd\n', 'apps codecontests codeforces prime'],
  ['ab\n\ncd\n', 'ab\ncd\n', 'apps codecontests codeforces prime'],
  ['ab\ncd\n', 'ab\rcd\r', 'apps taco codecontests codeforces prime'],
  ['ab\ncd\n', 'ab\u0085cd\u0085', 'apps prime'],
  ['ab\n', '\ufeffab\n', ''],
  ['3\n1\n2\n', '1\n2\n3\n', 'apps taco'],
  ['30\n10\n20\n', '10\n20\n30\n', 'apps'],
  ['b\na\na\n', 'a\nb\n', 'apps taco'],
  ['ab cd\n', 'cd ab cd\n', 'apps'],
  ['1 2\n', '21\n', 'taco'],
  ['1\n2\n', '12', 'taco'],
  ['Y E S\n', 'YES\n', 'taco'],
  ['1\n', '1\n1\n', 'apps taco'],
  ['1\n2\n', '1\n', ''],
  ['1000001\n', '1000002\n', 'apps'],
  ['-1000001\n', '-1000002\n', 'apps prime'],
  ['1000001 1\n', '1000002 1\n', ''],
  ['5\n', '5.0\n', 'apps livecodebench codecontests prime'],
  ['5\n', '+5\n', 'apps livecodebench codecontests prime'],
  ['5\n', '05\n', 'apps livecodebench codecontests'],
  ['1000\n', '1_000\n', 'apps livecodebench prime'],
  ['1000\n', '1__000\n', 'livecodebench'],
  ['15\n', '\uff11\uff15\n', 'apps livecodebench'],
  ['0.3\n', '0.30000000000000004\n', 'apps codecontests prime'],
  ['0.3\n', '0.300\n', 'apps livecodebench codecontests prime'],
  ['0.3 5\n', '0.3004 5\n', 'apps'],
  ['0.0625 5\n', '0.0620 5\n', 'apps'],
  ['0.0625 5\n', '0.0630 5\n', ''],
  ['100000.1\n', '100000.9\n', 'apps prime'],
  ['1e9\n', '1000000000\n', 'apps livecodebench codecontests prime'],
  ['100000000000000000\n', '100000000000000001\n', 'apps codecontests'],
  [`${DIGITS_400}\n`, `1${DIGITS_400.slice(1)}\n`, 'apps'],
  ['nan\n', 'NaN\n', 'codecontests'],
  ['nan 1.5\n', 'nan 1.50\n', ''],
  ['inf\n', 'Infinity\n', 'apps livecodebench prime'],
  ['inf 1.5\n', 'inf 1.50\n', 'apps livecodebench'],
  ['YES\n', 'yes\n', 'codecontests codeforces'],
  ['yes, 1\n', 'Yes, 1\n', 'codecontests codeforces'],
  ['yesterday\n', 'YESterday\n', 'codecontests'],
  ['Abc\n', 'abc\n', 'codecontests'],
  ['', '', 'apps taco livecodebench codecontests codeforces prime'],
  ['', ' \n', 'apps taco livecodebench codecontests codeforces prime'],
  ['', '0\n', ''],
  ['0\n', '', ''],
];

describe('as an official grader has it, an output', () => {
  test.each(CASES)('%j, where %j was written, is accepted by: %s', (expected, actual, accepted) => {
    const rules = OFFICIAL_RULES.filter((rule) => compareAs(rule)(actual, expected) === undefined);
    expect(rules.join(' ')).toBe(accepted);
  });

  test.each(OFFICIAL_RULES)('of many megabytes is compared without taking an age: %s', (rule) => {
    const compare = compareAs(rule);
    const long = `${'7 '.repeat(20_000)}\n`.repeat(4);
    expect(compare(long, long)).toBeUndefined();
    expect(compare(`${long}x`, long)).toBeDefined();
    expect(compare(' '.repeat(1_000_000), 'x')).toBeDefined();
    expect(compare(`x${' '.repeat(1_000_000)}y`, 'x y z')).toBeDefined();
  });

  test('that is refused is told by its first other line', () => {
    expect(compareAs('apps')('1\n4', '1\n2')).toEqual({ line: 2, actual: '4', expected: '2' });
    expect(compareAs('prime')('1  2', '1 2')).toEqual({ line: 1, actual: '1  2', expected: '1 2' });
  });
});
