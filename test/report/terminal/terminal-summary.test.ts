import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../../src/core/run-summary.ts';
import { VERDICTS } from '../../../src/core/verdict.ts';
import { renderSummary } from '../../../src/report/terminal/terminal-summary.ts';
import { FINISHED, HOSTILE } from '../summaries.ts';

const plain = (summary: RunSummary, width = 80) => renderSummary(summary, { width, color: false });

describe('the summary on a terminal', () => {
  test('shows scores, verdicts, hardest tasks, facts, warnings and notes', () => {
    const summary = { ...FINISHED, reportPath: 'reports/r1/report.md', notes: ['Judged with Python 3.12.'] };
    expect(plain(summary)).toBe(`humaneval · scripted:p=0.3

                    tasks like these  this suite again
  pass@1    0.2212  [0.1803, 0.2684]  [0.2135, 0.2291]
  pass@10   0.5038  [0.4431, 0.5644]  [0.4883, 0.5192]
  pass@100       -  fewer than k samples
  over 3 tasks, 20 samples each; 95 % intervals: tasks like these: Wilson, over
  tasks as clusters; this suite again: Wilson, over samples within tasks

Verdicts of 61 samples
  passed         22   36.1 %  ██████████████
  wrong_answer   30   49.2 %  ████████████████████
  timeout         8   13.1 %  █████
  harness_error   1    1.6 %  █

Hardest tasks (1 task without a pass)
  HumanEval/1  0 of 20  wrong_answer 12, timeout 8
  HumanEval/2  2 of 20  wrong_answer 18, harness_error 1

Executed   45 programs, 15 duplicates not run again (25.0 %), in 1:15,
           0.8 samples/s
Isolation  judge and program in separate processes: landlock, seccomp
Run        reports/r1
Report     reports/r1/report.md

! The harness failed on 1 sample: it is not scored. Resume the run to try again.
! Only 3 of 4 tasks have samples; the figures are over those alone.
! pass@100 needs n >= 100; smallest n is 20.
- Judged with Python 3.12.
`);
  });

  test('says little where there is little to say', () => {
    const { model: _, ...summary } = FINISHED;
    const perfect: RunSummary = {
      ...summary,
      suite: { ...summary.suite, tasks: 1 },
      passAtK: [{ k: 1, value: 1, low: 0.025, high: 1, suiteLow: null, suiteHigh: null }],
      samples: 1,
      verdicts: { passed: 1 },
      tasks: [{ taskId: 'HumanEval/0', n: 1, c: 1, verdicts: { passed: 1 } }],
      executed: 1,
      deduplicated: 0,
      wallSeconds: 0.25,
      timed: 'run',
    };
    expect(plain(perfect, 60)).toBe(`humaneval

                  tasks like these  this suite again
  pass@1  1.0000  [0.0250, 1.0000]  -
  over 1 task, 1 sample each; 95 % intervals: tasks like
  these: Wilson, over tasks as clusters; this suite again:
  Wilson, over samples within tasks, which needs 2k samples
  a task

Verdicts of 1 sample
  passed  1  100.0 %  ██████████████████████████████████████

Executed   1 program, in 0.3 s, 4.0 samples/s
Isolation  judge and program in separate processes:
           landlock, seccomp
Run        reports/r1
`);
  });

  test('puts the intervals below the scores where it is narrow, and cuts no name of a task', () => {
    const text = plain({ ...FINISHED, model: 'openai:Qwen2.5-Coder-32B-Instruct' }, 40);
    expect(text).toContain(`humaneval
  openai:Qwen2.5-Coder-32B-Instruct

  pass@1    0.2212
    tasks like these  [0.1803, 0.2684]
    this suite again  [0.2135, 0.2291]
`);
    expect(text).toContain(`
  HumanEval/1  0 of 20  wrong_answer 12…
  HumanEval/2  2 of 20  wrong_answer 18…
`);
  });

  test('marks the hardest tasks that something is known against', () => {
    const defect = { taskId: 'HumanEval/1', kind: 'slip', disputed: true, what: 'It says 3.' } as const;
    expect(plain({ ...FINISHED, knownDefects: [defect] })).toContain(
      '  HumanEval/1  0 of 20  disputed  wrong_answer 12, timeout 8\n',
    );
  });

  test('gives the range of n where tasks differ', () => {
    const tasks = [
      { taskId: 'a', n: 5, c: 5, verdicts: { passed: 5 } },
      { taskId: 'b', n: 1200, c: 0, verdicts: { timeout: 1200 } },
    ];
    expect(plain({ ...FINISHED, tasks })).toContain('over 2 tasks, 5..1,200 samples each;');
    expect(plain({ ...FINISHED, tasks })).toContain('! pass@100 needs n >= 100; smallest n is 5.');
  });

  test('says that a run without a scored sample has no score', () => {
    const tasks = [{ taskId: 'a', n: 0, c: 0, verdicts: { harness_error: 2 } }];
    const passAtK = [{ k: 1, value: null, low: null, high: null, suiteLow: null, suiteHigh: null }];
    const text = plain({ ...FINISHED, tasks, passAtK, samples: 2, verdicts: { harness_error: 2 } });
    expect(text).toContain(
      '! The harness failed on 2 samples: they are not scored. Resume the run to try\n  again.\n',
    );
    expect(text).toContain('! No sample is scored: there is no pass@k.');
    expect(text).not.toContain('smallest n');
    expect(text).not.toContain('Hardest');
  });

  test('says that nothing fenced the programs in', () => {
    const text = plain({ ...FINISHED, isolation: { label: 'shared process', layers: [] } });
    expect(text).toContain('Isolation  shared process: no layers\n');
    expect(text).toContain('! Isolation was only "basic":');
  });

  test('shows the five hardest tasks, those with more samples first among equals', () => {
    const tasks = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ taskId: `t${n}`, n, c: 0, verdicts: { timeout: n } }));
    const names = plain({ ...FINISHED, tasks }).match(/^ {2}t\d/gm);
    expect(names).toEqual(['  t7', '  t6', '  t5', '  t4', '  t3']);
  });

  test('never rounds a share to nothing or to everything', () => {
    const verdicts = { passed: 99_999, timeout: 1 };
    const text = plain({ ...FINISHED, samples: 100_000, verdicts });
    expect(text).toContain('  passed   99,999  >99.9 %  ');
    expect(text).toContain('  timeout       1   <0.1 %  █\n');
  });

  test('colours only where it is asked to', () => {
    const colored = renderSummary(FINISHED, { width: 80, color: true });
    expect(colored).toContain('\u001b[32m██████████████\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken away
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain(FINISHED));
  });

  test('makes foreign text inert', () => {
    const task = { taskId: HOSTILE, n: 3, c: 0, verdicts: { timeout: 3 } };
    const summary: RunSummary = {
      ...FINISHED,
      runPath: HOSTILE,
      reportPath: HOSTILE,
      model: HOSTILE,
      suite: { ...FINISHED.suite, name: HOSTILE },
      isolation: { label: HOSTILE, layers: [HOSTILE, 'landlock', 'seccomp'] },
      notes: [HOSTILE],
      tasks: [task],
    };
    const text = plain(summary, 200);
    expect(text.split('\n')).toHaveLength(28);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(text).toContain('\\x1b[2J\\x1b]0;title\\x07\\x9b31m\\r\\n|');
  });

  test('cuts a task id of a megabyte without delay', () => {
    const taskId = 'é'.repeat(1_000_000);
    const tasks = [{ taskId, n: 1, c: 0, verdicts: { timeout: 1 } }];
    const before = process.cpuUsage();
    expect(plain({ ...FINISHED, tasks })).toContain(`  ${'é'.repeat(29)}…  0 of 1  timeout 1\n`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});

const foreign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    HOSTILE,
    '',
    '漢字'.repeat(40),
    '👩‍👩‍👧‍👦'.repeat(20),
    'x'.repeat(300),
    'e\u0301'.repeat(50),
  ),
);
const count = fc.nat(10_000_000);
const verdictCounts = fc.dictionary(fc.constantFrom(...VERDICTS), count);
const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

