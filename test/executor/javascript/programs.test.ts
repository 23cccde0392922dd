import { beforeAll, describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../../src/core/execution.ts';
import { createJavaScriptExecutor } from '../../../src/languages/javascript/executor/javascript-executor.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { hasIsolatedVm } from './judging.ts';
import { type HonestProgram, passInNode, readPrograms } from './programs.ts';

const PROGRAMS = readPrograms();
const titleOf = ({ subject, name }: HonestProgram) => `${subject}: ${name}`;

describe.skipIf(!hasIsolatedVm)('an honest program', () => {
  let inNode: boolean[] = [];
  let results: ExecutionResult[] = [];

  beforeAll(async () => {
    const executor = await createJavaScriptExecutor({ workers: 2 });
    [inNode, results] = await Promise.all([
      passInNode(PROGRAMS),
      Promise.all(
        PROGRAMS.map(({ name, language, program, test: text }) =>
          executor.execute({
            problem: {
              ...{ taskId: name, language, prompt: '', canonicalSolution: program },
              tests: { kind: 'function', entryPoint: /\bf\b/.test(text) ? 'f' : '-', test: text },
            },
            program,
          }),
        ),
      ),
    ]);
    await executor.close();
  });

  test('is one of many, and most get the verdict of plain Node', () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(700);
    expect(new Set(PROGRAMS.map(titleOf)).size).toBe(PROGRAMS.length);
    const titles = new Set(PROGRAMS.map(titleOf));
    expect(Object.keys(EXCEPTIONS).filter((title) => !titles.has(title))).toEqual([]);
    expect(Object.keys(EXCEPTIONS).length).toBeLessThan(PROGRAMS.length * 0.065);
  });

  test('passes in plain Node where it is right, and fails where it is wrong', () => {
    const astray = PROGRAMS.filter(({ subject }, i) => inNode[i] !== (subject !== 'wrong'));
    expect(astray.map(titleOf)).toEqual([]);
  });

  test.each(PROGRAMS.map((program, i) => ({ title: titleOf(program), i })))(
    '$title: the verdict is that of plain Node, or a known exception',
    ({ title, i }) => {
      const result = results[i];
      expect(result?.verdict).not.toBe('harness_error');
      const isSame = (result?.verdict === 'passed') === inNode[i];
      const isException = EXCEPTIONS[title] !== undefined;
      expect(isSame, JSON.stringify(result)).toBe(!isException);
    },
  );
});
