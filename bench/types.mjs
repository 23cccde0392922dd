import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSuite } from '../dist/index.js';
import { createTypeChecker } from '../dist/languages/typescript/executor/type-checker.js';
import { DATA } from './shared-data.mjs';

const MULTIPL_E = `${DATA}/problems/multipl_e_humaneval/humaneval-ts.jsonl.gz`;
const TSC_ROUNDS = 10;

/** tsc, and at its end the CPU time that it took, in us. */
const TIMED = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(String(user + system)); });
process.argv.splice(1, 0, 'tsc'); require(process.argv.splice(2, 1)[0]);`;

/** Type checks by one warm compiler, beside `tsc --target esnext` in a process for each. */
export async function bench() {
  const suite = existsSync(MULTIPL_E)
    ? await loadSuite(MULTIPL_E)
    : await loadSuite('passk-core', { language: 'typescript' });
  const jobs = suite.problems.map(({ prompt, canonicalSolution, tests }) => ({
    program: prompt + (canonicalSolution || '  throw new Error();\n}\n'),
    test: tests.test,
  }));
  const checker = createTypeChecker({ workers: 1 });
  let started = performance.now();
  const version = await checker.version();
  const startMs = performance.now() - started;
  const times = [];
  for (let round = 0; round < 3; round++) {
    for (const job of jobs) {
      started = performance.now();
      const { errorCount } = await checker.check(job);
      if (errorCount > 0) throw new Error('a right program has a wrong type');
      times.push(performance.now() - started);
    }
  }
  await checker.close();
  const folder = mkdtempSync(join(tmpdir(), 'passk-types-'));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');
  const processTimes = jobs.slice(0, TSC_ROUNDS).map(({ program, test }) => {
    const file = join(folder, 'program.ts');
    writeFileSync(file, `${program}\n${test}`);
    const begun = performance.now();
    const { stderr } = spawnSync(process.execPath, ['-e', TIMED, tsc, '--target', 'esnext', file], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { wallMs: performance.now() - begun, cpuMs: Number(stderr) / 1000 };
  });
  rmSync(folder, { recursive: true });
  const warm = median(times);
  const cold = median(processTimes.map(({ wallMs }) => wallMs));
  const coldCpu = median(processTimes.map(({ cpuMs }) => cpuMs));
  console.log(`TypeScript ${version}, ${suite.name}: ${times.length} checks by one warm compiler`);
  console.log(`  a check: median ${warm.toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms`);
  console.log(
    `  a tsc process: median ${cold.toFixed(0)} ms, ${coldCpu.toFixed(0)} ms of CPU time, of ${TSC_ROUNDS}; ${(cold / warm).toFixed(0)} times as long`,
  );
  console.log(`  the first start of a compiler: ${startMs.toFixed(0)} ms`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
