/*
 * The judge: trusted, long-lived, one a worker. It alone reads tests, and it alone says "passed".
 *
 * 0: jobs, 1: verdicts, 3: the guest.
 */
const { compileTest, TestError } = require('./judge/compile-test.cjs');
const { openLine } = require('./judge/line.cjs');
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

function compiledTest(payload) {
  let compiled = cache.get(payload);
  if (compiled === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    compiled = compileTest(JSON.parse(payload));
    cache.set(payload, compiled);
  }
  return compiled;
}

async function judge(payload) {
  try {
    const compiled = compiledTest(payload);
    const line = openLine(guest, compiled);
    const word = await judgeProgram(compiled, line);
    line.close();
    return line.output === undefined ? word : { ...word, output: line.output };
  } catch (error) {
    if (error instanceof TestError) return { verdict: 'harness_error', message: error.message };
    throw error;
  }
}

async function serve() {
  verdicts.write(JSON.stringify({ ready: process.env.PASSK_LAYERS ?? '' }));
  for (let payload = jobs.read(); payload !== undefined; payload = jobs.read()) {
    const id = Number(jobs.read());
    const word = await judge(payload);
    try {
      guest.write(`{"z":${id}}`);
    } catch {
      // A guest that is gone: the harness sees it, too.
    }
    verdicts.write(JSON.stringify({ id, ...word }));
  }
}

serve().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  },
);
