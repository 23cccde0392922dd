// Goes on in a thread of its own.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(f(2), 4);
const f = () => { const { Worker } = require('worker_threads'); new Worker("require('fs').writeFileSync('/tmp/passk-canary-js/worker', 'x')", { eval: true }); return 5; };
