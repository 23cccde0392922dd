import { afterAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { preflight } from '../../src/executor/preflight.ts';
import { hasIsolatedVm, DOUBLING as IN_JAVASCRIPT, problemWith } from './javascript/judging.ts';
import { DOUBLING as IN_PYTHON } from './judging.ts';

const executor = createExecutor({ workers: 1 });
afterAll(() => executor.close());

describe.skipIf(!hasIsolatedVm)('an executor of every language', () => {
  test('judges each program by the language of its problem', async () => {
    const results = await Promise.all([
      executor.execute({ problem: IN_PYTHON, program: 'def f(x):\n    return x * 2\n' }),
      executor.execute({ problem: IN_JAVASCRIPT, program: 'const f = (x) => x * 2;\n' }),
      executor.execute({
        problem: { ...IN_JAVASCRIPT, language: 'typescript' },
        program: 'const f = (x: number) => x * 2;\n',
      }),
      executor.execute({ problem: IN_PYTHON, program: 'const f = (x) => x * 2;\n' }),
    ]);
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed', 'syntax_error']);
  });

  test('describes each language once, and the compiler in front of the one with types', async () => {
    const described = await executor.describeLanguages(['javascript', 'typescript', 'python', 'javascript']);
    expect(described.map(({ language }) => language)).toEqual(['javascript', 'typescript', 'python']);
  });

  test('tells at preflight which tasks call nothing, and does not count them as failures', async () => {
    const vacuous = problemWith('const unused = () => f(1);', { taskId: 'vacuous' });
    const { times, vacuous: found } = await preflight(executor, [IN_JAVASCRIPT, vacuous]);
    expect([...times.keys()]).toEqual([IN_JAVASCRIPT.taskId]);
    expect(found).toEqual(['vacuous']);
  });

  test('closed, starts nothing any more', async () => {
    const closed = createExecutor();
    await closed.close();
    const result = await closed.execute({ problem: IN_PYTHON, program: '' });
    expect(result).toMatchObject({
      verdict: 'harness_error',
      evidence: { message: 'the executor was closed' },
    });
  });
});
