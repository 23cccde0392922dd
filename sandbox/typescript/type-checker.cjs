const { Worker } = require('node:worker_threads');
const { createDiagnoser } = require('./diagnose.cjs');

/*
 * A warm TypeScript compiler in a process of its own: programs are hostile text, and a bomb among them takes this process
 * with it.
 */

/** What is wrong with the compiler is said once; the harness tells what to do. */
function loadTypeScript() {
  try {
    const ts = require('typescript');
    if (typeof ts.createProgram === 'function') return ts;
    refuse(`typescript ${ts.version} can not be used from JavaScript`);
  } catch (error) {
    refuse(`the package "typescript" does not load: ${error.message.split('\n')[0]}`);
  }
  return undefined;
}

function refuse(failed) {
  process.send({ failed }, () => process.exit(1));
}

function serve(ts, { cpuLimitMs, source }) {
  const check = createDiagnoser(ts);
  const watch = startWatch();
  check(source); // parses the libraries, once
  process.on('message', ({ id, text, isWhole }) => {
    watch.postMessage(cpuLimitMs);
    const result = check(text, isWhole);
    watch.postMessage(null);
    process.send({ id, ...result });
  });
  process.send({ ready: ts.version });
}

/** Ends this process when a check has used its CPU time: the thread that checks can't look at a clock. */
function startWatch() {
  return new Worker(
    `const { parentPort } = require('node:worker_threads');
    const spentMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    let endMs = Infinity;
    setInterval(() => { if (spentMs() > endMs) process.kill(process.pid, 'SIGVTALRM'); }, 20).unref();
    parentPort.on('message', (limitMs) => { endMs = limitMs === null ? Infinity : spentMs() + limitMs; });`,
    { eval: true },
  );
}

process.on('disconnect', () => process.exit());
const ts = loadTypeScript();
if (ts !== undefined) serve(ts, JSON.parse(process.argv[2]));
