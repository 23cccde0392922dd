import { expect, test } from 'vitest';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { JAVASCRIPT, PYTHON, TYPESCRIPT } from './answers.ts';

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** Each cost seconds or minutes when the parser recovered from errors, or a pattern went back over what it had read. */
const UNITS = [
  '(', '([{', ')]}', '-', 'not ', 'lambda f:', 'f=>', '`${', 'f"{', '"""\n', 'yield ', 'f ** ', ' ', '\t', '\n', 'f;',
  'def f(x:\n', 'export {\n', '```py\n', '```\n', '~~~~', '<think>', '</think>', '<code>', '&lt;', '>>> ', '1.', '\ud800', '`',
]; // biome-ignore format: a list of words

test('an answer of hostile repetitions ends, has no program, and never throws', () => {
  for (const problem of [PYTHON, JAVASCRIPT, TYPESCRIPT])
    for (const unit of UNITS) {
      const { rule } = extractAnswer(problem, fill(unit, 20_000));
      expect(['unparsed', 'unclosed_thinking', 'continuation']).toContain(rule);
    }
});

test('a line of a megabyte costs no search that grows with its square', () => {
  const megabyte = 1024 * 1024;
  for (const answer of [
    `\`\`\`${' '.repeat(megabyte)}\``,
    `${'`'.repeat(megabyte)}x\``,
    ' '.repeat(megabyte),
    fill('```py\n', megabyte),
    `{"a":${'['.repeat(megabyte)}`,
  ])
    expect(extractAnswer(PYTHON, answer).rule).toBe('unparsed');
});

test('what nests without end is given up early: its steps do not grow with its length', () => {
  const steps = (length: number) => {
    const budget = { steps: 1_000_000 };
    const { code } = describedLanguage('javascript').answers;
    expect(code?.statements(fill('- ', length), budget)).toBeUndefined();
    return 1_000_000 - budget.steps;
  };
  expect(steps(40_000)).toBe(steps(10_000));
});

test('all candidates of an answer share one budget, and the record says when it was spent', () => {
  const block = `\`\`\`py\n${fill('x = f(x, [y for y in z])\n', 60_000)}def f(x:\n\`\`\`\n`;
  expect(extractAnswer(PYTHON, block.repeat(8))).toMatchObject({ rule: 'unparsed', repairs: ['gave_up'] });
});
