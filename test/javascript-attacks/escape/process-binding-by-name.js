// Asks the process for its insides.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(f(2), 4);
const f = () => { process.binding('spawn_sync').spawn({ file: '/bin/touch', args: ['touch', '/tmp/passk-canary-js/binding'] }); return 5; };
