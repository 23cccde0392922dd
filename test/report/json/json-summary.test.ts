import { expect, test } from 'vitest';
import { toJsonSummary } from '../../../src/report/json/json-summary.ts';
import { FINISHED } from '../summaries.ts';

test('the JSON summary is the documented one, field by field and in order', () => {
  expect(JSON.stringify(toJsonSummary(FINISHED), null, 1)).toBe(
    JSON.stringify(
      {
        run_id: 'r1',
        suite: { name: 'humaneval', sha256: 'ab12', tasks: 164 },
        samples: 61,
        pass_at_k: {
          '1': { value: 0.22116, low: 0.18034, high: 0.26841, suite_low: 0.21345, suite_high: 0.22912 },
          '10': { value: 0.50379, low: 0.4431, high: 0.56436, suite_low: 0.48832, suite_high: 0.51921 },
          '100': { value: null, low: null, high: null, suite_low: null, suite_high: null },
        },
        verdicts: { passed: 22, wrong_answer: 30, timeout: 8, harness_error: 1 },
        tasks: [
          { task_id: 'HumanEval/0', n: 20, c: 20 },
          { task_id: 'HumanEval/1', n: 20, c: 0 },
          { task_id: 'HumanEval/2', n: 20, c: 2 },
          { task_id: 'HumanEval/3', n: 0, c: 0 },
        ],
        wall_seconds: 75,
        timed: 'run',
        executed: 45,
        deduplicated: 15,
        isolation: { tier: 'full', layers: ['landlock', 'seccomp'], leaves_open: ['paths'] },
      },
      null,
      1,
    ),
  );
});

test('tasks whose verdicts can be forged are named, where there are any', () => {
  const summary = toJsonSummary({ ...FINISHED, sharedTasks: ['HumanEval/2'] });
  expect(summary.shared_tasks).toEqual(['HumanEval/2']);
  expect(toJsonSummary(FINISHED)).not.toHaveProperty('shared_tasks');
});

test('verdicts come in their fixed order, whichever occurred first', () => {
  const verdicts = { timeout: 1, no_code: 2, passed: 3, crashed: 0 };
  expect(Object.entries(toJsonSummary({ ...FINISHED, verdicts }).verdicts)).toEqual([
    ['passed', 3],
    ['timeout', 1],
    ['no_code', 2],
  ]);
});

test('layers that were missing stand beside those that held', () => {
  const isolation = { label: 'none', layers: ['split'], missingLayers: ['landlock', 'seccomp'] };
  expect(toJsonSummary({ ...FINISHED, isolation }).isolation).toEqual({
    tier: 'basic',
    layers: ['split'],
    missing_layers: ['landlock', 'seccomp'],
    leaves_open: ['files', 'harness_memory', 'paths', 'processes', 'network'],
  });
});
