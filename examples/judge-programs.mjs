// passk as a library: judge programs without a run directory.
//
//   node examples/judge-programs.mjs

import { createPythonExecutor, loadSuite, preflight } from 'passk';

const { problems } = await loadSuite('passk-core');
const problem = problems.find(({ taskId }) => taskId === 'passk/knit_rows');
const executor = await createPythonExecutor({ limits: { timeLimitMs: 1000 } });
try {
  await preflight(executor, [problem]); // throws if this machine would give wrong verdicts
  const completions = [problem.canonicalSolution, '    return 42\n', '    while True: pass\n'];
  const results = await Promise.all(
    completions.map((completion) => executor.execute({ problem, program: problem.prompt + completion })),
  );
  for (const { verdict, evidence } of results) console.log(verdict, evidence?.message ?? '');
} finally {
  await executor.close();
}
