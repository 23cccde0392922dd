import { expect, test } from 'vitest';
import { DOUBLING } from '../executor/judging.ts';
import { runPythonTests } from './python.ts';
import { useServer } from './serving.ts';

const { url } = useServer({ problems: [{ ...DOUBLING, taskId: 'HumanEval/0' }] });

test('every snippet of docs/training.md does what the page says, called as the trainers call it', async () => {
  const said = await runPythonTests('training_recipes.py', url(''));
  expect(said.split('\n').at(-1), said).toBe('OK');
});
