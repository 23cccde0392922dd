import { readdirSync, readFileSync } from 'node:fs';
import { createExecutor, loadSuite } from '../dist/index.js';

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
    if (done % (Number(count) / 10) < batch) say(done + batch);
  }
  await executor.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
  say('closed');
}

function say(done) {
  const below = descendants(process.pid);
  const rss = below.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0));
  const open = [process.pid, ...below].map((pid) => readdirSync(`/proc/${pid}/fd`).length);
  console.log(
    `${done} jobs: harness ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, ${below.length} processes with ${(rss.reduce((a, b) => a + b, 0) / 1024).toFixed(0)} MB, ${open.reduce((a, b) => a + b, 0)} descriptors`,
  );
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function descendants(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === ''
    ? []
    : children.split(' ').flatMap((child) => [Number(child), ...descendants(child)]);
}
