import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { inertText } from '../../src/report/inert-text.ts';
import { formatClock, formatRate, formatSeconds, formatShare } from '../../src/report/numbers.ts';
import { shouldUseColor } from '../../src/report/terminal/color-mode.ts';
import { fitList, fitText, padText, wrapText } from '../../src/report/terminal/fit-text.ts';
import { renderLine, type Span } from '../../src/report/terminal/terminal-line.ts';
import { wrapSpans } from '../../src/report/terminal/wrap-spans.ts';

describe('shouldUseColor', () => {
  const terminal = { isTTY: true };
  test.each([
    ['a terminal', terminal, {}, true],
    ['a pipe', {}, {}, false],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR into a pipe', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['both', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', (_, stream, env, color) => {
    expect(shouldUseColor(stream, env)).toBe(color);
  });
});

describe('inertText', () => {
  test.each([
    ['plain text, é, 漢字, 👍', 'plain text, é, 漢字, 👍'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b31m', '\\x9b31m'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['\u200b\ufeff\u2028', '\\u200b\\ufeff\\u2028'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u3164', '\\u3164'],
  ])('shows %j as %s', (text, shown) => {
    expect(inertText(text)).toBe(shown);
  });

  test('does nothing to what it has made inert', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inertText(inertText(text))).toBe(inertText(text));
      }),
    );
  });
});

describe('fitting text', () => {
  test('leaves a number and its unit on one line', () => {
    expect(wrapText('not run again (9.0 %), 3 s of 5', 17)).toEqual(['not run again', '(9.0 %), 3 s of 5']);
    expect(wrapText('in 0.8 samples/s, 512 MiB', 14)).toEqual(['in', '0.8 samples/s,', '512 MiB']);
    expect(wrapText('take 3 samples', 7)).toEqual(['take 3', 'samples']);
  });

  test('leaves out whole items of a list', () => {
    const items = ['timeout 3', 'no_code 2', 'passed 1'];
    expect(fitList(items, 40)).toBe('timeout 3, no_code 2, passed 1');
    expect(fitList(items, 29)).toBe('timeout 3, no_code 2 …');
    expect(fitList(items, 8)).toBe('timeout…');
    expect(fitList([], 8)).toBe('');
  });

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['abcdef', 1, '…'],
    ['abcdef', 0, ''],
    ['漢字漢字', 8, '漢字漢字'],
    ['漢字漢字', 7, '漢字漢…'],
    ['漢字漢字', 6, '漢字…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('fits %s into %i columns', (text, width, fitted) => {
    expect(fitText(text, width)).toBe(fitted);
  });

  test('pads wide characters by their columns', () => {
    expect(padText('漢', 4)).toBe('漢  ');
    expect(padText('7', 3, 'right')).toBe('  7');
    expect(padText('too long', 5)).toBe('too …');
  });

  test('wraps at spaces, and breaks only words that are too long', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('to /a/very/long/path', 8)).toEqual(['to', '/a/very/', 'long/pat', 'h']);
    expect(wrapText('', 8)).toEqual(['']);
  });

  test('wrapping loses nothing and never exceeds the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(inertText(text), width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const solid = (pieces: readonly string[]) => pieces.join('').replaceAll(' ', '');
        expect(solid(lines)).toBe(solid([inertText(text)]));
      }),
    );
  });

  test('a line of spans is cut as one', () => {
    expect(renderLine(['ab', { text: 'cd', style: 'red' }, 'ef'], 4, false)).toBe('abcd');
    expect(renderLine(['ab', { text: 'cde', style: 'red' }], 4, true)).toBe('ab\u001b[31mc…\u001b[39m');
  });
});

describe('numbers', () => {
  test.each([
    [0.25, '0.3 s'],
    [59.94, '59.9 s'],
    [59.96, '1:00'],
    [3675, '1:01:15'],
    [3_600_000, '1,000:00:00'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });

  test('clocks, rates and shares', () => {
    expect(formatClock(5)).toBe('0:05');
    expect(formatRate(2, 5)).toBe('0.4');
    expect(formatRate(26_800, 10)).toBe('2,680');
    expect(formatShare(0, 0)).toBe('0.0 %');
    expect(formatShare(0, 7)).toBe('0.0 %');
    expect(formatShare(7, 7)).toBe('100.0 %');
  });
});

describe('wrapping code', () => {
  const wrap = (spans: readonly Span[], width: number) =>
    wrapSpans(spans, width).map((line) => line.map((span) => (typeof span === 'string' ? span : span.text)));

  test('breaks after a space, inside a word only where that wastes too much', () => {
    expect(wrap(['a list of the first words'], 12)).toEqual([['a list of '], ['the first '], ['words']]);
    expect(wrap(['a abcdefghijklmnop'], 12)).toEqual([['a abcdefghij'], ['klmnop']]);
    expect(wrap(['        abcdefgh'], 12)).toEqual([['        abcd'], ['efgh']]);
  });

  test('begins a line with a word that the line before has no room for', () => {
    expect(wrap(['if value in ', { text: 'seen', style: 'cyan' }], 14)).toEqual([['if value in '], ['seen']]);
  });

  test('loses and adds nothing, and is never too wide', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (spans, width) => {
        const lines = wrap(spans, width).map((line) => line.join(''));
        expect(lines.join('')).toBe(inertText(spans.join('')));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
