import type { RunSummary } from '../../src/core/run-summary.ts';

/** A small finished run with a bit of everything. */
export const FINISHED: RunSummary = {
  runId: 'r1',
  runPath: 'reports/r1',
  suite: { name: 'humaneval', sha256: 'ab12', tasks: 164 },
  model: 'scripted:p=0.3',
  passAtK: [
    { k: 1, value: 0.22116, low: 0.18034, high: 0.26841, suiteLow: 0.21345, suiteHigh: 0.22912 },
    { k: 10, value: 0.50379, low: 0.4431, high: 0.56436, suiteLow: 0.48832, suiteHigh: 0.51921 },
    { k: 100, value: null, low: null, high: null, suiteLow: null, suiteHigh: null },
  ],
  samples: 61,
  verdicts: { passed: 22, wrong_answer: 30, timeout: 8, harness_error: 1 },
  tasks: [
    { taskId: 'HumanEval/0', n: 20, c: 20, verdicts: { passed: 20 } },
    { taskId: 'HumanEval/1', n: 20, c: 0, verdicts: { wrong_answer: 12, timeout: 8 } },
    { taskId: 'HumanEval/2', n: 20, c: 2, verdicts: { passed: 2, wrong_answer: 18, harness_error: 1 } },
    { taskId: 'HumanEval/3', n: 0, c: 0, verdicts: {} },
  ],
  executed: 45,
  deduplicated: 15,
  wallSeconds: 75,
  timed: 'run',
  isolation: { label: 'judge and program in separate processes', layers: ['landlock', 'seccomp'] },
  notes: [],
};

/** Text that would act on a terminal, on the reading order, or on Markdown, if it were printed as it is. */
export const HOSTILE =
  '\u001b[2J\u001b]0;title\u0007\u009b31m\r\n|`<img src=x onerror=alert(1)>`|\u202Eevil\u2066\u200b\u2028\u0000**b**[a](b)\u{e0041}';
