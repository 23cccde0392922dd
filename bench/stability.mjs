import { availableParallelism } from 'node:os';
import { execa } from 'execa';
import { createPythonExecutor, loadSuite } from '../dist/index.js';
import { PROBLEMS, readAll, requireData, SAMPLES } from './shared-data.mjs';

/** The same real samples judged again and again beside four times more busy processes than cores: which verdicts change? */
export async function bench([rounds = '10', stride = '10']) {
  requireData();
  const { problems } = await loadSuite(PROBLEMS);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const samples = readAll(SAMPLES).filter((_, i) => i % Number(stride) === 0);
  const hogs = Array.from({ length: 4 * availableParallelism() }, () =>
    execa('python3', ['-c', 'while True: pass'], { reject: false }),
  );
  const seen = samples.map(() => new Map());
  try {
    for (let round = 1; round <= Number(rounds); round++) {
      const started = performance.now();
      const executor = await createPythonExecutor();
      await Promise.all(
        samples.map(async ({ task_id, completion }, i) => {
          const problem = byId.get(task_id);
          const { verdict } = await executor.execute({ problem, program: problem.prompt + completion });
          seen[i].set(verdict, (seen[i].get(verdict) ?? 0) + 1);
        }),
      );
      await executor.close();
      const flips = seen.filter((verdicts) => verdicts.size > 1).length;
      console.log(
        `round ${round}: ${samples.length} samples, ${hogs.length} busy processes, ${((performance.now() - started) / 1000).toFixed(0)} s, ${flips} verdicts flipped so far`,
      );
    }
  } finally {
    for (const hog of hogs) hog.kill('SIGKILL');
  }
  for (const [i, verdicts] of seen.entries())
    if (verdicts.size > 1)
      console.log(
        `${samples[i].task_id}: ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`,
      );
}
