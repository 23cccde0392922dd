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

  test('believes at preflight a task of whose published solutions one passes, whatever the first one does', async () => {
    const wrong = '    return x\n';
    const slow = '    while True: pass\n';
    const right = IN_PYTHON.canonicalSolution;
    const limits = { timeLimitMs: 300 };
    const task = (taskId: string, canonicalSolution: string, otherSolutions: readonly string[]) => ({
      ...IN_PYTHON,
      ...{ taskId, canonicalSolution, otherSolutions, limits },
    });
    const { times, contradicted } = await preflight(executor, [
      task('wrong first', wrong, [wrong, right]),
      task('slow first', slow, [right]),
      task('all wrong', wrong, [wrong]),
      task('right', right, []),
    ]);
    expect([...times.keys()].sort()).toEqual(['right', 'slow first', 'wrong first']);
    expect(contradicted).toMatchObject([{ taskId: 'all wrong', verdict: 'wrong_answer' }]);
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
