import { createExecutor, loadSuite } from '../dist/index.js';
import { describeFootprint } from './footprint.mjs';

/** Memory, descriptors and processes while many jobs go through one pool. */
export async function bench([count = '100000', language = 'python']) {
  const { problems } = await loadSuite('passk-core', { language });
  const executor = createExecutor();
  const jobs = problems.flatMap((problem) => [
    { problem, program: problem.prompt + problem.canonicalSolution },
    ...problem.attempts
      .filter(({ verdict }) => verdict !== 'timeout')
      .map(({ completion }) => ({ problem, program: problem.prompt + completion })),
  ]);
  const batch = 1000;
  for (let done = 0; done < Number(count); done += batch) {
    await Promise.all(
      Array.from({ length: batch }, (_, i) => executor.execute(jobs[(done + i) % jobs.length])),
    );
    if (done % (Number(count) / 10) < batch) console.log(`${done + batch} jobs: ${describeFootprint()}`);
  }
  await executor.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(`closed: ${describeFootprint()}`);
}
