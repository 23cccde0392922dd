// Rewards for a training loop: completions in, rewards out, nothing on disk.
//
//   node examples/rewards.mjs

import { createEvaluator } from 'passk';

const evaluator = await createEvaluator({
  suite: 'passk-core',
  limits: { timeLimitMs: 1000 },
  reward: { verdicts: { timeout: -0.1, no_code: -0.5 } },
});
try {
  // A group of answers to one task: awaited, they come in the order of the call.
  const problem = evaluator.problems.get('passk/knit_rows');
  const completions = [problem.canonicalSolution, '    return 42\n', '    while True: pass\n', ''];
  const group = await evaluator.evaluate(
    completions.map((completion) => ({ taskId: problem.taskId, completion })),
  );
  console.log(group.map(({ reward }) => reward)); // null would mean that the harness failed

  // A problem that comes with the call; iterated, results come as they end.
  const adHoc = { entryPoint: 'add', test: 'def check(candidate):\n    assert candidate(2, 2) == 4\n' };
  const answers = ['```python\ndef add(a, b):\n    return a + b\n```', 'I would rather not.'];
  const judged = evaluator.evaluate(answers.map((completion) => ({ problem: adHoc, completion })));
  for await (const { index, verdict, reward, isolation } of judged)
    console.log(index, verdict, reward, isolation ?? '');
} finally {
  await evaluator.close();
}