const summaries: fc.Arbitrary<RunSummary> = fc.record({
  runId: foreign,
  runPath: foreign,
  reportPath: foreign,
  suite: fc.record({ name: foreign, sha256: foreign, tasks: count }),
  model: foreign,
  passAtK: fc.array(
    fc.record({
      k: fc.integer({ min: 1, max: 100_000 }),
      value: score,
      low: score,
      high: score,
      suiteLow: score,
      suiteHigh: score,
    }),
    { maxLength: 4 },
  ),
  samples: count,
  verdicts: verdictCounts,
  tasks: fc.array(fc.record({ taskId: foreign, n: count, c: count, verdicts: verdictCounts }), {
    maxLength: 8,
  }),
  executed: count,
  deduplicated: count,
  wallSeconds: fc.double({ min: 0, max: 1e7, noNaN: true }),
  timed: fc.constantFrom('run' as const, 'programs' as const),
  isolation: fc.record({ label: foreign, layers: fc.array(foreign, { maxLength: 5 }) }),
  sharedTasks: fc.array(foreign, { maxLength: 3 }),
  notes: fc.array(foreign, { maxLength: 3 }),
});

test('no line is wider than the terminal, whatever the run', () => {
  fc.assert(
    fc.property(summaries, fc.integer({ min: 14, max: 220 }), fc.boolean(), (summary, width, color) => {
      for (const line of renderSummary(summary, { width, color }).split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 100 },
  );
});

test('nothing but newlines acts on the terminal, whatever the run', () => {
  fc.assert(
    fc.property(summaries, fc.integer({ min: 14, max: 220 }), (summary, width) => {
      expect(plain(summary, width).replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    }),
    { numRuns: 50 },
  );
});
