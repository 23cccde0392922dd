import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { CasesTests } from '../../src/core/tests/cases-tests.ts';
import { buildPrompt } from '../../src/sampler/build-prompt.ts';
import { createPrompts, hashPrompts } from '../../src/sampler/create-prompts.ts';
import { ioExampleOf } from '../../src/sampler/io-example.ts';

const problem = (prompt: string, tests: Partial<CasesTests> = {}): Problem => ({
  taskId: 'io/a',
  language: 'python',
  prompt,
  canonicalSolution: 'print(sum(map(int, input().split())))\n',
  tests: {
    kind: 'cases',
    cases: [
      { input: '9 9\n', output: '18\n' },
      { input: '1  2\n', output: '3\n', isPublic: true },
      { input: '4 4\n', output: '8\n', isPublic: true },
    ],
    ...tests,
  },
});
const BARE = problem('Add two numbers.\n');
const EXAMPLE = '\n\n-----Example-----\nInput\n1  2\n\nOutput\n3';

describe('the first public case of a task', () => {
  test('stands behind a description that has it not, in the form of APPS, and before the way to answer', () => {
    expect(buildPrompt(BARE).prompt).toBe(
      `QUESTION:\nAdd two numbers.${EXAMPLE}\nUse Standard Input format\nANSWER:\n`,
    );
    const [message] = buildPrompt(BARE, { template: 'chat' }).messages ?? [];
    expect(message?.content).toContain(`Add two numbers.${EXAMPLE}\n\nWrite a Python program that`);
  });

  test.each([
    'Add.\nSample Input:\n1 2\n\nSample Output:\n3\n',
    'Add.\nInput: 1 2\nOutput: 3',
    'Add.\n```\n  1 2  \n```\ngives\n```\n3\n```\nfor 1 and 2 make 3.',
  ])('is not repeated where the description shows it: %j', (prompt) => {
    expect(ioExampleOf(problem(prompt))).toBe('');
    expect(ioExampleOf(problem(prompt), 'always')).toBe(EXAMPLE);
  });

  test.each(['Add 1 2, with at most 3 digits.', 'Output: 3\nInput: 1 2', 'Input: 1 2\nOutput: 30'])(
    'is not taken to be shown where only its characters are: %j',
    (prompt) => {
      expect(ioExampleOf(problem(prompt))).toBe(EXAMPLE);
    },
  );

  test('is never a hidden one, and no example of a conversation', () => {
    const { cases } = BARE.tests as CasesTests;
    const hidden = cases.map(({ input, output }) => ({ input, output }));
    expect(ioExampleOf(problem('Add.', { cases: hidden }), 'always')).toBe('');
    const interactor = { language: 'python', source: 'pass' };
    expect(ioExampleOf(problem('Add.', { interactor }), 'always')).toBe('');
  });

  test('is left out where it is not wanted, and is part of what the hash of the prompts says', () => {
    expect(buildPrompt(BARE, { ioExample: 'never' }).prompt).toBe(
      'QUESTION:\nAdd two numbers.\nUse Standard Input format\nANSWER:\n',
    );
    const suite = { name: 's', sha256: '', problems: [BARE] };
    const hashes = (['missing', 'always', 'never'] as const).map((ioExample) =>
      hashPrompts([BARE], createPrompts({ suite, seed: 0, ioExample })),
    );
    expect(new Set(hashes).size).toBe(2);
    expect(hashes[0]).toBe(hashes[1]);
  });

  test('stands in solved tasks that are shown first, too', () => {
    const other: Problem = { ...problem('Double.'), taskId: 'io/b' };
    const { prompt } = buildPrompt(BARE, {}, [other]);
    expect(prompt.split(EXAMPLE)).toHaveLength(3);
  });
});
