import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { createJavaScriptExecutor } from '../../../src/executor/javascript/javascript-executor.ts';
import { passInNode, readPrograms } from './programs.ts';

test('x', async () => {
  const filter = process.env.ONLY;
  const programs = readPrograms().filter((p) => filter === undefined || `${p.subject}: ${p.name}`.includes(filter));
  const executor = await createJavaScriptExecutor({ workers: 2 });
  const t0 = Date.now();
  const [node, ours] = await Promise.all([
    passInNode(programs),
    Promise.all(
      programs.map(({ program, test, language, name }) =>
        executor.execute({
          problem: { taskId: name, language, prompt: '', entryPoint: /\bf\b/.test(test) ? 'f' : '-', canonicalSolution: program, test },
          program,
        }),
      ),
    ),
  ]);
  await executor.close();
  let bad = 0;
  let out = '';
  for (const [i, p] of programs.entries()) {
    const want = p.subject !== 'wrong';
    if (node[i] !== want) out += `NODE ${node[i]} ${p.subject}: ${p.name}\n`;
    if ((ours[i]?.verdict === 'passed') !== node[i] || filter !== undefined) {
      bad++;
      out += `${p.subject}: ${p.name} | ${ours[i]?.verdict} ${JSON.stringify(ours[i]?.evidence?.message ?? '').slice(0, 260)}\n`;
    }
  }
  out += `${bad} of ${programs.length} differ, ${Date.now() - t0} ms\n`;
  writeFileSync('/tmp/js-programs.out', out);
}, 300000);
