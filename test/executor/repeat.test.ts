import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/verdict.ts';
import { executeRepeatedly } from '../../src/executor/repeat.ts';

function executions(...verdicts: readonly Verdict[]) {
  let count = 0;
  return {
    execute: async () => ({ verdict: verdicts[count++] as Verdict }),
    count: () => count,
  };
}

describe('repeated executions of a program', () => {
  test('that agree leave no trace', async () => {
    expect(await executeRepeatedly(executions('passed', 'passed').execute, 2)).toEqual({ verdict: 'passed' });
  });

  test('that disagree are all kept, and the first one counts', async () => {
    expect(await executeRepeatedly(executions('timeout', 'passed', 'timeout').execute, 3)).toEqual({
      verdict: 'timeout',
      repeatedVerdicts: ['timeout', 'passed', 'timeout'],
    });
  });

  test('do not take a failing harness for a verdict', async () => {
    expect(await executeRepeatedly(executions('passed', 'harness_error').execute, 2)).toEqual({
      verdict: 'passed',
    });
    const failing = executions('harness_error', 'passed');
    expect((await executeRepeatedly(failing.execute, 2)).verdict).toBe('harness_error');
    expect(failing.count()).toBe(1);
  });
});
