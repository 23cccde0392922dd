import { availableParallelism } from 'node:os';
import { execa } from 'execa';
import { createExecutor, loadSuite } from '../dist/index.js';
import { pressMemory } from './memory-pressure.mjs';
import { PROBLEMS, readAll, requireData, SAMPLES } from './shared-data.mjs';

/**
 * The same programs judged again and again beside busy processes: which verdicts change? Real samples, and what the bundled suite says
 * of itself in every language, callbacks and types included.
 *
 * @param args rounds; every how manyth program; busy processes a core; MiB of memory for all of it, with a process beside that
 *   reads files without end, so that whatever is not at work has to be read again
 */
export async function bench([rounds = '10', stride = '10', busyACore = '4', memoryMiB]) {
  requireData();
  const programs = [...(await realSamples(Number(stride))), ...(await bundled(Number(stride)))];
  const hogs = Array.from({ length: Number(busyACore) * availableParallelism() }, () =>
    execa('python3', ['-c', 'while True: pass'], { reject: false }),
  );
  const pressure = memoryMiB === undefined ? undefined : pressMemory(Number(memoryMiB));
  const seen = programs.map(() => new Map());
  try {
    for (let round = 1; round <= Number(rounds); round++) {
      const started = performance.now();
      const executor = createExecutor();
      await Promise.all(
        programs.map(async (job, i) => {
          const { verdict, evidence } = await executor.execute(job);
          seen[i].set(verdict, [...(seen[i].get(verdict) ?? []), evidence?.message]);
        }),
      );
      await executor.close();
      const flips = seen.filter((verdicts) => verdicts.size > 1).length;
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(
        `round ${round}: ${programs.length} programs, ${hogs.length} busy processes${pressure?.said() ?? ''}, ${seconds} s, ${flips} verdicts flipped so far`,
      );
    }
  } finally {
    for (const hog of hogs) hog.kill('SIGKILL');
    pressure?.stop();
  }
  for (const [i, verdicts] of seen.entries())
    if (verdicts.size > 1)
      console.log(
        `${programs[i].problem.taskId}, ${programs[i].problem.language}: ${[...verdicts].map(([verdict, said]) => `${said.length} ${verdict} (${said[0] ?? ''})`).join(', ')}`,
      );
}

async function realSamples(stride) {
  const { problems } = await loadSuite(PROBLEMS);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  return readAll(SAMPLES)
    .filter((_, i) => i % stride === 0)
    .map(({ task_id, completion }) => {
      const problem = byId.get(task_id);
      return { problem, program: problem.prompt + completion };
    });
}

async function bundled(stride) {
  const suites = await Promise.all(
    ['python', 'javascript', 'typescript'].map((language) => loadSuite('passk-core', { language })),
  );
  const all = suites.flatMap(({ problems }) =>
    problems.flatMap((problem) =>
      [problem.canonicalSolution, ...(problem.attempts ?? []).map(({ completion }) => completion)].map(
        (completion) => ({ problem, program: problem.prompt + completion }),
      ),
    ),
  );
  return all.filter((_, i) => i % stride === 0);
}
