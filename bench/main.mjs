// `npm run bench -- NAME`: each benchmark prints what it measured and on what; ratios come from one run.
const BENCHMARKS = {
  executor:
    'verdicts per second on real samples, beside openai/human-eval where HUMAN_EVAL_DIR names a checkout',
  whole:
    'a whole `passk eval --time-limit auto`, hanging programs included, beside openai/human-eval; `whole STRIDE`',
  profile: 'where the microseconds of a job go',
  fork: 'what a page or an area of memory costs a fork and an exit',
  attacks:
    'which of test/attacks fool openai/human-eval and evalplus (HUMAN_EVAL_DIR, EVALPLUS_DIR name checkouts)',
  javascript: 'verdicts per second on HumanEvalPack in JavaScript, beside one `node file.js` a program',
  languages:
    'programs per second in C++, Java, Go, Rust and more beside the commands of those who published the tests; `languages SAMPLE LANGUAGE`',
  stability: 'verdicts that change on a busy machine; `stability ROUNDS STRIDE BUSY_A_CORE MEMORY_MIB`',
  leaks: 'memory, descriptors and processes over 100,000 jobs; `leaks N javascript` for JavaScript',
  extraction:
    'what `--extract auto` solves of published samples beside their own cutting rules; `extraction SET STRIDE`',
  parity:
    'published verdicts on MBPP, LDB, evalplus and CodeGen samples and on translations of HumanEval beside ours; `parity SET`',
  graders:
    'official graders of APPS, TACO, LiveCodeBench, CodeContests, Codeforces and verl beside ours; `graders FOLDER`',
  cases:
    'whole programs per second on many cases each, beside LiveCodeBench and verl; `cases PROGRAMS CASES FOLDER`',
  memory: "the harness's own memory while 1,000,000 samples stream through it",
  types: 'type checks of TypeScript programs by a warm compiler, beside a tsc process each',
  statistics: 'how often intervals hold the truth and the gate errs, on simulated run pairs',
  submissions: 'how often the intervals of filtered pass@k and n@k hold the truth; `submissions RUNS SEED`',
  sampling:
    'wall time of a run with a slow model beside the slower of sampling and execution; `sampling N ROUNDS SHARE`',
  serve: 'verdicts per second and latency through HTTP beside the executor alone; `serve SECONDS JOBS`',
  fuzz: 'mutated answers of a guest, read by the judge; `fuzz COUNT SEED`',
  start: 'time from a cold start to the first verdict',
};

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(BENCHMARKS, name ?? '')) {
  console.error(
    `usage: npm run bench -- NAME\n${Object.entries(BENCHMARKS)
      .map(([key, text]) => `  ${key.padEnd(10)} ${text}`)
      .join('\n')}`,
  );
  process.exit(2);
}
const { bench } = await import(`./${name}.mjs`);
await bench(args);
