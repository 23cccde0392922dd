import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { colorCode } from '../../../src/report/show/color-code.ts';
import { renderSample } from '../../../src/report/show/render-sample.ts';
import { renderTask } from '../../../src/report/show/render-task.ts';
import type { ShownSample } from '../../../src/report/show/shown-sample.ts';
import { HOSTILE_TEXTS } from '../html/hostile-texts.ts';

const PROMPT = 'def double(x):\n';
const PROBLEM: Problem = {
  taskId: 'suite/double',
  language: 'python',
  prompt: PROMPT,
  canonicalSolution: '    return 2 * x\n',
  tests: {
    kind: 'function',
    entryPoint: 'double',
    test: 'def check(candidate):\n    assert candidate(2) == 4\n',
  },
  tags: [],
  attempts: [],
};
const PLAIN = { width: 60, color: false };

function sampleOf(completion: string, more: Partial<ShownSample> = {}): ShownSample {
  return {
    taskId: PROBLEM.taskId,
    sampleIndex: 3,
    verdict: 'wrong_answer',
    isolation: 'full',
    completion,
    program: PROMPT + completion,
    ...more,
  };
}

const FAILED = sampleOf('    return x\n\n', {
  evidence: {
    message: 'AssertionError',
    testLine: 2,
    testText: 'assert candidate(2) == 4',
    lastCall: 'double(2)',
    lastResult: '2',
    programLine: 2,
  },
});

test('a sample says what was called, what came, what was expected, and marks the line that failed', () => {
  const shown = renderSample(PROBLEM, FAILED, {}, PLAIN);
  expect(shown).toMatch(/^suite\/double · sample 3 · wrong_answer\n/);
  expect(shown).toMatch(/call +double\(2\)\n +got +2\n +expected +4\n/);
  expect(shown).toContain('\n> 2 │     return x\n');
  expect(shown).toContain('\n  1 │ def double(x):\n');
});

test('the difference, the test and the answer come when they are asked for', () => {
  const parts = { diff: true, test: true, raw: true };
  const [without, whole] = [{}, parts].map((asked) => renderSample(PROBLEM, FAILED, asked, PLAIN));
  expect(whole).toContain('  -     return 2 * x\n  +     return x\n');
  expect(whole).toContain('2 │     assert candidate(2) == 4\n');
  expect(whole).toContain('Answer as it came\n      return x\n');
  expect(without).not.toMatch(/Difference|Test\n|Answer/);
});

test('a difference leaves out equal lines that are far from it', () => {
  const prompt = `def double(x):\n${[1, 2, 3, 4, 5].map((i) => `    # line ${i}\n`).join('')}`;
  const sample = sampleOf('', { program: `${prompt}    return x\n` });
  const [, difference] = renderSample({ ...PROBLEM, prompt }, sample, { diff: true }, PLAIN).split(
    'Difference',
  );
  expect(difference).toBe(` to the canonical solution
  - canonical, + this
    … 3 equal lines
        # line 3
        # line 4
        # line 5
  -     return 2 * x
  +     return x
`);
});

test('a name that leaves no room for the verdict stands above it', () => {
  const long = { ...PROBLEM, taskId: 'suite/a_rather_long_name_of_a_task' };
  expect(renderSample(long, FAILED, {}, { width: 40, color: false })).toMatch(
    /^suite\/a_rather_long_name_of_a_task\n {2}sample 3 · wrong_answer\n/,
  );
});

test('the samples of a task leave room for the evidence where it is narrow', () => {
  const task = { problem: PROBLEM, score: { taskId: '', n: 1, c: 0, verdicts: {} }, samples: [FAILED] };
  expect(renderTask(task, { width: 60, color: false })).toMatch(
    /verdict +evidence\n {2}3 +wrong_answer +double\(2\) gave 2\n/,
  );
  expect(renderTask(task, { width: 80, color: false })).toMatch(/verdict +cpu, ms +MiB +evidence\n/);
});

test('empty lines at the end of a program are no difference', () => {
  const same = sampleOf('    return 2 * x\n\n\n', { verdict: 'passed' });
  const [, difference = ''] = renderSample(PROBLEM, same, { diff: true }, PLAIN).split('Difference');
  expect(difference).toContain('none: it is the canonical solution');
});

test('an answer without a program is shown as it came', () => {
  const none = sampleOf('I would rather not.', { program: null, verdict: 'no_code' });
  const shown = renderSample(PROBLEM, none, {}, PLAIN);
  expect(shown).toContain('no program was found in the answer');
  expect(shown).toContain('  I would rather not.\n');
});

test.each(HOSTILE_TEXTS)('%s stays text on a terminal', (_, text) => {
  const sample = sampleOf(text, {
    evidence: { message: text, testText: text, lastCall: text, lastResult: text },
    output: { head: text.slice(0, 2000), bytes: text.length },
  });
  const shown = renderSample(PROBLEM, sample, { raw: true, diff: true }, PLAIN);
  // Nothing that moves the cursor, changes colours or turns the direction of reading.
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u200b\ufeff]/u);
  expect(shown.length).toBeLessThan(1_000_000);
});

test('lines are never wider than the terminal, but for no width at all', () => {
  const long = sampleOf(`    return "${'äß漢字'.repeat(60)}" + ${'x + '.repeat(100)}x\n`);
  for (const width of [40, 60, 100]) {
    const lines = renderSample(PROBLEM, long, { raw: true, diff: true }, { width, color: false }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
});

test('code is coloured by what its words are, and its lines stay the same', () => {
  const lines = colorCode('def f():\n    return """a\nb"""\n', 'python');
  expect(lines[0]).toContainEqual({ text: 'def', style: 'magenta' });
  expect(lines[2]).toEqual([{ text: 'b"""', style: 'green' }]);
  expect(
    lines.map((spans) => spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')),
  ).toEqual(['def f():', '    return """a', 'b"""']);
});
