import { expect, test } from 'vitest';
import { fitList, fitText, padText } from '../../../src/report/terminal/fit-text.ts';
import { signsFor } from '../../../src/report/terminal/signs.ts';

const ALLOWED = '█░─│ · …';
const drawn = (env: Record<string, string>) => {
  const { full, empty, band, rule, between, cut } = signsFor(env);
  return [full, empty, band, rule, between, cut].join('');
};

test.each([
  { LC_ALL: 'en_US.UTF-8', LC_CTYPE: 'C', LANG: 'C' },
  { LC_CTYPE: 'UTF-8', LANG: 'C' },
  { LANG: 'de_DE.utf8' },
  { LC_ALL: '', LANG: 'C.UTF-8', TERM: 'xterm' },
])('a locale of UTF-8 has blocks and rules: %j', (env) => {
  expect(drawn(env)).toBe(ALLOWED);
});

test.each([
  {},
  { LC_ALL: 'C', LC_CTYPE: 'en_US.UTF-8', LANG: 'en_US.UTF-8' },
  { LC_CTYPE: 'POSIX', LANG: 'en_US.UTF-8' },
  { LANG: 'de_DE.ISO-8859-1' },
  { LANG: 'en_US.UTF-8', TERM: 'dumb' },
])('any other has ASCII: %j', (env) => {
  expect(drawn(env)).toMatch(/^[ -~]+$/);
});

test('what is cut is as wide as was asked for, however little that is', () => {
  for (let width = 0; width < 12; width++) {
    expect(padText('a long name', width)).toHaveLength(width);
    expect(fitText('a long name', width).length).toBeLessThanOrEqual(width);
    expect(fitList(['one', 'two', 'three'], width).length).toBeLessThanOrEqual(width);
  }
});
