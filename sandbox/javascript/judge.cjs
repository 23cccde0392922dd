/*
 * The judge: it alone reads tests, and it alone says "passed". One a worker lives long and gets the tests that are proved to leave it
 * as it was; any other test has a judge to itself, the same program, that is killed after it.
 *
 * 0: jobs, 1: verdicts, 3: the guest.
 */
const { compileTest, TestError } = require('./judge/compile-test.cjs');
const { openLine } = require('./judge/line.cjs');
const { evidenceOf } = require('./judge/evidence.cjs');
const { judgeProgram } = require('./judge/verdict.cjs');
const { openChannel } = require('./channel.cjs');

const [JOBS, VERDICTS, GUEST] = [0, 1, 3];
const FRAME_LIMIT = 1 << 30;
const ANSWER_LIMIT = 64 << 20;

// Compiled tests kept. A suite has hundreds of tasks; their code is small.
const CACHE_SIZE = 4096;

const jobs = openChannel(JOBS, FRAME_LIMIT);
const verdicts = openChannel(VERDICTS, FRAME_LIMIT);
const guest = openChannel(GUEST, ANSWER_LIMIT);
const cache = new Map();
const { stringify } = JSON;

function compiledTest(payload) {
  let compiled = cache.get(payload);
  if (compiled === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    compiled = compileTest(JSON.parse(payload));
    cache.set(payload, compiled);
  }
  return compiled;
}

async function judge(payload, id) {
  let compiled;
  try {
    compiled = compiledTest(payload);
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    endJob(id);
    return { id, verdict: 'harness_error', message: error.message };
  }
  const line = openLine(guest, compiled);
  const outcome = await judgeProgram(compiled, line);
  line.close();
  endJob(id);
  const { output } = line;
  // What went wrong is shown when the clock has stopped: right programs have nothing to show.
  if (outcome.verdict !== 'passed') verdicts.write(stringify({ id, over: outcome.verdict }));
  const { error, isOwnFault, ...word } = outcome;
  const evidence = word.verdict === 'passed' ? {} : evidenceOf(outcome, compiled, line);
  return { id, ...word, ...evidence, ...(output === undefined ? {} : { output }) };
}

function endJob(id) {
  try {
    guest.write(`{"z":${id}}`);
  } catch {
    // A guest that is gone: the harness sees it, too.
  }
}

async function serve() {
  verdicts.write(JSON.stringify({ ready: process.env.PASSK_LAYERS ?? '' }));
  for (let payload = jobs.read(); payload !== undefined; payload = jobs.read()) {
    const id = Number(jobs.read());
    verdicts.write(stringify(await judge(payload, id)));
  }
}

serve().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  },
);
