import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { JAVASCRIPT, PYTHON, type Shape, TYPESCRIPT } from './answers.ts';
import { PYTHON_SHAPES } from './python-shapes.ts';
import { JAVASCRIPT_SHAPES, TYPESCRIPT_SHAPES } from './script-shapes.ts';

const executor = createExecutor({ workers: 2 });
afterAll(() => executor.close());

test('the table has 120 different shapes or more', () => {
  const answers = [PYTHON_SHAPES, JAVASCRIPT_SHAPES, TYPESCRIPT_SHAPES].flatMap((shapes) =>
    shapes.map(({ name, answer }, i) => [`${shapes.length}:${i}:${name}`, `${shapes.length}:${answer}`]),
  );
  expect(new Set(answers.map(([, answer]) => answer)).size).toBe(answers.length);
  expect(answers.length).toBeGreaterThanOrEqual(120);
});

async function outcome(problem: Problem, { answer }: Shape) {
  const { source, rule, repairs } = extractAnswer(problem, answer);
  const judged = source === null ? undefined : await executor.execute({ problem, program: source });
  const verdict = judged?.verdict === 'passed' ? 'passed' : 'failed';
  if (judged?.verdict === 'harness_error') throw new Error(JSON.stringify(judged.evidence));
  return { rule, verdict, source, repairs, evidence: judged?.evidence };
}

function itJudges(problem: Problem, shapes: readonly Shape[]): void {
  test.each(shapes)('$name', async (shape) => {
    const { rule, verdict, ...rest } = await outcome(problem, shape);
    expect({ rule, verdict }, JSON.stringify(rest, null, 1)).toEqual({
      rule: shape.rule,
      verdict: shape.verdict ?? 'passed',
    });
  });
}

describe('in Python the program that is found is the right one, for', () => itJudges(PYTHON, PYTHON_SHAPES));

describe.skipIf(!hasIsolatedVm)('in JavaScript, for', () => itJudges(JAVASCRIPT, JAVASCRIPT_SHAPES));

describe.skipIf(!hasIsolatedVm)('in TypeScript, for', () => itJudges(TYPESCRIPT, TYPESCRIPT_SHAPES));
