import { describe, expect, test } from 'vitest';
import { openBrackets, withClosingBraces } from '../../../src/languages/rust/open-brackets.ts';

describe('brackets that a source leaves open', () => {
  test.each([
    ['fn f() { g(', ['{', '(']],
    ['fn f() { "}" }', []],
    ['fn f() { r#"}"}"# ', ['{']],
    ["fn f<'a>(x: &'a str) { '}'; '\\''; '\\u{7d}'; b'{'; ", ['{']],
    ['fn f() { // }\n', ['{']],
    ['fn f() { /* } /* } */ } */ ', ['{']],
    ['}', []],
  ])('%j', (source, open) => {
    expect(openBrackets(source)).toEqual(open);
  });

  test('take time that grows with the source alone', () => {
    for (const part of ['"', "'", 'r#"', '/*', '{', "'\\", 'r#', '/* "']) {
      const from = performance.now();
      openBrackets(part.repeat(200_000));
      expect(performance.now() - from).toBeLessThan(2000);
    }
  });

  test('are closed where a stop sequence cut them off', () => {
    expect(withClosingBraces('fn f() -> i32 {\n    if true { 1 } else {\n        2\n    }')).toMatch(
      /\}\n\}\n$/,
    );
    expect(withClosingBraces('fn f() {\n    g(\n')).toBe('fn f() {\n    g(\n');
    expect(withClosingBraces('fn f() {}\n')).toBe('fn f() {}\n');
  });
});

test('a text that a backslash ends is one, and costs no more than its length', () => {
  expect(openBrackets('{ "\\')).toEqual(['{']);
  expect(openBrackets(`{ ${'"\\'.repeat(200_000)}`)).toEqual(['{']);
});
