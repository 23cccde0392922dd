import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import { createPythonExecutor, extractAnswer } from '../dist/index.js';
import { hostileCosts } from './hostile-answers.mjs';
import { evalplusSolutions, humanEvalProblems, ldbSolutions } from './parity.mjs';
import { DATA, readAll, requireData, SAMPLES, VERDICTS } from './shared-data.mjs';

const RAW = `${DATA}/samples/codet_codegen16b/data__generated_data__HumanEval_codegen16B_temp0.8_topp0.95_num100_max300_code_solution.jsonl.gz`;

/**
 * What `auto` solves of published samples beside the cutting rule that they were published with, both in our sandbox.
 * EXTRACTOR_DIR names a checkout of passk, built, whose extractor is measured beside.
 */
export async function bench([only, stride = '1']) {
  const sets = { codegen, 'codegen-raw': codegenRaw, ldb: ldbSolutions, evalplus: evalplusSolutions };
  if (only !== 'hostile') {
    requireData();
    const executor = await createPythonExecutor({ workers: 2 });
    try {
      for (const [name, items] of Object.entries(sets))
        if (only === undefined || only === name)
          await compare(
            executor,
            name,
            items().filter((_, i) => i % Number(stride) === 0),
          );
    } finally {
      await executor.close();
    }
  }
  if (only === undefined || only === 'hostile') hostileCosts();
}

async function compare(executor, name, items) {
  const other = await otherExtractor();
  const judge = oncePerProgram(executor);
  const limit = pLimit(64);
  let extractionMs = 0;
  const extract = (problem, answer) => {
    const started = performance.now();
    const found = extractAnswer(problem, answer);
    extractionMs += performance.now() - started;
    return found;
  };
  const judged = await Promise.all(
    items.map((item) =>
      limit(async () => {
        const { problem, answer, program } = item;
        const found = extract(problem, answer);
        const before = other && (await judge(problem, other(problem, answer).source));
        const published = await judge(problem, program);
        const auto = await judge(problem, found.source);
        return { ...item, rule: found.rule, repairs: found.repairs, published, before, auto };
      }),
    ),
  );
  const files = new Map(judged.map(({ source }) => [source, []]));
  for (const one of judged) files.get(one.source).push(one);
  for (const [file, rows] of files) console.log(lineOf(file, rows));
  const ms = extractionMs / items.length;
  console.log(`${lineOf(`${name}, all`, judged)}, ${ms.toFixed(2)} ms to extract one\n`);
  for (const one of judged.filter(({ published, auto }) => published === 'passed' && auto !== 'passed'))
    console.log(`  lost ${one.source} ${one.problem.taskId} ${one.label ?? ''} ${one.rule} ${one.repairs}`);
}

function lineOf(file, rows) {
  const count = (find) => rows.filter(find).length;
  const solved = (key) =>
    `${count((one) => one[key] === 'passed')} (${new Set(rows.filter((one) => one[key] === 'passed').map(({ problem }) => problem.taskId)).size} tasks)`;
  const lost = count(({ published, auto }) => published === 'passed' && auto !== 'passed');
  const gained = count(({ published, auto }) => published !== 'passed' && auto === 'passed');
  const before = rows[0].before === undefined ? '' : `, other build ${solved('before')}`;
  return `${file}: ${rows.length} samples; passed by their rule ${solved('published')}, auto ${solved('auto')}: ${lost} lost, ${gained} gained${before}; ${count(({ rule }) => rule === 'unparsed')} unparsed`;
}

function oncePerProgram(executor) {
  const known = new Map();
  return (problem, program) => {
    if (program === null) return 'no_code';
    const key = `${problem.taskId}\n${program}`;
    if (!known.has(key))
      known.set(
        key,
        executor.execute({ problem, program }).then(({ verdict }) => verdict),
      );
    return known.get(key);
  };
}

async function otherExtractor() {
  const checkout = process.env.EXTRACTOR_DIR;
  if (checkout === undefined) return undefined;
  const path = join(checkout, 'dist', 'extractor', 'extract-answer.js');
  if (!existsSync(path)) throw new Error(`EXTRACTOR_DIR names no built checkout: ${path} is missing`);
  return (await import(pathToFileURL(path).href)).extractAnswer;
}

/** As cut by its publishers; without those that hang, as the reference found. */
function codegen() {
  return codegenSamples((_, completion) => completion, 'codegen16b-t0.8-n100');
}

/** The same samples before they were cut. */
function codegenRaw() {
  const raw = readAll(RAW).flatMap(({ samples }) => samples);
  return codegenSamples((i) => raw[i], 'codet_codegen16b');
}

function codegenSamples(answerOf, source) {
  const problems = humanEvalProblems();
  const verdicts = readAll(VERDICTS);
  return readAll(SAMPLES).flatMap(({ task_id, completion }, i) => {
    const problem = problems.get(task_id);
    const program = `${problem.prompt}${completion}\n`;
    const { result, sample_index: index } = verdicts[i];
    return result === 'timed out'
      ? []
      : [{ problem, program, source, label: index, answer: answerOf(i, completion) }];
  });
}
